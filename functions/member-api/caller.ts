/** Who calls: the session says which address, the stored organisations say what of. */
import type { MemberCaller } from '../../shared/grants/caller.ts';
import { memberIdOf, organisationsOfMember } from '../../shared/grants/store-organisations.ts';
import { readSession } from '../../shared/grants/store-sign-in.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { ProblemError } from '../staff-api/problems.ts';

/** The token of `Authorization: Bearer …`; throws when there is none. */
export const bearerOf = (headers: Readonly<Record<string, string | undefined>>): string => {
  const token = /^Bearer ([\w-]{20,200})$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw new ProblemError('auth.missing');
  return token;
};

export const callerOf = async (headers: Readonly<Record<string, string | undefined>>): Promise<MemberCaller> => {
  const session = await readSession(table(), bearerOf(headers), systemClock());
  if (session === null) throw new ProblemError('session.over');
  const { email } = session;
  const id = await memberIdOf(table(), email);
  return { kind: 'member', id, email, organisations: await organisationsOfMember(table(), id) };
};
