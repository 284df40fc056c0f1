/**
 * Sign-in of people of organisations by a link to their address. Tokens are 256 random bits; only their SHA-256 is stored, so who reads the
 * table cannot use them. What a session may do is not in it: it is asked of the stored organisations on each request.
 */
import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { EXPIRES_AT } from '../platform/config.ts';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';

export const LINK_MINUTES = 30;
const SESSION_HOURS = 12;

const GrantedSchema = z.object({ email: z.email().meta({ personal: true }), until: z.iso.datetime() });
export type Granted = z.infer<typeof GrantedSchema>;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const granted = (email: string, until: string) => ({ email, until, [EXPIRES_AT]: Math.floor(Date.parse(until) / 1000) });

export const newToken = (): string => randomBytes(32).toString('base64url');

export const putLink = ({ writes, now }: Work, token: string, email: string): void =>
  writes.put(keys.signInLink(hashOf(token)), granted(email, addSeconds(now, LINK_MINUTES * 60)), condition.notExists);

/** The session that a link opens; the link is used up with it. Null = never given out, used before, or over. */
export const openSession = async (work: Work, link: string, session: string): Promise<Granted | null> => {
  const item = await work.table.get(keys.signInLink(hashOf(link)));
  const known = item === undefined ? null : GrantedSchema.parse(item);
  if (known === null || known.until <= work.now) return null;
  work.writes.remove(keys.signInLink(hashOf(link)), condition.exists);
  return putSession(work, session, known.email);
};

export const putSession = ({ writes, now }: Work, session: string, email: string): Granted => {
  const until = addSeconds(now, SESSION_HOURS * 3600);
  writes.put(keys.memberSession(hashOf(session)), granted(email, until), condition.notExists);
  return { email, until };
};

/** Null = none, signed out, or over. */
export const readSession = async (table: Table, session: string, now: string): Promise<Granted | null> => {
  const item = await table.get(keys.memberSession(hashOf(session)));
  const known = item === undefined ? null : GrantedSchema.parse(item);
  return known === null || known.until <= now ? null : known;
};

export const dropSession = ({ writes }: Work, session: string): void => writes.remove(keys.memberSession(hashOf(session)));
