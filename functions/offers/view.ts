/** One offer with everything around it. */
import { localDate } from '../../shared/calendar/calendar.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { type Edition, phaseOf } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { readIdea } from '../../shared/grants/store-ideas.ts';
import { countsOf, fieldsOf, keptBeside, snapshotsOf } from '../../shared/grants/store-offers.ts';
import type { OfferView } from '../../shared/staff/grants-offers-api.ts';
import { fileLink } from '../edge/file-link.ts';
import type { OfferWords } from '../staff-api/words/offer-words.ts';
import { aroundOffer, type Reading } from './access.ts';
import { checksOf } from './checks.ts';
import { mayNow } from './may.ts';
import { namesIn } from './names.ts';

const editionOf = (edition: Edition, today: string, callEndsAt: string | null): OfferView['edition'] => {
  const { id, year, name, example, rules, dates, state } = edition;
  const { handIn, perProject, indirectPercent, ownPercent, sections, attachments, documents } = rules;
  return {
    id,
    year,
    name,
    example,
    phase: phaseOf(edition, today),
    callEndsAt: state.name === 'draft' ? null : callEndsAt,
    handIn,
    perProject,
    indirectPercent,
    ownPercent,
    sections,
    attachments,
    documents,
    realisationFrom: dates.realisationFrom,
    realisationTo: dates.realisationTo,
  };
};

export const viewOf = async (
  { table, city, now }: Reading & { readonly now: string },
  caller: Caller,
  offer: Offer,
  words: OfferWords,
): Promise<OfferView> => {
  const [{ edition, organisation, endsAt }, fields, kept, snapshots, counts, idea] = await Promise.all([
    aroundOffer({ table, city }, offer),
    fieldsOf(table, offer.id),
    keptBeside(table, offer.id),
    snapshotsOf(table, offer.id),
    countsOf(table, offer.editionId),
    offer.ideaId === null ? null : readIdea(table, offer.ideaId),
  ]);
  const name = namesIn(organisation, words);
  const today = localDate(city, now);
  return {
    offer,
    stateText: words.states[offer.state.name],
    edition: editionOf(edition, today, endsAt),
    organisationName: organisation.name,
    subareaName: city.subareas.find(({ id }) => id === offer.subarea)?.name ?? offer.subarea,
    fields: fields.map((field) => ({ ...field, byName: name(field.by) })),
    kept: kept.map(({ id, field, value, by, at }) => ({ id, field, value, by, byName: name(by), at })),
    checks: checksOf({ edition, offer, fields, organisation, handedIn: counts.handedIn(organisation.id) }, words),
    attached: await Promise.all(
      offer.attached.map(async (file) => ({
        ...file,
        byName: name(file.by),
        url: file.state === 'stored' ? await fileLink(file.key) : null,
      })),
    ),
    snapshots: snapshots.map(({ checksum, number, at, by }) => ({ checksum, number, at, byName: name(by) })),
    idea: idea === null ? null : { id: idea.id, words: idea.words },
    may: mayNow(caller, { offer, edition, endsAt, now, today }),
  };
};
