/** Figures and the contact log in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { DocumentRequestSchema } from '../../shared/staff/documents-api.ts';
import * as api from '../../shared/staff/figures-api.ts';
import { ifNoneMatch, problems, read, relaxed, write, writing } from './openapi-parts.ts';

export const FIGURES_PATHS: ZodOpenApiPathsObject = {
  '/api/figures': {
    get: read(
      'Figures',
      'Per subarea and category, from counters: for the office all, for a streetworker their subareas without sensitive categories.',
      api.FiguresSchema,
      { requestParams: { query: api.FiguresQuerySchema, header: ifNoneMatch }, responses: problems(400) },
    ),
  },
  '/api/figures/documents': {
    post: writing({
      summary: 'Ask for figures as a file',
      description:
        'The report to print, or a table. By whoever reads these figures; fetched under `/api/documents/{id}` by whoever asked, and the office.',
      body: api.FiguresDocumentSchema,
      answer: DocumentRequestSchema,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/contacts': {
    post: writing({
      summary: 'Log a contact',
      description: 'One tap: where, and about what; never who. Neither Idempotency-Key nor If-Match is needed.',
      body: api.ContactBodySchema,
      answer: api.ContactAnswerSchema,
      header: relaxed.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/contacts/{id}/take-back': {
    post: writing({
      summary: 'Take a contact back',
      description: 'A tap that was a mistake counts no more. By whoever logged it; twice is once.',
      body: NothingSchema,
      answer: api.ContactAnswerSchema,
      path: z.object({ id: z.string().meta({ description: 'Id of the contact, as it was answered.' }) }),
      header: write.omit({ 'If-Match': true }),
    }),
  },
};
