/** The edge of functions for people at work: parse, find the member, call the route, answer. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { StaffMember } from '../../shared/city/profile.ts';
import { table } from '../../shared/platform/table.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { devicesEnded } from '../../shared/staff/absence-store.ts';
import { staffMember } from '../../shared/staff/store.ts';
import { underRequest } from '../edge/http.ts';
import { answered, answeredProblem } from './answer.ts';
import { ProblemError } from './problems.ts';
import { match, type Route, rawBodyOf } from './route.ts';

/** Who it is, and when they signed in (seconds): renewed tokens keep the first moment. Nothing else is read from a token. */
const ClaimsSchema = z.object({
  sub: z.string().min(1),
  auth_time: z.coerce.number().optional(),
  iat: z.coerce.number().optional(),
});
const Authorized = z.object({ authorizer: z.object({ jwt: z.object({ claims: ClaimsSchema }) }) });

const memberOf = async (event: APIGatewayProxyEventV2): Promise<StaffMember> => {
  const context = Authorized.safeParse(event.requestContext);
  if (!context.success) throw new ProblemError('auth.missing');
  const { sub, auth_time: signedInAt, iat = 0 } = context.data.authorizer.jwt.claims;
  const member = await staffMember(table(), await currentCity(table()), sub);
  if (member === undefined) throw new ProblemError('staff.unknown');
  const ended = await devicesEnded(table(), member.id);
  if (ended !== null && (signedInAt ?? iat) * 1000 < Date.parse(ended.endedAt)) throw new ProblemError('device.ended');
  return member;
};

type Answered = APIGatewayProxyStructuredResultV2;

const handle = async (routes: readonly Route[], event: APIGatewayProxyEventV2): Promise<Answered> => {
  const { method, path } = event.requestContext.http;
  const member = await memberOf(event);
  const { route, params } = match(routes, method, path);
  const request = {
    member,
    params,
    query: event.queryStringParameters ?? {},
    headers: event.headers,
    rawBody: rawBodyOf(event, route.mostBytes),
    name: `${method} ${path}`,
  };
  const { status, body, headers } = await route.handle(request);
  return answered(status, body, headers);
};

/** `open`: answers what needs nobody signed in; null = not it. */
export const staffEdge = (routes: readonly Route[], open: (event: APIGatewayProxyEventV2) => Answered | null = () => null) =>
  underRequest(
    middy<APIGatewayProxyEventV2, Answered>()
      .onError((request) => {
        request.response = answeredProblem(request.error, request.event.headers['accept-language']);
      })
      .handler(async (event) => open(event) ?? handle(routes, event)),
  );
