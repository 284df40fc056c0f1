/** What erasing a person leaves of their escalations. */
import { keys, lists } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition, newWriteSet, type WriteSet } from '../platform/write-set.ts';
import { type Escalation, EscalationSchema } from './model.ts';

const PAGE = 25;

const forget = (writes: WriteSet, escalation: Escalation): void => {
  const { id, version, answer, history } = escalation;
  const forgotten = {
    ...escalation,
    words: '',
    personId: null,
    attachments: [],
    answer: answer && { ...answer, text: '' },
    history: history.map((entry) => ({ ...entry, reason: null })),
  };
  writes.put(keys.escalation(id), { ...forgotten, version: version + 1 }, condition.versionIs(version));
  writes.remove(keys.escalationListEntry(id, lists.escalationsAnswered()));
};

/** Their time is over: as when the person asks for it. False = there is nothing to forget. */
export const forgetEscalation = async ({ table, writes }: Pick<Work, 'table' | 'writes'>, id: string): Promise<boolean> => {
  const item = await table.get(keys.escalation(id));
  const escalation = item === undefined ? null : EscalationSchema.parse(item);
  if (escalation?.state !== 'answered') return false;
  forget(writes, escalation);
  return true;
};

/**
 * Answered ones lose the words and the person, and count on; open ones stay as they are, because the law gives a right to an answer. Each
 * page is its own transaction, and a repeat finds less to do.
 */
export const forgetAnsweredEscalations = async (table: Table, personId: string): Promise<void> => {
  let from: Item | null = null;
  do {
    const page = await table.ofPerson(personId, { prefix: 'escalation#', limit: PAGE, ...(from === null ? {} : { from }) });
    const answered = page.items.map((item) => EscalationSchema.parse(item)).filter(({ state }) => state === 'answered');
    const writes = newWriteSet();
    for (const escalation of answered) forget(writes, escalation);
    await table.commit(writes);
    from = page.next;
  } while (from !== null);
};
