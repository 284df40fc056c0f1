/** The API of people of organisations in the description: its own routes, and those that it has as staff have them. */
import * as z from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { DocumentViewSchema } from '../../shared/staff/documents-api.ts';
import * as api from '../../shared/staff/grants-organisations-api.ts';
import { MEMBER_ROUTES } from '../member-api/routes.ts';
import { json, problems, read, relaxed, write, writing } from './openapi-parts.ts';

export const MEMBER_SECURITY = {
  type: 'http',
  scheme: 'bearer',
  description: 'Of people of organisations: the session that a link to their address has opened.',
} as const;

const member = (operation: ZodOpenApiOperationObject): ZodOpenApiOperationObject => ({
  ...operation,
  security: [{ member: [] }],
});
const forAnybody = (
  summary: string,
  description: string,
  body: z.ZodType,
  answer: ZodOpenApiOperationObject['responses'],
): ZodOpenApiOperationObject => ({
  summary,
  description,
  security: [],
  requestBody: { content: json(body) },
  responses: { ...answer, ...problems(400, 401, 413, 415, 429) },
});

const OWN: ZodOpenApiPathsObject = {
  '/api/member/sign-in': {
    post: forAnybody(
      'Ask for a link to sign in',
      'The answer is the same whether the address is known or not. Whoever has none of the organisations registers theirs.',
      api.SignInSchema,
      { '202': { description: 'A letter is on its way.', content: json(z.object({})) } },
    ),
  },
  '/api/member/session': {
    post: forAnybody('Open a session', 'By the token of the link: once, within 30 minutes.', api.SessionBodySchema, {
      '200': { description: 'Signed in for 12 hours.', content: json(api.SessionSchema) },
    }),
  },
  '/api/member/sign-out': {
    post: member({
      ...writing({
        summary: 'Sign out',
        description: 'The session is over at once.',
        body: NothingSchema,
        answer: z.object({}),
        header: relaxed,
      }),
      responses: { '204': { description: 'Signed out.' }, ...problems(401) },
    }),
  },
  '/api/member/me': {
    get: member(read('Who am I', 'The organisations of the caller, and calls to write for.', api.MemberMeSchema)),
  },
  '/api/member/organisations': {
    post: member(
      writing({
        summary: 'Register an organisation',
        description: 'The caller is its first person, and may act for it.',
        body: api.RegisterSchema,
        answer: api.OrganisationAfterSchema,
        header: write.omit({ 'If-Match': true }),
        status: 201,
      }),
    ),
  },
  '/api/member/documents/{id}': {
    get: member(
      read('A printed paper', 'Of an offer that the caller may read: whether it is made, and a link to it.', DocumentViewSchema, {
        requestParams: { path: z.object({ id: z.string().meta({ description: 'Id of the document.' }) }) },
        responses: problems(404),
      }),
    ),
  },
};

const METHODS = ['get', 'post', 'put'] as const;

/** `staff`: described for them. Answers the same for members where they have the route and it is not described of its own. */
export const memberPaths = (staff: ZodOpenApiPathsObject): ZodOpenApiPathsObject => {
  const shared: ZodOpenApiPathsObject = {};
  for (const { path, method } of MEMBER_ROUTES) {
    const described = staff[path.replace('/api/member', '/api')];
    const name = METHODS.find((one) => one === method.toLowerCase());
    const operation = name === undefined ? undefined : described?.[name];
    if (name === undefined || operation === undefined || OWN[path]?.[name] !== undefined) continue;
    shared[path] = { ...shared[path], [name]: member(operation) };
  }
  return { ...shared, ...OWN };
};
