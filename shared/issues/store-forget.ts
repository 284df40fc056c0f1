/** Closed issues whose time is over (retention). */
import { dropAttachments } from '../attachments/store.ts';
import { keys, lists } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { newWriteSet } from '../platform/write-set.ts';
import { CLOSED } from './model.ts';
import { attachmentsOfIssue } from './store-attachments.ts';
import { base, carryOut, historyOf, notesOf, readIssue } from './store-issue.ts';

/** Every closed issue is in exactly one of these, by when it was closed. */
export const CLOSED_LISTS: readonly string[] = CLOSED.flatMap((state) => [lists.issues(state), lists.issuesSensitive(state)]);

const PAGE = 25;

/** Notes and pictures; pages of their own transactions, and a repeat finds less to do. */
const dropWhatLiesBeside = async (table: Table, issueId: string): Promise<void> => {
  await dropPictures(table, issueId);
  for (;;) {
    const notes = (await notesOf(table, issueId)).slice(0, PAGE);
    if (notes.length === 0) return;
    const writes = newWriteSet();
    for (const { id } of notes) writes.remove(keys.issueNote(issueId, id));
    await table.commit(writes);
  }
};

/** Answers how many there were. */
export const dropPictures = async (table: Table, issueId: string): Promise<number> => {
  const pictures = await attachmentsOfIssue(table, issueId);
  await dropAttachments(pictures);
  for (let start = 0; start < pictures.length; start += PAGE) {
    const writes = newWriteSet();
    for (const { id } of pictures.slice(start, start + PAGE)) {
      writes.remove(keys.issueAttachment(issueId, id));
      writes.remove(keys.attachmentOf(id));
    }
    await table.commit(writes);
  }
  return pictures.length;
};

/** False = it was opened again, or forgotten before. Reasons that somebody wrote into the history go as well. */
export const forgetIssue = async (work: Work, issueId: string): Promise<boolean> => {
  const issue = await readIssue(work, issueId);
  if (issue === null) return false;
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'ForgetIssue' });
  if (decision.kind === 'refused') return false;
  for (const entry of await historyOf(work.table, issueId))
    if (entry.what === 'RejectIssue' || entry.what === 'ReopenIssue')
      work.writes.put(keys.issueHistory(issueId, entry.version), { ...entry, reason: null });
  await dropWhatLiesBeside(work.table, issueId);
  return true;
};
