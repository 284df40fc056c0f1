/** The API of streetworkers and the office: parse, find the member, call the route, answer. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { StaffMember } from '../shared/city/profile.ts';
import { environment } from '../shared/platform/environment.ts';
import { table } from '../shared/platform/table.ts';
import { currentCity } from '../shared/settings/current.ts';
import { staffMember } from '../shared/staff/store.ts';
import { answered, answeredProblem } from './staff-api/answer.ts';
import { openApi } from './staff-api/openapi.ts';
import { ProblemError } from './staff-api/problems.ts';
import { match, rawBodyOf } from './staff-api/route.ts';
import { ROUTES } from './staff-api/routes.ts';

const OPEN_API = '/api/openapi.json';

/** Only `sub` is read from a token. */
const Authorized = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.object({ sub: z.string().min(1) }) }) }) });

const memberOf = async (event: APIGatewayProxyEventV2): Promise<StaffMember> => {
  const context = Authorized.safeParse(event.requestContext);
  if (!context.success) throw new ProblemError('auth.missing');
  const member = await staffMember(table(), await currentCity(table()), context.data.authorizer.jwt.claims.sub);
  if (member === undefined) throw new ProblemError('staff.unknown');
  return member;
};

const handle = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const { method, path } = event.requestContext.http;
  if (method === 'GET' && path === OPEN_API) {
    return answered(200, openApi(environment('publicUrl')), { 'cache-control': 'public, max-age=300' });
  }
  const member = await memberOf(event);
  const { route, params } = match(ROUTES, method, path);
  const request = {
    member,
    params,
    query: event.queryStringParameters ?? {},
    headers: event.headers,
    rawBody: rawBodyOf(event),
    name: `${method} ${path}`,
  };
  const { status, body, headers } = await route.handle(request);
  return answered(status, body, headers);
};

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .onError((request) => {
    request.response = answeredProblem(request.error, request.event.headers['accept-language']);
  })
  .handler(handle);
