/** Tells whoever has an issue what they should know of it: by push on their devices, else by mail; at night in the morning, unless it is urgent. */
import { quietUntil } from '../../shared/calendar/calendar.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import type { IssueNotice } from '../../shared/issues/notice-model.ts';
import { putNotice, putNoticeTimer, readNotice, type Waiting } from '../../shared/issues/store-notices.ts';
import { askLetter } from '../../shared/letters/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { pushed } from './push-to.ts';
import { mailOf, pushOf } from './words.ts';

/** An urgent issue that nobody has read by then goes by SMS. */
const UNREAD_SECONDS = 10 * 60;

const told = async (work: Work, member: StaffMember, { issue, what }: Waiting): Promise<IssueNotice['via']> => {
  if (await pushed(work, member, (language) => pushOf(work.city, issue, language, what))) return 'push';
  if (member.email === undefined) return 'none';
  askLetter(work, { to: member.email, ...mailOf(work.city, issue, environment('publicUrl'), what), about: issue.id });
  return 'email';
};

export const tellAssignee = async (work: Work, member: StaffMember, waits: Waiting): Promise<void> => {
  const { issue, what } = waits;
  const before = await readNotice(work.table, issue.id);
  const until = issue.urgent ? null : quietUntil(work.city, work.now);
  const via = until === null ? await told(work, member, waits) : 'held';
  putNotice(work, before, { issueId: issue.id, staffId: member.id, via, until, sms: null });
  if (until !== null) putNoticeTimer(work, issue.id, 'notice', member.id, until);
  if (issue.urgent && what === 'new') putNoticeTimer(work, issue.id, 'unread', member.id, addSeconds(work.now, UNREAD_SECONDS));
};
