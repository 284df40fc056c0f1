import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { readJson, writeAtomically } from '../data-folder.ts';
import type { Account } from './accounts.ts';

const HOUR = 3600;

const isJwk = (value: unknown): value is JWK => typeof value === 'object' && value !== null && 'kty' in value;

/** The issuer's key, kept in the data folder: a token outlives a restart. It signs nothing but local tokens. */
export const signingKey = async (dataDir: string): Promise<JWK> => {
  const file = join(dataDir, 'issuer-key.json');
  const kept = readJson(file);
  if (isJwk(kept)) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const made: JWK = { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' };
  writeAtomically(file, JSON.stringify(made));
  return made;
};

export const publicPart = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use }) as JWK;

/** Claims that Cognito puts into an access token beside the standard ones. There is no `aud`. */
export const accessClaims = ({ id, role }: Account) => ({ token_use: 'access', username: id, 'cognito:groups': [role] });

/** An access token as one gets by signing in, for commands and tests. */
export const mintToken = async (options: {
  key: JWK;
  issuer: string;
  clientId: string;
  account: Account;
  nowMs: number;
  lifetimeSeconds?: number;
}): Promise<string> => {
  const issuedAt = Math.floor(options.nowMs / 1000);
  return new SignJWT({ ...accessClaims(options.account), client_id: options.clientId, scope: 'openid email' })
    .setProtectedHeader({ alg: 'RS256', kid: options.key.kid ?? 'local' })
    .setIssuer(options.issuer)
    .setSubject(options.account.id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + (options.lifetimeSeconds ?? 8 * HOUR))
    .sign(await importJWK(options.key, 'RS256'));
};
