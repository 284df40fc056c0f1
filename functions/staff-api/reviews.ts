/** What reviewers do: they see applicants' names, declare, read offers without a conflict and score them; the office types in paper sheets. */
import { localDate } from '../../shared/calendar/calendar.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import { isDone, reviewsOpen, wrongIn } from '../../shared/grants/assessment.ts';
import type { Review } from '../../shared/grants/assessment-model.ts';
import { totalsOf } from '../../shared/grants/budget.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { budgetOfSnapshot, textOfSnapshot } from '../../shared/grants/snapshot.ts';
import {
  allOffersIn,
  commissionOf,
  isAssessed,
  isUnchecked,
  lastSnapshot,
  putDeclaration,
  putReview,
  readReview,
} from '../../shared/grants/store-assessment.ts';
import { organisationNames } from '../../shared/grants/store-organisation-names.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { causedBy, type Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authoriseOffer } from '../../shared/staff/authorise-offers.ts';
import * as api from '../../shared/staff/grants-assessment-api.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { callerOf, editionToAssess, impartialityIn, offerToAssess } from './assessment-access.ts';
import { etagOf, expectedVersion, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { type FieldProblem, ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const reading = async () => ({ table: table(), city: await currentCity(table()) });

/** Organisations that are in the call, by name: handed in, not withdrawn, not formally wrong. */
const applicantsOf = async (from: Table, offers: readonly Offer[]) => {
  const ids = new Set(offers.filter((offer) => isAssessed(offer) || isUnchecked(offer)).map((offer) => offer.organisationId));
  const names = await organisationNames(from, [...ids]);
  return [...ids].map((id) => ({ id, name: names.get(id) ?? id })).toSorted((a, b) => a.name.localeCompare(b.name, 'pl'));
};

const deskOf = async (from: Table, edition: Edition, request: Request): Promise<api.ReviewerDesk> => {
  const caller = callerOf(request);
  const [offers, commission] = await Promise.all([allOffersIn(from, edition.id), commissionOf(from, edition.id)]);
  const applicants = await applicantsOf(from, offers);
  const mine = offers.filter(
    (offer) => authoriseOffer(caller, 'offers.review', offer, impartialityIn(commission, caller.id, offer)) === 'granted',
  );
  return {
    editionId: edition.id,
    wrote: commission.writers.includes(caller.id),
    reviewTo: edition.dates.reviewTo,
    applicants: applicants.map(({ id, name }) => {
      const said = commission.declarations.find((one) => one.reviewerId === caller.id && one.organisationId === id);
      return { organisationId: id, name, declared: said === undefined ? null : { conflict: said.conflict, at: said.at } };
    }),
    offers: await Promise.all(
      mine.map(async ({ id, number, organisationId }) => {
        const [snapshot, review] = await Promise.all([lastSnapshot(from, id), readReview(from, id, caller.id)]);
        return {
          offerId: id,
          number: number ?? '',
          title: snapshot === null ? '' : textOfSnapshot(snapshot, 'title'),
          organisationName: applicants.find((one) => one.id === organisationId)?.name ?? organisationId,
          done: review !== null && isDone(review),
          begun: review !== null,
        };
      }),
    ),
  };
};

const desk = async (request: Request): Promise<Answer> => {
  const edition = await editionToAssess(await reading(), request, 'offers.review');
  const body = await deskOf(table(), edition, request);
  return unlessKnown(request, etagOf(body), body);
};

const declare = (request: Request): Promise<Answer> => {
  const { declarations } = bodyOf(request, api.DeclareSchema);
  return once(request, async (work) => {
    const edition = await editionToAssess(work, request, 'offers.review');
    if (edition.state.name !== 'announced') throw new ProblemError('review.closed');
    const applicants = await applicantsOf(work.table, await allOffersIn(work.table, edition.id));
    const said = (await commissionOf(work.table, edition.id)).declarations;
    for (const { organisationId, conflict } of new Map(declarations.map((one) => [one.organisationId, one])).values()) {
      if (!applicants.some(({ id }) => id === organisationId)) throw new ProblemError('declaration.not-applicant');
      const reviewerId = request.member.id;
      const before = said.find((one) => one.reviewerId === reviewerId && one.organisationId === organisationId) ?? null;
      if (before?.conflict === true && !conflict) throw new ProblemError('declaration.fixed');
      if (before?.conflict === conflict) continue;
      const declaration = { reviewerId, editionId: edition.id, organisationId, conflict, at: work.now, enteredBy: null };
      putDeclaration(work, edition, declaration, before);
    }
    return { status: 200, body: { declared: declarations.length } };
  });
};

const sheetOf = async (
  from: Table,
  { offer, edition }: { readonly offer: Offer; readonly edition: Edition },
  review: Review | null,
  open: boolean,
): Promise<api.ReviewSheet> => {
  const snapshot = await lastSnapshot(from, offer.id);
  // In assessment is only what was handed in.
  if (snapshot === null) throw new ProblemError('offer.not-found');
  const names = await organisationNames(from, [offer.organisationId]);
  return {
    offerId: offer.id,
    number: snapshot.number,
    title: textOfSnapshot(snapshot, 'title'),
    organisationName: names.get(offer.organisationId) ?? offer.organisationId,
    criteria: edition.rules.criteria,
    sections: edition.rules.sections.map(({ id, number, title }) => ({
      id,
      number,
      title,
      text: textOfSnapshot(snapshot, `section.${id}`),
    })),
    fields: snapshot.fields,
    askedGrosze: totalsOf(budgetOfSnapshot(snapshot)).grant,
    review,
    open,
  };
};

/** A finished review stays as it is; a mistake in one is put right by a signed paper sheet. */
const mayScore = (edition: Edition, offer: Offer, review: Review | null, today: string): boolean =>
  offer.state.name === 'formally-right' && reviewsOpen(edition, today, 'reviewer') && (review === null || !isDone(review));

const read = async (request: Request): Promise<Answer> => {
  const from = await reading();
  const found = await offerToAssess(from, request, 'offers.review');
  const review = await readReview(table(), found.offer.id, request.member.id);
  const open = mayScore(found.edition, found.offer, review, localDate(from.city, systemClock()));
  const body = await sheetOf(table(), found, review, open);
  return unlessKnown(request, etagOf(body), body);
};

/** What is wrong with points, each at its criterion; while the sheet is not finished, only points that are there. */
const checkPoints = ({ rules }: Edition, { points, done }: ReviewBody): void => {
  const wrong = wrongIn(rules, points).filter((id) => done || points[id] !== undefined);
  if (wrong.length === 0) return;
  const errors = wrong.map((id): FieldProblem => {
    const criterion = rules.criteria.find((one) => one.id === id);
    return {
      path: `points.${id}`,
      message: ({ assessment }) =>
        criterion === undefined ? assessment.unknownCriterion : assessment.pointsOf(criterion.name.pl, criterion.most),
    };
  });
  throw new ProblemError(wrong.some((id) => points[id] !== undefined) ? 'review.points' : 'review.incomplete', { errors });
};

type ReviewBody = ReturnType<typeof api.ReviewBodySchema.parse>;

const written = (
  work: Work,
  edition: Edition,
  before: Review | null,
  { offerId, reviewerId, enteredBy }: Pick<Review, 'offerId' | 'reviewerId' | 'enteredBy'>,
  body: ReviewBody,
): Review => {
  checkPoints(edition, body);
  const { points, notes, done } = body;
  const version = (before?.version ?? 0) + 1;
  const review: Review = { offerId, reviewerId, version, points, notes, doneAt: done ? work.now : null, enteredBy };
  putReview(work, edition, review);
  return review;
};

const asRead = (request: Request, before: Review | null): void => {
  const expected = expectedVersion(request);
  if (expected !== null && expected !== (before?.version ?? 0)) throw new ProblemError('review.changed');
};

const answerOf = async (
  work: Work,
  found: { offer: Offer; edition: Edition },
  review: Review,
  open: boolean,
): Promise<Answer> => ({
  status: 200,
  body: await sheetOf(work.table, found, review, open),
  headers: { etag: `"${review.version}"` },
});

const save = (request: Request): Promise<Answer> => {
  const body = bodyOf(request, api.ReviewBodySchema);
  return once(request, async (work) => {
    const found = await offerToAssess(work, request, 'offers.review');
    const { offer, edition } = found;
    const before = await readReview(work.table, offer.id, request.member.id);
    if (!mayScore(edition, offer, before, localDate(work.city, work.now))) throw new ProblemError('review.closed');
    asRead(request, before);
    const review = written(work, edition, before, { offerId: offer.id, reviewerId: request.member.id, enteredBy: null }, body);
    return answerOf(work, found, review, !isDone(review));
  });
};

const committeeMember = async ({ table: from, city }: Work, id: string): Promise<StaffMember> => {
  const { staff } = await withCurrentStaff(from, city);
  const member = staff.find((one) => one.id === id && one.role === 'committee');
  if (member === undefined) throw new ProblemError('reviewer.unknown');
  return member;
};

/** A signed sheet holds the declaration as well: it is kept with it unless the reviewer has declared here. */
const enter = (request: Request): Promise<Answer> => {
  const body = bodyOf(request, api.ReviewBodySchema);
  return once(request, async (work) => {
    const found = await offerToAssess(work, request, 'offers.office');
    const { offer, edition, commission } = found;
    const { id: reviewerId } = await committeeMember(work, request.params.reviewer ?? '');
    const { declared, wrote } = impartialityIn(commission, reviewerId, offer);
    if (wrote || declared?.conflict === true) throw new ProblemError('review.not-impartial');
    const open = offer.state.name === 'formally-right' && reviewsOpen(edition, localDate(work.city, work.now), 'office');
    if (!open) throw new ProblemError('review.closed');
    const before = await readReview(work.table, offer.id, reviewerId);
    asRead(request, before);
    const enteredBy = causedBy(work);
    const { organisationId } = offer;
    if (declared === null)
      putDeclaration(
        work,
        edition,
        { reviewerId, editionId: edition.id, organisationId, conflict: false, at: work.now, enteredBy },
        null,
      );
    return answerOf(work, found, written(work, edition, before, { offerId: offer.id, reviewerId, enteredBy }, body), true);
  });
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/editions/{id}/desk', handle: desk },
  { method: 'PUT', path: '/api/editions/{id}/declarations', handle: declare },
  { method: 'GET', path: '/api/offers/{id}/review', handle: read },
  { method: 'PUT', path: '/api/offers/{id}/review', handle: save },
  { method: 'PUT', path: '/api/offers/{id}/reviews/{reviewer}', handle: enter },
];
