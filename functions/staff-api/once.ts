/** Writes of staff: one transaction with its effect, its facts and its answer under the Idempotency-Key. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Key, keys } from '../../shared/platform/keys.ts';
import { expiringMarker } from '../../shared/platform/markers.ts';
import type { Actor, Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { commitWork } from '../edge/work.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

const KeySchema = z.string().min(8).max(128);

/** Of a write; throws when there is none. */
export const idempotencyKey = ({ headers }: Pick<Request, 'headers'>): string => {
  const key = KeySchema.safeParse(headers['idempotency-key']);
  if (!key.success) throw new ProblemError('idempotency-key.missing');
  return key.data;
};

const StoredSchema = z.object({
  request: z.string(),
  answer: z.object({ status: z.int(), body: z.unknown(), headers: z.record(z.string(), z.string()) }),
});

/** The answer already given under this key; throws when the key was used for something else. */
const givenBefore = async ({ table }: Work, record: Key, name: string): Promise<Answer | null> => {
  const item = await table.get(record);
  if (item === undefined) return null;
  const { request, answer } = StoredSchema.parse(item);
  if (request !== name) throw new ProblemError('idempotency-key.reused');
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
};

/**
 * The same key and request within 35 days give the same answer without a second effect; another request with that key is 422.
 * A refusal has no effect and is not kept: the same key may be tried again.
 */
export const once = (request: Request, act: (work: Work) => Promise<Answer>): Promise<Answer> =>
  onceAs({ kind: 'staff', staffId: request.member.id }, request, act);

/** The same for a person of an organisation, who is an actor of their own. */
export const onceAs = async (
  actor: Actor,
  request: Request<{ readonly id: string }>,
  act: (work: Work) => Promise<Answer>,
): Promise<Answer> => {
  const key = idempotencyKey(request);
  const { id } = request.member;
  const record = keys.idempotency(id, key);
  const name = `${request.name} ${createHash('sha256').update(request.rawBody).digest('hex')}`;
  return commitWork(`api#${id}#${key}`, actor, async (work) => {
    const given = await givenBefore(work, record, name);
    if (given !== null) return given;
    // Refused by what a twin of this request did between our two reads? Then the twin's answer is ours.
    const answer = await act(work).catch(async (error) => {
      const twin = await givenBefore(work, record, name);
      if (twin === null) throw error;
      return twin;
    });
    if (answer.headers?.['idempotency-replayed'] !== undefined) return answer;
    const kept = { ...answer, headers: answer.headers ?? {} };
    work.writes.put(record, { request: name, answer: kept, at: work.now, ...expiringMarker(work.now) }, condition.notExists);
    return answer;
  });
};
