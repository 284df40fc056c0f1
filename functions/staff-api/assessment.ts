/** How far the assessment of an edition is, who is missing, the ranking as it stands, and everything that it is made of as a file. */
import { attachmentHeader } from '../../shared/documents/attachment-header.ts';
import { type AssessedOffer, type Commission, couldReview, countedReviews } from '../../shared/grants/assessment.ts';
import { exportOf, rankingOfExport } from '../../shared/grants/assessment-export.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { readAssessment } from '../../shared/grants/store-assessment.ts';
import { reviewersIn } from '../../shared/grants/store-edition-papers.ts';
import { organisationNames } from '../../shared/grants/store-organisation-names.ts';
import { table } from '../../shared/platform/table.ts';
import { currentCity } from '../../shared/settings/current.ts';
import type * as api from '../../shared/staff/grants-assessment-api.ts';
import { editionToAssess } from './assessment-access.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request, Route } from './route.ts';
import { languageOf, wordsIn } from './words/index.ts';

const reading = async () => ({ table: table(), city: await currentCity(table()) });

const progressOf = (
  { id, name }: { readonly id: string; readonly name: string },
  offers: readonly AssessedOffer[],
  commission: Commission,
): api.Assessment['reviewers'][number] => {
  const said = commission.declarations.filter(({ reviewerId }) => reviewerId === id);
  const wrote = commission.writers.includes(id);
  const conflicts = said.filter(({ conflict }) => conflict);
  const theirs = offers.filter(
    ({ offer }) => !wrote && !conflicts.some(({ organisationId }) => organisationId === offer.organisationId),
  );
  const done = theirs.filter((one) => countedReviews(one, commission).some(({ reviewerId }) => reviewerId === id));
  return { id, name, wrote, declared: said.length, conflicts: conflicts.length, done: done.length, of: theirs.length };
};

const viewOf = async (edition: Edition, request: Request): Promise<api.Assessment> => {
  const words = wordsIn(languageOf(request.headers['accept-language'])).assessment;
  const { offers, unchecked, commission } = await readAssessment(table(), edition.id);
  const [reviewers, names] = await Promise.all([
    reviewersIn(table(), await currentCity(table()), commission.declarations),
    organisationNames(
      table(),
      offers.map(({ offer }) => offer.organisationId),
    ),
  ]);
  const ranking = rankingOfExport(exportOf(edition, offers, commission));
  const { reviewsPerOffer, pool } = edition.rules;
  const ids = reviewers.map(({ id }) => id);
  return {
    editionId: edition.id,
    reviewsPerOffer,
    poolGrosze: pool,
    awardedGrosze: ranking.awardedGrosze,
    leftGrosze: ranking.leftGrosze,
    reviewers: reviewers.map((reviewer) => progressOf(reviewer, offers, commission)),
    applicants: new Set([...offers.map(({ offer }) => offer), ...unchecked].map(({ organisationId }) => organisationId)).size,
    missing: offers
      .map((one) => ({ one, has: countedReviews(one, commission).length }))
      .filter(({ has }) => has < reviewsPerOffer)
      .map(({ one, has }) => ({
        offerId: one.offer.id,
        number: one.offer.number ?? '',
        has,
        needs: reviewsPerOffer,
        reviewers: [...couldReview(one, commission, ids)],
      })),
    places: ranking.places.flatMap(({ mean: _, ...place }) => {
      const assessed = offers.find(({ offer }) => offer.id === place.offerId);
      if (assessed === undefined) return [];
      const { organisationId, subarea } = assessed.offer;
      return [
        {
          ...place,
          title: assessed.title,
          organisationName: names.get(organisationId) ?? organisationId,
          subarea,
          resultText: words.results[place.result],
          reviews: countedReviews(assessed, commission).length,
        },
      ];
    }),
  };
};

const read = async (request: Request): Promise<Answer> => {
  const body = await viewOf(await editionToAssess(await reading(), request, 'offers.office'), request);
  return unlessKnown(request, etagOf(body), body);
};

const download = async (request: Request): Promise<Answer> => {
  const edition = await editionToAssess(await reading(), request, 'offers.office');
  // Rules may still change: what is exported of a draft would be a ranking by other rules.
  if (edition.state.name === 'draft') throw new ProblemError('edition.not-announced');
  const { offers, commission } = await readAssessment(table(), edition.id);
  const body = exportOf(edition, offers, commission);
  const { headers, ...answer } = unlessKnown(request, etagOf(body), body);
  return { ...answer, headers: { ...headers, 'content-disposition': attachmentHeader(`${edition.id}-assessment.json`) } };
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/editions/{id}/assessment', handle: read },
  { method: 'GET', path: '/api/editions/{id}/assessment/export', handle: download },
];
