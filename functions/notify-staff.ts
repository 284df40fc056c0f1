/** Something new is somebody's: they hear of it where they are. Number and category only; the words are in the console. */
import type { SQSRecord } from 'aws-lambda';
import type { IssueNotice } from '../shared/issues/notice-model.ts';
import { readIssue } from '../shared/issues/store.ts';
import { readNotice, type Waiting, waitsFor } from '../shared/issues/store-notices.ts';
import type { Work } from '../shared/platform/work.ts';
import { withCurrentStaff } from '../shared/staff/store.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';
import { smsUnread } from './notify-staff/sms-unread.ts';
import { tellAssignee } from './notify-staff/tell-assignee.ts';
import { tellOfCase } from './notify-staff/tell-of-case.ts';

/** The queue's maxReceiveCount: the last try says that it failed, so that no urgent issue ends in the dead letters unseen. */
const LAST_TRY = 5;

/** Not told yet what there is to hear, since it became so. */
const isNews = ({ staffId, since }: Waiting, notice: IssueNotice | null): boolean =>
  notice === null || notice.staffId !== staffId || notice.at < since;

/** Decided on what is stored now: facts come late, twice and in any order. */
const notify = async (work: Work, fact: HeardFact, record: SQSRecord): Promise<void> => {
  if (fact.refs.escalationId !== undefined) return tellOfCase(work, fact.refs.escalationId);
  // Accepted, moved or passed on meanwhile: the fact of that says it to whoever has it now.
  const waits = waitsFor(await readIssue(work, fact.aggregateId));
  if (waits === null) return;
  // Whoever takes it over themselves knows.
  if (fact.type === 'IssuePassed' && fact.refs.staffId === waits.staffId) return;
  const city = await withCurrentStaff(work.table, work.city);
  const member = city.staff.find(({ id }) => id === waits.staffId);
  if (member === undefined) return;
  const [now, notice] = [{ ...work, city }, await readNotice(work.table, waits.issue.id)];
  const news = isNews(waits, notice);
  switch (fact.type) {
    case 'IssueUnread':
      if (!news && waits.what === 'new' && notice?.sms === null)
        await smsUnread(now, member, waits.issue, Number(record.attributes.ApproximateReceiveCount) >= LAST_TRY);
      return;
    case 'NoticeDue':
      if (!news && notice?.via === 'held') await tellAssignee(now, member, waits);
      return;
    default:
      if (news) await tellAssignee(now, member, waits);
  }
};

export const handler = consumeFacts('notify-staff', notify);
