/** Printed documents in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import * as api from '../../shared/staff/documents-api.ts';
import { problems, read, write, writing } from './openapi-parts.ts';

const dateId = z.object({ id: z.string().meta({ description: 'Id of the date.', example: 'dat_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }) });
const documentId = z.object({
  id: z.string().meta({ description: 'Id of the document.', example: 'doc_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }),
});

export const DOCUMENT_PATHS: ZodOpenApiPathsObject = {
  '/api/event-dates/{id}/documents': {
    post: writing({
      summary: 'Ask for a document',
      description:
        'A list, certificates or a sheet for the door, as a file. By whoever may see the guests of the date; leaves an audit entry.',
      body: api.DocumentBodySchema,
      answer: api.DocumentRequestSchema,
      path: dateId,
      header: write.omit({ 'If-Match': true }),
      status: 202,
    }),
  },
  '/api/documents/{id}': {
    get: read(
      'A document',
      'Whether it is made, and a link to it. Handing out a link leaves an audit entry.',
      api.DocumentViewSchema,
      { requestParams: { path: documentId }, responses: problems(404) },
    ),
  },
};
