/** Assessment in the table: declarations, sheets of points, the decision that is being made; and everything assessed, read together. */
import { everyItem } from '../platform/every-page.ts';
import { keys, lists } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { type Condition, condition } from '../platform/write-set.ts';
import type { AssessedOffer, Commission } from './assessment.ts';
import {
  type Decision,
  DecisionSchema,
  type Declaration,
  DeclarationSchema,
  type Review,
  ReviewSchema,
} from './assessment-model.ts';
import { totalsOf } from './budget.ts';
import type { Edition } from './edition-model.ts';
import { type Offer, OfferSchema, type Snapshot } from './offer-model.ts';
import { budgetOfSnapshot, textOfSnapshot } from './snapshot.ts';
import { snapshotsOf } from './store-offers.ts';

export const commissionOf = async (table: Table, editionId: string): Promise<Commission> => {
  const { pk } = keys.edition(editionId);
  const [declarations, writers] = await Promise.all([
    everyItem((query) => table.under(pk, 'declaration#', query)),
    everyItem((query) => table.under(pk, 'writer#', query)),
  ]);
  return {
    declarations: declarations.map((item) => DeclarationSchema.parse(item)),
    writers: writers.map(({ sk }) => String(sk).slice('writer#'.length)),
  };
};

/** Every offer of an edition, in any state. */
export const allOffersIn = async (table: Table, editionId: string): Promise<readonly Offer[]> => {
  const entries = await everyItem((query) => table.list(lists.offersOfEdition(editionId), query));
  const found = await table.getMany(entries.map(({ offerId }) => keys.offer(String(offerId))));
  return found.map((item) => OfferSchema.parse(item)).toSorted((a, b) => ((a.number ?? a.id) < (b.number ?? b.id) ? -1 : 1));
};

/** In assessment, or decided after it. */
const ASSESSED: readonly Offer['state']['name'][] = ['formally-right', 'awarded', 'not-awarded', 'contracted', 'settled'];
export const isAssessed = ({ state }: Pick<Offer, 'state'>): boolean => ASSESSED.includes(state.name);
/** Handed in, and whether the formal check passes it is not known yet. */
export const isUnchecked = ({ state }: Pick<Offer, 'state'>): boolean =>
  state.name === 'submitted' || state.name === 'received' || state.name === 'correcting';

/** As it was handed in last; what was handed in once always has one. */
export const lastSnapshot = async (table: Table, offerId: string): Promise<Snapshot | null> =>
  (await snapshotsOf(table, offerId)).at(-1) ?? null;

export const reviewsOf = async (table: Table, offerId: string): Promise<readonly Review[]> =>
  (await everyItem((query) => table.under(keys.offer(offerId).pk, 'review#', query))).map((item) => ReviewSchema.parse(item));

export const assessedOffer = async (table: Table, offer: Offer): Promise<AssessedOffer> => {
  const [snapshot, reviews] = await Promise.all([lastSnapshot(table, offer.id), reviewsOf(table, offer.id)]);
  const asked = snapshot === null ? 0 : totalsOf(budgetOfSnapshot(snapshot)).grant;
  return { offer, title: snapshot === null ? '' : textOfSnapshot(snapshot, 'title'), askedGrosze: asked, reviews };
};

export interface AssessmentRead {
  readonly offers: readonly AssessedOffer[];
  readonly unchecked: readonly Offer[];
  readonly commission: Commission;
}

export const readAssessment = async (table: Table, editionId: string): Promise<AssessmentRead> => {
  const [all, commission] = await Promise.all([allOffersIn(table, editionId), commissionOf(table, editionId)]);
  const offers = await Promise.all(all.filter(isAssessed).map((offer) => assessedOffer(table, offer)));
  return { offers, unchecked: all.filter(isUnchecked), commission };
};

/**
 * Only while the edition is as it was read, and counted, so that nothing comes in between the ranking that the mayor decides on and the
 * decision.
 */
const whileUndecided = ({ writes }: Pick<Work, 'writes'>, edition: Pick<Edition, 'id' | 'version'>): void => {
  writes.check(keys.edition(edition.id), condition.versionIs(edition.version));
  writes.add(keys.editionCounts(edition.id), { counter: 'assessment', delta: 1 });
};

export const putDeclaration = (work: Work, edition: Edition, declaration: Declaration, before: Declaration | null): void => {
  const { editionId, reviewerId, organisationId } = declaration;
  whileUndecided(work, edition);
  work.writes.put(
    keys.declaration(editionId, reviewerId, organisationId),
    { ...declaration },
    before === null ? condition.notExists : condition.equals('conflict', before.conflict),
  );
};

export const readReview = async (table: Table, offerId: string, reviewerId: string): Promise<Review | null> => {
  const item = await table.get(keys.review(offerId, reviewerId));
  return item === undefined ? null : ReviewSchema.parse(item);
};

export const putReview = (work: Work, edition: Edition, review: Review): void => {
  whileUndecided(work, edition);
  work.writes.put(keys.review(review.offerId, review.reviewerId), { ...review }, condition.versionIs(review.version - 1));
};

const asCounted = (moves: unknown): Condition =>
  moves === undefined
    ? { expression: 'attribute_not_exists(#assessment)', names: { '#assessment': 'assessment' }, values: {} }
    : condition.equals('assessment', moves);

/** What is decided in this unit rests on sheets and declarations as they are now. Called before they are read. */
export const holdAssessment = async ({ table, writes }: Work, editionId: string): Promise<void> => {
  const counts = await table.get(keys.editionCounts(editionId));
  writes.check(keys.editionCounts(editionId), asCounted(counts?.assessment));
};

export const readDecision = async (table: Table, editionId: string): Promise<Decision | null> => {
  const item = await table.get(keys.editionDecision(editionId));
  return item === undefined ? null : DecisionSchema.parse(item);
};

/** The draft as it was read becomes the decision; null = nothing was handed in that could be decided. */
export const putDecided = ({ writes }: Work, editionId: string, draft: Decision | null, decidedOn: string): void => {
  const key = keys.editionDecision(editionId);
  if (draft === null) writes.check(key, condition.notExists);
  else writes.put(key, { ...draft, decidedOn }, condition.versionIs(draft.version));
};

/** A draft: only while the edition is as it was read, so that nothing changes once it is decided. */
export const putDecision = ({ writes }: Work, edition: Edition, decision: Decision): void => {
  writes.put(keys.editionDecision(edition.id), { ...decision }, condition.versionIs(decision.version - 1));
  writes.check(keys.edition(edition.id), condition.versionIs(edition.version));
};
