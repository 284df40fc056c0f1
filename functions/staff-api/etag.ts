/** ETags: of a list, its content; of an issue, its version and its content. */
import { createHash } from 'node:crypto';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

export const etagOf = (value: unknown): string => `"${hash(value)}"`;
export const issueEtag = (version: number, value: unknown): string => `"${version}.${hash(value)}"`;

const named = (header: string | undefined): readonly string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** 304 without a body when the caller has it already. Private: no shared cache keeps it. */
export const unlessKnown = ({ headers }: Pick<Request, 'headers'>, etag: string, body: unknown): Answer => {
  const cache = { etag, 'cache-control': 'private, no-cache' };
  return named(headers['if-none-match']).includes(etag)
    ? { status: 304, body: null, headers: cache }
    : { status: 200, body, headers: cache };
};

/** The version that the caller decided on; null when they did not say. */
export const expectedVersion = ({ headers }: Pick<Request, 'headers'>): number | null => {
  const [tag = ''] = named(headers['if-match']);
  if (tag === '' || tag === '*') return null;
  const version = /^"(\d+)(\.[\w-]*)?"$/.exec(tag)?.[1];
  if (version === undefined) throw new ProblemError('if-match.invalid');
  return Number(version);
};
