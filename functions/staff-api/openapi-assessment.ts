/** Assessment of offers and the decision in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { AssessmentExportSchema } from '../../shared/grants/assessment-export.ts';
import { DocumentRequestSchema } from '../../shared/staff/documents-api.ts';
import * as api from '../../shared/staff/grants-assessment-api.ts';
import { ifNoneMatch, problems, read, write, writing } from './openapi-parts.ts';

const editionId = z.object({ id: z.string().meta({ description: 'Id of the edition.', example: 'edycja-2027' }) });
const offerId = z.object({ id: z.string().meta({ description: 'Id of the offer.', example: 'off_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }) });
const reviewer = offerId.extend({ reviewer: z.string().meta({ description: 'Id of somebody in the commission.' }) });
const ofEdition = { requestParams: { path: editionId, header: ifNoneMatch }, responses: problems(404, 409) };

export const ASSESSMENT_PATHS: ZodOpenApiPathsObject = {
  '/api/editions/{id}/desk': {
    get: read(
      'What a reviewer sees',
      'First applicants’ names and nothing else; offers of those that the caller declared to have no conflict with. For the commission.',
      api.ReviewerDeskSchema,
      ofEdition,
    ),
  },
  '/api/editions/{id}/declarations': {
    put: writing({
      summary: 'Declare impartiality',
      description: 'Per applicant. A conflict stays and hides the applicant’s offers by every route; their points count no more.',
      body: api.DeclareSchema,
      answer: z.object({ declared: z.int() }),
      path: editionId,
      header: write.omit({ 'If-Match': true }),
    }),
  },
  '/api/offers/{id}/review': {
    get: read('The caller’s review', 'The offer as it was handed in, and the points so far.', api.ReviewSheetSchema, {
      requestParams: { path: offerId, header: ifNoneMatch },
      responses: problems(404),
    }),
    put: writing({
      summary: 'Score',
      description:
        'Saved as it is typed. With `done`, every criterion must be scored: it counts and stays from then on. Until the last day of reviews.',
      body: api.ReviewBodySchema,
      answer: api.ReviewSheetSchema,
      path: offerId,
    }),
  },
  '/api/offers/{id}/reviews/{reviewer}': {
    put: writing({
      summary: 'Type in a signed paper sheet',
      description: 'Of somebody in the commission, until the edition is decided; who typed it in is kept. By the office.',
      body: api.ReviewBodySchema,
      answer: api.ReviewSheetSchema,
      path: reviewer,
    }),
  },
  '/api/editions/{id}/assessment': {
    get: read(
      'The assessment',
      'Progress, what is missing, the ranking as it stands. For the office.',
      api.AssessmentSchema,
      ofEdition,
    ),
  },
  '/api/editions/{id}/assessment/export': {
    get: read(
      'What the ranking is made of',
      'Rules, sums asked for and finished points; no names and no notes. `node scripts/ranking.ts <file>` makes the ranking of it. For the office.',
      AssessmentExportSchema,
      ofEdition,
    ),
  },
  '/api/editions/{id}/figures': {
    get: read('Figures', 'All together and per subarea, as they are now. For the office.', api.EditionFiguresSchema, ofEdition),
  },
  '/api/editions/{id}/documents': {
    post: writing({
      summary: 'Print a paper of the edition',
      description:
        'The leaflet of an edition that may be told, by whoever reads it; protocol, results (once decided) and figures by the office. Fetched under /api/documents.',
      body: api.EditionDocumentSchema,
      answer: DocumentRequestSchema,
      path: editionId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/editions/{id}/decision': {
    get: read(
      'The decision',
      'Opinion and decision per offer, with all that is wrong in words. For the office.',
      api.DecisionViewSchema,
      ofEdition,
    ),
    put: writing({
      summary: 'Write the decision',
      description: 'A draft until the edition is decided (`decide`), which is refused while there are problems. By the office.',
      body: api.DecisionBodySchema,
      answer: api.DecisionViewSchema,
      path: editionId,
    }),
  },
};
