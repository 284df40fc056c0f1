import type { OutgoingHttpHeaders } from 'node:http';
import { ApiSchema, AuthorizerSchema, IntegrationSchema, RouteSchema } from '../assembly/resources.ts';
import type { Stack } from '../assembly/stack.ts';
import { InvocationError } from '../lambda/function-pool.ts';
import type { Authorizer } from './authorizer.ts';
import { gatewayAnswer, type HttpAnswer, type HttpRequest, httpAnswer, httpEvent } from './http-event.ts';
import { routeTable } from './route-table.ts';

/** API Gateway refuses larger bodies. */
export const BODY_LIMIT = 10 * 1024 * 1024;

type Cors = NonNullable<ReturnType<typeof ApiSchema.parse>['CorsConfiguration']>;

const corsHeaders = (cors: Cors | undefined, origin: string | undefined): OutgoingHttpHeaders => {
  if (!cors || !origin || !(cors.AllowOrigins.includes('*') || cors.AllowOrigins.includes(origin))) return {};
  return {
    'access-control-allow-origin': cors.AllowOrigins.includes('*') && !cors.AllowCredentials ? '*' : origin,
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.ExposeHeaders.length > 0 && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }),
  };
};

const preflight = (cors: Cors): OutgoingHttpHeaders => ({
  'access-control-allow-methods': cors.AllowMethods.join(','),
  'access-control-allow-headers': cors.AllowHeaders.join(','),
  ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
});

type Route = { invoke(event: unknown): Promise<unknown>; authorize: Authorizer | undefined; scopes: readonly string[] };

/** The function behind `arn:…:function:name`, or behind the longer ARN that API Gateway calls it by. */
const functionArn = (uri: string) => /arn:aws:lambda:[^/]*:function:[^/:]+/.exec(uri)?.[0] ?? uri;

/** The routes of the template's HTTP API. Undefined when it has none. */
export const createHttpApi = (options: {
  stack: Stack;
  invoke(functionArn: string, event: unknown): Promise<unknown>;
  authorizer(jwt: { issuer: string; audience: readonly string[] }): Authorizer;
  now(): number;
  failed(error: unknown): void;
}): ((request: HttpRequest) => Promise<HttpAnswer>) => {
  const { stack } = options;
  const cors = stack.ofType('AWS::ApiGatewayV2::Api').map(({ properties }) => ApiSchema.parse(properties).CorsConfiguration)[0];
  const integrations = new Map(
    stack.ofType('AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [id, IntegrationSchema.parse(properties)]),
  );
  const authorizers = new Map(
    stack.ofType('AWS::ApiGatewayV2::Authorizer').map(({ id, properties }) => {
      const { JwtConfiguration } = AuthorizerSchema.parse(properties);
      return [id, options.authorizer({ issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience })];
    }),
  );
  const routes = new Map(
    stack.ofType('AWS::ApiGatewayV2::Route').map(({ id, properties }): [string, Route] => {
      const route = RouteSchema.parse(properties);
      const integration = integrations.get(route.Target.replace('integrations/', ''));
      if (integration?.IntegrationType !== 'AWS_PROXY') throw new Error(`route ${id} has no Lambda integration`);
      const authorize = route.AuthorizationType === 'JWT' ? authorizers.get(route.AuthorizerId ?? '') : undefined;
      if (route.AuthorizationType !== 'NONE' && !authorize)
        throw new Error(`route ${id} names an authorizer that the local run does not know`);
      return [
        route.RouteKey,
        {
          invoke: (event) => options.invoke(functionArn(integration.IntegrationUri), event),
          authorize,
          scopes: route.AuthorizationScopes,
        },
      ];
    }),
  );
  const find = routeTable([...routes.keys()]);

  const answer = async (request: HttpRequest): Promise<HttpAnswer> => {
    const path = request.url.split('?')[0] ?? '/';
    const matched = find(request.method, path);
    const route = matched && routes.get(matched.routeKey);
    if (!matched || !route) return gatewayAnswer(404, 'Not Found');
    const jwt = route.authorize && (await route.authorize(request.headers.authorization));
    if (route.authorize && !jwt) return gatewayAnswer(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    if (jwt && route.scopes.length > 0 && !route.scopes.some((scope) => jwt.scopes?.includes(scope)))
      return gatewayAnswer(403, 'Forbidden');
    if (request.body.length > BODY_LIMIT) return gatewayAnswer(413, 'Request Entity Too Large');
    try {
      return httpAnswer(await route.invoke(httpEvent(request, matched, jwt, new Date(options.now()))));
    } catch (error) {
      options.failed(error);
      const tooLate = error instanceof InvocationError && error.kind === 'Timeout';
      return tooLate ? gatewayAnswer(503, 'Service Unavailable') : gatewayAnswer(500, 'Internal Server Error');
    }
  };

  return async (request) => {
    const origin = request.headers.origin;
    if (cors && request.method === 'OPTIONS' && origin && request.headers['access-control-request-method']) {
      return { statusCode: 204, headers: { ...corsHeaders(cors, origin), ...preflight(cors) }, body: Buffer.alloc(0) };
    }
    const given = await answer(request);
    return { ...given, headers: { ...given.headers, ...corsHeaders(cors, origin) } };
  };
};
