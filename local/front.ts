/** Everything that answers under the run's one origin: the product's paths from the template, and what only the local run has. */
import type { Assembly } from './assembly/assembly.ts';
import type { Stack } from './assembly/stack.ts';
import type { Clock } from './clock/clock.ts';
import { jwtAuthorizer } from './http/authorizer.ts';
import { createHttpApi } from './http/http-api.ts';
import type { HttpAnswer, HttpRequest } from './http/http-event.ts';
import { type Controls, createLocalRoutes } from './http/local-routes.ts';
import type { RawHandler } from './http/server.ts';
import { createSite } from './http/site.ts';
import { ISSUER_PATH, type Issuer } from './oidc/issuer.ts';

const SIGN_IN_PAGE = /https:\/\/[a-z0-9-]+\.auth\.[a-z0-9-]+\.amazoncognito\.com/g;

export type Front = { raw: readonly RawHandler[]; answer(request: HttpRequest): Promise<HttpAnswer> };

export const createFront = (options: {
  stack: Stack;
  assembly: Assembly;
  publicUrl: string;
  messagingUrl: string;
  clock: Clock;
  issuer: Issuer;
  simulator: RawHandler;
  controls: Controls;
  invoke(functionArn: string, event: unknown): Promise<unknown>;
  failed(error: unknown): void;
}): Front => {
  const { stack, assembly, publicUrl, clock, issuer } = options;
  const api = createHttpApi({
    stack,
    invoke: options.invoke,
    authorizer: ({ audience }) => jwtAuthorizer({ keys: issuer.keys, issuer: issuer.url, audience, now: clock.realNow }),
    now: clock.now,
    failed: options.failed,
  });
  const bucketOrigins = stack.ofType('AWS::S3::Bucket').map(({ id }) => `https://${stack.attribute(id, 'RegionalDomainName')}`);
  const site = createSite({
    stack,
    asset: assembly.asset,
    api,
    // Buckets and the sign-in page have other addresses here; what the policy allows stays the same.
    rewrite: (header) =>
      bucketOrigins
        .reduce((text, origin) => text.replaceAll(origin, options.messagingUrl), header)
        .replace(SIGN_IN_PAGE, publicUrl),
    rewriteFile: (text) => text.replace(SIGN_IN_PAGE, issuer.url),
  });
  const local = createLocalRoutes(options.controls, publicUrl);
  return {
    raw: [
      async (request, response) => {
        if (!request.url?.startsWith(`${ISSUER_PATH}/`)) return false;
        await issuer.handle(request, response);
        return true;
      },
      options.simulator,
    ],
    answer: async (request) => (await local(request)) ?? site(request),
  };
};
