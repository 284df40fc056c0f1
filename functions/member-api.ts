/** The API of people of organisations: parse, find the person by their session, call the route, answer. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { table } from '../shared/platform/table.ts';
import { currentCity } from '../shared/settings/current.ts';
import { underRequest } from './edge/http.ts';
import { networkOf } from './edge/network.ts';
import { callerOf } from './member-api/caller.ts';
import { MEMBER_ROUTES } from './member-api/routes.ts';
import { VISITOR_ROUTES, type Visitor } from './member-api/sign-in.ts';
import { answered, answeredProblem } from './staff-api/answer.ts';
import { match, type Request, type Route, rawBodyOf } from './staff-api/route.ts';

const visitorOf = (event: APIGatewayProxyEventV2): Visitor => ({ id: 'visitor', network: networkOf(event) });

const answerOf = async <Who extends { readonly id: string }>(
  routes: readonly Route<Who>[],
  event: APIGatewayProxyEventV2,
  who: () => Who | Promise<Who>,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { method, path } = event.requestContext.http;
  const member = await who();
  const { route, params } = match(routes, method, path);
  const request: Request<Who> = {
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

const handle = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  // Names of staff are answered by the city as it is now.
  await currentCity(table());
  const forVisitors = VISITOR_ROUTES.some(({ path }) => path === event.requestContext.http.path);
  return forVisitors
    ? answerOf(VISITOR_ROUTES, event, () => visitorOf(event))
    : answerOf(MEMBER_ROUTES, event, () => callerOf(event.headers));
};

export const handler = underRequest(
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .onError((request) => {
      request.response = answeredProblem(request.error, request.event.headers['accept-language']);
    })
    .handler(handle),
);
