/** Signed positions in lists: a cursor works only for the query and the person that it was given to. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ConflictError } from '../../shared/platform/errors.ts';
import { keys } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import { condition, newWriteSet } from '../../shared/platform/write-set.ts';
import { ProblemError } from './problems.ts';

let cached: Buffer | undefined;

const stored = async (): Promise<Buffer | undefined> => {
  const item = await table().get(keys.secret('cursor'));
  return typeof item?.value === 'string' ? Buffer.from(item.value, 'base64') : undefined;
};

/** The key of this deployment, made by the first who needs it; two at once agree on what was stored first. */
const signingKey = async (): Promise<Buffer> => {
  cached ??= await stored();
  if (cached !== undefined) return cached;
  const writes = newWriteSet();
  writes.put(keys.secret('cursor'), { value: randomBytes(32).toString('base64') }, condition.notExists);
  await table()
    .commit(writes)
    .catch((error) => {
      if (!(error instanceof ConflictError)) throw error;
    });
  cached = await stored();
  if (cached === undefined) throw new Error('the cursor key was written and is not there');
  return cached;
};

/** `scope`: everything that the cursor is bound to. */
const signature = async (position: string, scope: readonly unknown[]): Promise<string> =>
  createHmac('sha256', await signingKey())
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
