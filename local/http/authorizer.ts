import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import type { JwtContext } from './http-event.ts';

/** Array claims arrive as one text in brackets, as the HTTP API hands them on: `[streetworker office]`. */
const asText = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(String).join(' ')}]` : typeof value === 'object' ? JSON.stringify(value) : String(value);

export type Authorizer = (authorization: string | undefined) => Promise<JwtContext | undefined>;

/**
 * The JWT authorizer of an HTTP API: signature, issuer, time and audience, where `client_id` counts when there is no `aud`
 * (Cognito's access tokens have none). Undefined means 401. Time is the machine's: tokens come from outside of the run's clock.
 */
export const jwtAuthorizer = (options: {
  keys: JSONWebKeySet;
  issuer: string;
  audience: readonly string[];
  now: () => number;
}): Authorizer => {
  const keySet = createLocalJWKSet(options.keys);
  return async (authorization) => {
    const token = authorization?.replace(/^Bearer\s+/i, '');
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, keySet, { issuer: options.issuer, currentDate: new Date(options.now()) });
      const audience = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
      if (!audience.some((one) => typeof one === 'string' && options.audience.includes(one))) return undefined;
      return {
        claims: Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asText(value)])),
        scopes: typeof payload.scope === 'string' ? payload.scope.split(' ') : null,
      };
    } catch {
      return undefined;
    }
  };
};
