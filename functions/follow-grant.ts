/**
 * What follows from decisions about micro-grants: a decided edition is carried out page by page, and the people of an organisation read by mail
 * what became of their offer and what is next.
 */
import { countedReviews } from '../shared/grants/assessment.ts';
import type { Edition } from '../shared/grants/edition-model.ts';
import { type LetterText, letterOf, missingReviewsLetter, type Occasion, overdueLetter } from '../shared/grants/letters.ts';
import type { Offer } from '../shared/grants/offer-model.ts';
import { dueDay, type Project, REMINDERS } from '../shared/grants/reminders.ts';
import { textOfSnapshot } from '../shared/grants/snapshot.ts';
import { lastSnapshot, readAssessment } from '../shared/grants/store-assessment.ts';
import { carryOutAwards } from '../shared/grants/store-awards.ts';
import { readEdition } from '../shared/grants/store-editions.ts';
import { readOffer } from '../shared/grants/store-offers.ts';
import { readOrganisation } from '../shared/grants/store-organisations.ts';
import { readProject, setReminders } from '../shared/grants/store-reminders.ts';
import { askLetter } from '../shared/letters/store.ts';
import { environment } from '../shared/platform/environment.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

/** What is to be said of the offer as it stands now; null = that has passed, and what stands instead has a fact of its own. */
const occasionOf = (
  { type, refs }: HeardFact,
  { offer, edition, contract, report }: Project & { readonly offer: Offer; readonly edition: Edition },
  checksum: string | null,
  city: Work['city'],
): Occasion | null => {
  const { state } = offer;
  switch (type) {
    case 'OfferSubmitted':
      // A correction is in with nothing more to do, as are all offers of an edition that wants no paper.
      return checksum === null
        ? null
        : { kind: 'submitted', checksum, received: offer.corrected || edition.rules.handIn === 'here' };
    case 'OfferReceived':
      return { kind: 'received' };
    case 'OfferCorrectionAsked':
      return state.name === 'correcting' ? { kind: 'correction', what: state.what, until: state.until } : null;
    case 'OfferDecided':
      return state.name === 'awarded' || state.name === 'not-awarded' || state.name === 'formally-wrong'
        ? { kind: 'decided', state }
        : null;
    case 'ReportJudged':
      return report === null || report.verdict.kind === 'none' || report.verdict.kind !== refs.verdict
        ? null
        : { kind: 'verdict', verdict: report.verdict };
    case 'OfferReminded': {
      const reminder = REMINDERS.find((one) => one === refs.what);
      if (reminder === undefined) throw new Error(`nothing knows the reminder "${refs.what}"`);
      return { kind: 'reminder', reminder, day: dueDay(city, { offer, edition, contract, report }) };
    }
    default:
      return null;
  }
};

/** One letter to each person of the organisation; where there is none, to its own address. */
const tellOrganisation = async (work: Work, fact: HeardFact): Promise<void> => {
  const offer = await readOffer(work.table, fact.aggregateId);
  const project = offer === null ? null : await readProject(work, offer);
  if (offer === null || project === null) return;
  if (fact.type === 'OfferCorrectionAsked' || fact.type === 'OfferDecided') setReminders(work, project);
  const [snapshot, organisation] = await Promise.all([
    lastSnapshot(work.table, offer.id),
    readOrganisation(work.table, offer.organisationId),
  ]);
  const occasion = occasionOf(fact, project, snapshot?.checksum ?? null, work.city);
  if (occasion === null || organisation === null) return;
  const named = { number: offer.number ?? '', title: snapshot === null ? '' : textOfSnapshot(snapshot, 'title') };
  const letter = letterOf({
    occasion,
    ...named,
    edition: project.edition,
    city: work.city,
    address: `${environment('publicUrl')}/organizacje/`,
  });
  // One that the office wrote down may have nobody who signs in.
  send(work, letter, organisation.members.length > 0 ? organisation.members : [organisation], offer.id);
  if (occasion.kind === 'reminder')
    tellOffice(work, overdueLetter(occasion.reminder, { ...named, organisation: organisation.name }), offer.id);
};

/** Only at an address that somebody at the office has checked; on screens it stands anyway. */
const tellOffice = (work: Work, letter: LetterText | null, about: string): void => {
  const { contact, verified } = work.city.office;
  if (letter !== null && verified !== null && contact.email !== undefined) send(work, letter, [{ email: contact.email }], about);
};

const send = (work: Work, letter: LetterText, people: readonly { readonly email: string }[], about: string): void => {
  for (const to of new Set(people.map(({ email }) => email.toLowerCase()))) askLetter(work, { ...letter, to, about });
};

/** Reviewers have no address here: the office is told, and sees who could still review (`missing` of the assessment). */
const chase = async (work: Work, edition: Edition): Promise<void> => {
  const { offers, commission } = await readAssessment(work.table, edition.id);
  const needs = edition.rules.reviewsPerOffer;
  const missing = offers
    .map((one) => ({ number: one.offer.number ?? '', has: countedReviews(one, commission).length, needs }))
    .filter(({ has }) => has < needs);
  if (missing.length > 0) tellOffice(work, missingReviewsLetter(edition, missing), edition.id);
};

export const handler = consumeFacts('follow-grant', async (work, fact) => {
  if (fact.type !== 'EditionDecided' && fact.type !== 'ReviewsMissing') return tellOrganisation(work, fact);
  const edition = await readEdition(work.table, work.city, fact.aggregateId);
  if (edition === null) return;
  if (fact.type === 'ReviewsMissing') return chase(work, edition);
  await carryOutAwards(work, edition, Number(fact.refs.from ?? 0));
});
