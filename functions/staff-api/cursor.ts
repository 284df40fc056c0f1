/** Signed positions in lists: a cursor works only for the query and the person that it was given to. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { secretOf } from '../../shared/platform/random-secret.ts';
import { table } from '../../shared/platform/table.ts';
import { ProblemError } from './problems.ts';

/** `scope`: everything that the cursor is bound to. */
const signature = async (position: string, scope: readonly unknown[]): Promise<string> =>
  createHmac('sha256', await secretOf(table(), 'cursor'))
    .update(createHash('sha256').update(JSON.stringify(scope)).digest())
    .update(position)
    .digest('base64url');

export const signCursor = async (position: string, scope: readonly unknown[]): Promise<string> =>
  `${Buffer.from(position).toString('base64url')}.${await signature(position, scope)}`;

/** Throws `cursor.invalid` when it was changed, made up, or given for another query or person. */
export const readCursor = async (cursor: string, scope: readonly unknown[]): Promise<string> => {
  const [encoded = '', mark = ''] = cursor.split('.');
  const position = Buffer.from(encoded, 'base64url').toString('utf8');
  const [given, expected] = [Buffer.from(mark), Buffer.from(await signature(position, scope))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new ProblemError('cursor.invalid');
  return position;
};

/** Position after `cursor`, bound to who asks for what; null = from the start. */
export const positionOf = async (cursor: string | undefined, scope: readonly unknown[]): Promise<string | null> =>
  cursor === undefined ? null : readCursor(cursor, scope);
