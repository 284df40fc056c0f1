/** A code that ties a chat to a person of an organisation: written there within a day, pictures of receipts come to their project. */
import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { EXPIRES_AT } from '../platform/config.ts';
import { ConflictError } from '../platform/errors.ts';
import { keys } from '../platform/keys.ts';
import { secretOf } from '../platform/random-secret.ts';
import { shortCode } from '../platform/short-code.ts';
import type { Table } from '../platform/table.ts';
import { condition, newWriteSet } from '../platform/write-set.ts';

const LENGTH = 6;
const DAY_SECONDS = 24 * 3600;

const ChatCodeSchema = z.object({ memberId: z.string(), organisationId: z.string() });
export type ChatCode = z.infer<typeof ChatCodeSchema>;

/** Case does not matter; undefined = nobody's, or its day is over: the table deletes late. */
export const readChatCode = async (table: Table, code: string, now: string): Promise<ChatCode | undefined> => {
  const item = await table.get(keys.chatCode(code.trim().toUpperCase()));
  return item === undefined || Number(item[EXPIRES_AT]) * 1000 <= Date.parse(now) ? undefined : ChatCodeSchema.parse(item);
};

const codeOf = (secret: Buffer, { memberId, organisationId }: ChatCode, period: number, attempt: number): string =>
  shortCode(createHmac('sha256', secret).update(`${memberId}#${organisationId}#${period}#${attempt}`).digest(), LENGTH);

/** Valid for a day. Asked for again on the same day (UTC), it is the same code: derived, so that reading a page twice makes no second one. */
export const chatCodeFor = async (table: Table, whose: ChatCode, now: string): Promise<string> => {
  const secret = await secretOf(table, 'chat-codes');
  const seconds = Math.floor(Date.parse(now) / 1000);
  const period = Math.floor(seconds / DAY_SECONDS);
  for (let attempt = 0; ; attempt++) {
    const code = codeOf(secret, whose, period, attempt);
    const found = await readChatCode(table, code, now);
    if (found?.memberId === whose.memberId && found.organisationId === whose.organisationId) return code;
    // Somebody else's by chance: the next one.
    if (found !== undefined) continue;
    const writes = newWriteSet();
    writes.put(keys.chatCode(code), { ...whose, [EXPIRES_AT]: seconds + DAY_SECONDS }, condition.notExists);
    try {
      await table.commit(writes);
      return code;
    } catch (error) {
      // Taken in between, or an old one that is not deleted yet: the next one.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
};
