/** Timers of offers and editions: set as things stand, heard only while they still stand so. */
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item } from '../platform/table.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { countedReviews } from './assessment.ts';
import type { Edition } from './edition-model.ts';
import type { Offer } from './offer-model.ts';
import { type Project, REMINDERS, type Reminder, remindersOf } from './reminders.ts';
import { lastSnapshot, readAssessment } from './store-assessment.ts';
import { setChase } from './store-chase.ts';
import { readEdition } from './store-editions.ts';
import { carryOutOffer, fieldsOf, readOffer } from './store-offers.ts';
import { readContract, readReport } from './store-settlement.ts';

/** Of a project as it is after this unit of work. What is past already is not set. */
export const setReminders = (work: Work, project: Project & { readonly offer: Offer }): void => {
  const due = remindersOf(work.city, project);
  const { id } = project.offer;
  for (const timer of REMINDERS) {
    const key = keys.offerTimer(id, timer);
    const at = due[timer];
    if (at !== undefined && at > work.now)
      work.writes.put(key, { due: 'grant-offer', offerId: id, timer, ...dueAttributes(id, at) });
    else work.writes.remove(key);
  }
};

export const readProject = async (
  { table, city }: Pick<Work, 'table' | 'city'>,
  offer: Offer,
): Promise<(Project & { readonly offer: Offer; readonly edition: Edition }) | null> => {
  const [edition, contract, report] = await Promise.all([
    readEdition(table, city, offer.editionId),
    readContract(table, offer.id),
    readReport(table, offer.id),
  ]);
  return edition === null ? null : { edition, offer, contract, report };
};

/** As it stands the offer goes on to the formal check. */
const endCorrection = async (work: Work, offer: Offer): Promise<void> => {
  const snapshot = await lastSnapshot(work.table, offer.id);
  if (snapshot === null) throw new Error(`${offer.id} is to be corrected and was never handed in`);
  const command = { ...causeOf(work), kind: 'EndCorrection', checksum: snapshot.checksum } as const;
  carryOutOffer(work, offer, command, await fieldsOf(work.table, offer.id));
};

const isReminder = (name: string): name is Reminder => REMINDERS.some((one) => one === name);

/** Its time has come: heard only if it would be set for just now as things stand; the timer goes. */
export const handleOfferTimer = async (work: Work, item: Item): Promise<void> => {
  const [offerId, timer] = [String(item.offerId), String(item.timer)];
  if (!isReminder(timer)) throw new Error(`nothing knows the timer "${timer}" of an offer`);
  work.writes.remove({ pk: String(item.pk), sk: String(item.sk) });
  const offer = await readOffer(work.table, offerId);
  const project = offer === null ? null : await readProject(work, offer);
  if (offer === null || project === null || remindersOf(work.city, project)[timer] !== item.dueAt) return;
  if (timer === 'correction-over') await endCorrection(work, offer);
  const { editionId, organisationId } = offer;
  publishFactOf(work, 'OfferReminded', offer, { editionId, organisationId, what: timer });
};

/** Missing reviews are chased once a day in the last days of the assessment. */
export const handleEditionTimer = async (work: Work, item: Item): Promise<void> => {
  const edition = await readEdition(work.table, work.city, String(item.editionId));
  if (edition === null || edition.state.name !== 'announced')
    return work.writes.remove({ pk: String(item.pk), sk: String(item.sk) });
  setChase(work, edition);
  const { offers, commission } = await readAssessment(work.table, edition.id);
  if (offers.some((one) => countedReviews(one, commission).length < edition.rules.reviewsPerOffer))
    publishFactOf(work, 'ReviewsMissing', edition, { editionId: edition.id });
};
