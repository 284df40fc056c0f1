/** The API described for people and machines, from the same schemas that check its requests. */
import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import * as api from '../../shared/staff/api.ts';
import { problemsOfStatus } from './problems.ts';

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: problemsOfStatus(status).join('; '),
        content: { 'application/problem+json': { schema: api.ProblemSchema } },
      },
    ]),
  );

const ETag = z
  .string()
  .meta({ description: 'Send it back in If-None-Match (304 when nothing moved) or If-Match.', example: '"3"' });
const id = z.object({
  id: z.string().meta({ description: 'Id of the issue, not its number.', example: 'iss_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }),
});
const ifNoneMatch = z.object({ 'If-None-Match': z.string().optional() });

const write = z.object({
  'Idempotency-Key': z.string().min(8).max(128).meta({
    description:
      'One per action, the same when it is repeated: a repeat within 35 days gives the first answer and has no second effect.',
    example: '0b0c2f0e-9a3f-4d7b-8f52-2f1f2c1d7a11',
  }),
  'If-Match': z
    .string()
    .optional()
    .meta({ description: 'ETag that the decision was made on; if the issue has moved since, 409 says how and by whom.' }),
});

const read = (
  summary: string,
  description: string,
  schema: z.ZodType,
  extra: Partial<ZodOpenApiOperationObject> = {},
): ZodOpenApiOperationObject => ({
  summary,
  description,
  ...extra,
  requestParams: { header: ifNoneMatch, ...extra.requestParams },
  responses: {
    '200': { description: 'OK', headers: z.object({ ETag }), content: json(schema) },
    '304': { description: 'Nothing moved since that ETag.' },
    ...problems(401, 403),
    ...extra.responses,
  },
});

const transition = (summary: string, description: string, schema: z.ZodType): ZodOpenApiOperationObject => ({
  summary,
  description,
  requestParams: { path: id, header: write },
  requestBody: { content: json(schema) },
  responses: {
    '200': {
      description: 'Done, and told to the resident in the chat.',
      headers: z.object({ ETag }),
      content: json(api.TransitionSchema),
    },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 503),
  },
});

export const openApi = (publicUrl: string) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Staff API',
      version: '1.0.0',
      description: [
        'For streetworkers and the office. Sign in at the staff issuer and send `Authorization: Bearer <token>`; only `sub` is read from it:',
        'role, subareas and rights come from the programme on each request. In the local run `npm run --silent token -- --as streetworker` prints a token.',
        '',
        'A streetworker sees the issues of their subareas and what is assigned to them; the office sees all but sensitive ones; sensitive ones are seen by',
        'their assignee and named office staff. What you may not see is 404, what you may see but not do is 403.',
        '',
        'Lists are `{ items, nextCursor }`. Errors are RFC 9457 problems: decide on `code`, show `detail` and `nextStep`.',
      ].join('\n'),
    },
    servers: [{ url: publicUrl }],
    security: [{ staff: [] }],
    components: { securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    paths: {
      '/api/me': { get: read('Who am I', 'The signed-in member, and the names a screen needs.', api.MeSchema) },
      '/api/issues': {
        get: read(
          'Work list',
          'Issues that the caller may see. Rows hold no words and no person; those are in the issue itself.',
          api.IssuePageSchema,
          { requestParams: { query: api.IssuesQuerySchema, header: ifNoneMatch }, responses: problems(400) },
        ),
      },
      '/api/issues/{id}': {
        get: read(
          'One issue',
          'With history, notes, photos and the chat. Reading it leaves an audit entry.',
          api.IssueDetailSchema,
          {
            requestParams: { path: id, header: ifNoneMatch },
            responses: problems(404),
          },
        ),
      },
      '/api/issues/{id}/accept': {
        post: transition('Accept', 'From `routed` to `accepted`; the caller becomes its assignee.', api.AcceptSchema),
      },
      '/api/issues/{id}/resolve': {
        post: transition(
          'Resolve',
          'From `accepted`, `in_progress`, `waiting_for_resident` or `handed_over` to `resolved`. By its assignee or the office.',
          api.ResolveSchema,
        ),
      },
      '/api/escalations': {
        get: read(
          'Office inbox',
          'What only a person can answer: urgent first, then what is due. Reading words leaves an audit entry.',
          api.EscalationPageSchema,
          {
            requestParams: { query: api.EscalationsQuerySchema, header: ifNoneMatch },
            responses: problems(400),
          },
        ),
      },
      '/api/openapi.json': {
        get: {
          summary: 'This document',
          security: [],
          responses: { '200': { description: 'OpenAPI 3.1', content: json(z.looseObject({})) } },
        },
      },
    },
  });
