/** Pieces of the API's description: reads, writes, problems. */
import * as z from 'zod';
import type { ZodOpenApiOperationObject } from 'zod-openapi';
import * as api from '../../shared/staff/api.ts';
import { problemsOfStatus } from './problems.ts';

export const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

export const problems = (...statuses: readonly number[]) =>
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
export const ifNoneMatch = z.object({ 'If-None-Match': z.string().optional() });

export const write = z.object({
  'Idempotency-Key': z.string().min(8).max(128).meta({
    description:
      'One per action, the same when it is repeated: a repeat within 35 days gives the first answer and has no second effect.',
    example: '0b0c2f0e-9a3f-4d7b-8f52-2f1f2c1d7a11',
  }),
  'If-Match': z
    .string()
    .optional()
    .meta({ description: 'ETag that the decision was made on; if it has moved since, 409 says how and by whom.' }),
});

/** Neither is needed; both are obeyed. */
export const relaxed = write.partial();

export const read = (
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

interface Write {
  readonly summary: string;
  readonly description: string;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
  readonly path?: z.ZodObject;
  readonly header?: z.ZodObject;
  /** Of success. @default 200 */
  readonly status?: number;
}

export const writing = ({
  summary,
  description,
  body,
  answer,
  path,
  header = write,
  status = 200,
}: Write): ZodOpenApiOperationObject => ({
  summary,
  description,
  requestParams: { header, ...(path === undefined ? {} : { path }) },
  requestBody: { content: json(body) },
  responses: {
    [String(status)]: { description: 'Done.', headers: z.object({ ETag }), content: json(answer) },
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 503),
  },
});
