/** Offers as they are written: begun, read, typed in by several people at once, looked up in their history. */
import { randomUUID } from 'node:crypto';
import { callEndsAt } from '../../shared/grants/call-ends.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { misplaced } from '../../shared/grants/decide-field.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';
import type { Field, Offer } from '../../shared/grants/offer-model.ts';
import { readEdition } from '../../shared/grants/store-editions.ts';
import { carryOutIdea, readIdea } from '../../shared/grants/store-ideas.ts';
import { countsOf, fieldsOf, keptOf, savedOf, saveField, settleKept } from '../../shared/grants/store-offers.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { isOffice } from '../../shared/staff/authorise.ts';
import { authoriseIdea } from '../../shared/staff/authorise-editions.ts';
import { authoriseOffer } from '../../shared/staff/authorise-offers.ts';
import * as api from '../../shared/staff/grants-offers-api.ts';
import { commitWork } from '../edge/work.ts';
import { countMember } from '../organisations/limits-of.ts';
import { audited } from '../staff-api/audited.ts';
import { issueEtag, unlessKnown } from '../staff-api/etag.ts';
import { withoutLinks } from '../staff-api/links.ts';
import { onceAs } from '../staff-api/once.ts';
import { ProblemError, field as wrongField } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { aroundOffer, offerFor, organisationFor } from './access.ts';
import { actorOf, type CallerRequest, type Root, rootOf, wordsFor } from './caller-routes.ts';
import { checksOf } from './checks.ts';
import { namesIn } from './names.ts';
import { decided, offerAnswer } from './refusals.ts';
import { viewOf } from './view.ts';

/** Handed to them, or to nobody yet; of an idea that is not theirs to know, nothing is said. */
const ideaFor = async ({ table: stored }: Work, caller: Caller, id: string, organisationId: string): Promise<Idea> => {
  const idea = await readIdea(stored, id);
  const handed = idea?.state.name === 'with-organisation' ? idea.state.organisationId : null;
  const knows =
    caller.kind === 'member'
      ? handed === organisationId
      : idea !== null && authoriseIdea(caller.staff, 'ideas.change', idea) === 'granted';
  if (idea === null || !knows) throw new ProblemError('idea.not-found');
  if (handed !== null && handed !== organisationId) throw new ProblemError('idea.elsewhere');
  return idea;
};

/** A member for their organisation, a streetworker in her subareas, the office anywhere. */
const mayBegin = (caller: Caller, subarea: string): boolean =>
  authoriseOffer(caller, 'offers.write') === 'granted' &&
  (caller.kind === 'member' || isOffice(caller.staff) || caller.staff.subareas.includes(subarea));

const BEGUN_PER_HOUR = 30;

const begin = async (request: CallerRequest): Promise<Answer> => {
  const { editionId, organisationId, subarea, ideaId } = bodyOf(request, api.BeginOfferSchema);
  const { member: caller } = request;
  if (!mayBegin(caller, subarea)) throw new ProblemError('access.forbidden');
  await countMember(caller, 'begin', BEGUN_PER_HOUR);
  return onceAs(actorOf(caller), request, async (work) => {
    await organisationFor(work, request, 'organisations.read', organisationId);
    const edition = await readEdition(work.table, work.city, editionId);
    if (edition === null) throw new ProblemError('edition.not-found');
    const idea = ideaId === null ? null : await ideaFor(work, caller, ideaId, organisationId);
    const { offer } = decided(work, null, {
      kind: 'BeginOffer',
      id: work.ids('off'),
      edition,
      organisationId,
      ideaId,
      subarea,
      callEndsAt: callEndsAt(work.city, edition),
    });
    // Its authors stay with it, and are told that an offer grows from it.
    if (idea !== null) {
      const made = carryOutIdea(work, idea, { kind: 'MakeOffer', at: work.now, offerId: offer.id, organisationId });
      if (made.kind === 'refused') throw new ProblemError(made.code);
    }
    const answer = offerAnswer(offer, wordsFor(request), 201);
    return { ...answer, headers: { ...answer.headers, location: `${rootOf(caller)}/offers/${offer.id}` } };
  });
};

const read = async (request: CallerRequest): Promise<Answer> => {
  const { member: caller } = request;
  const offer = await offerFor({ table: table() }, request, 'offers.read');
  const reading = { table: table(), city: await currentCity(table()), now: systemClock() };
  const body = await viewOf(reading, caller, offer, wordsFor(request).offers);
  const answer = unlessKnown(request, issueEtag(offer.version, withoutLinks(body)), body);
  if (answer.status === 200 && caller.kind === 'staff')
    await audited({ ...request, member: caller.staff }, (work) => auditRead(work, 'offer', [offer.id]));
  return answer;
};

/** Whoever types reviews nothing of the edition; noted with the first thing they type. */
export const noteWriter = (work: Work, offer: Offer, fields: readonly Field[]): void => {
  const { by: writer } = causeOf(work);
  if (!offer.writers.includes(writer)) decided(work, offer, { kind: 'NoteWriter', writer }, fields);
};

/** Twenty of the longest texts, typed without a connection; twice that, field and history, still fits into one transaction. */
const MOST_TYPED_BYTES = 1_800_000;

/**
 * Saved as it is typed. No Idempotency-Key: what is sent again is unchanged or kept once, whoever sends it. All of one request is saved
 * together, or nothing of it.
 */
const save = async (request: CallerRequest): Promise<Answer> => {
  const { saves } = bodyOf(request, api.SaveFieldsSchema);
  const twice = saves.findIndex(({ field }, i) => saves.findIndex((other) => other.field === field) !== i);
  if (twice >= 0) throw new ProblemError('body.invalid', { errors: [wrongField(`saves.${twice}.field`, 'invalid')] });
  const { member: caller } = request;
  const words = wordsFor(request).offers;
  return commitWork(`save#${caller.id}#${randomUUID()}`, actorOf(caller), async (work) => {
    const offer = await offerFor(work, request, 'offers.write');
    const [{ edition, organisation }, stored, counts] = await Promise.all([
      aroundOffer(work, offer),
      fieldsOf(work.table, offer.id),
      countsOf(work.table, offer.editionId),
    ]);
    const name = namesIn(organisation, words);
    const fields = new Map(stored.map((one) => [one.id, one]));
    const results: api.SavedFields['results'] = [];
    for (const { field, value, basedOn } of saves) {
      const wrong = misplaced(edition, [...fields.values()], { field, value });
      if (wrong !== null) throw new ProblemError(wrong);
      const decision = await saveField(work, offer, { field, value, basedOn, ...causeOf(work) });
      if (decision.kind === 'refused') throw new ProblemError(decision.code);
      fields.set(field, decision.field);
      const keptId = decision.kind === 'kept-beside' ? decision.keptId : null;
      results.push({ field, outcome: decision.kind, stored: { ...decision.field, byName: name(decision.field.by) }, keptId });
    }
    const all = [...fields.values()];
    if (results.some(({ outcome }) => outcome !== 'unchanged')) noteWriter(work, offer, all);
    const handedIn = counts.handedIn(organisation.id);
    const body: api.SavedFields = {
      results,
      checks: checksOf({ edition, offer, fields: all, organisation, handedIn }, words),
    };
    return { status: 200, body };
  });
};

const settle = (request: CallerRequest): Promise<Answer> => {
  const { use } = bodyOf(request, api.SettleKeptSchema);
  const words = wordsFor(request);
  return onceAs(actorOf(request.member), request, async (work) => {
    const offer = await offerFor(work, request, 'offers.write');
    const kept = await keptOf(work.table, offer.id, request.params.kept ?? '');
    if (kept === null) throw new ProblemError('offer.kept-settled');
    const stored = await fieldsOf(work.table, offer.id);
    const basedOn = stored.find(({ id }) => id === kept.field)?.version ?? 0;
    if (use) {
      const saved = await saveField(work, offer, { field: kept.field, value: kept.value, basedOn, ...causeOf(work) });
      if (saved.kind === 'refused') throw new ProblemError(saved.code);
    }
    settleKept(work, offer, kept, use);
    noteWriter(work, offer, stored);
    return offerAnswer(offer, words);
  });
};

const history = async (request: CallerRequest): Promise<Answer> => {
  const offer = await offerFor({ table: table() }, request, 'offers.read');
  const field = api.FieldViewSchema.shape.id.safeParse(request.params.field);
  if (!field.success) throw new ProblemError('offer.field-unknown');
  const reading = { table: table(), city: await currentCity(table()) };
  const { organisation } = await aroundOffer(reading, offer);
  const name = namesIn(organisation, wordsFor(request).offers);
  const saved = await savedOf(table(), offer.id, field.data);
  return { status: 200, body: { items: saved.toReversed().map((one) => ({ ...one, byName: name(one.by) })) } };
};

export const writingRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'POST', path: `${root}/offers`, handle: begin },
  { method: 'GET', path: `${root}/offers/{id}`, handle: read },
  { method: 'PUT', path: `${root}/offers/{id}/fields`, mostBytes: MOST_TYPED_BYTES, handle: save },
  { method: 'GET', path: `${root}/offers/{id}/fields/{field}/history`, handle: history },
  { method: 'POST', path: `${root}/offers/{id}/kept/{kept}`, handle: settle },
];
