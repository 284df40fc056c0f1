/** Tells whoever has an issue that it is theirs: by push on their devices, else by mail; at night in the morning, unless it is urgent. */
import { quietUntil } from '../../shared/calendar/calendar.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import type { Issue } from '../../shared/issues/model.ts';
import type { IssueNotice } from '../../shared/issues/notice-model.ts';
import { putNotice, putNoticeTimer, readNotice } from '../../shared/issues/store-notices.ts';
import { askLetter } from '../../shared/letters/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { log } from '../../shared/platform/logging.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { sendPush } from '../../shared/push/send.ts';
import { removeSubscription, subscriptionsOf } from '../../shared/push/store.ts';
import { vapidKeys } from '../../shared/push/vapid-store.ts';
import { mailOf, pushOf } from './words.ts';

/** An urgent issue that nobody has read by then goes by SMS. */
const UNREAD_SECONDS = 10 * 60;

/** True = at least one device took it. A browser that has gone is forgotten. */
const pushed = async (work: Work, member: StaffMember, issue: Issue): Promise<boolean> => {
  const devices = await subscriptionsOf(work.table, member.id);
  if (devices.length === 0) return false;
  const contact = { ...(await vapidKeys(work.table)), contact: environment('publicUrl') };
  const outcomes = await Promise.all(
    devices.map((device) => sendPush(device, pushOf(work.city, issue, device.language), contact)),
  );
  for (const [i, device] of devices.entries()) {
    if (outcomes[i] === 'gone') removeSubscription(work, device);
    if (outcomes[i] === 'refused' || outcomes[i] === 'retry')
      log.warn('push not taken', { staffId: member.id, code: outcomes[i] });
  }
  return outcomes.includes('sent');
};

const told = async (work: Work, member: StaffMember, issue: Issue): Promise<IssueNotice['via']> => {
  if (await pushed(work, member, issue)) return 'push';
  if (member.email === undefined) return 'none';
  askLetter(work, { to: member.email, ...mailOf(work.city, issue, environment('publicUrl')), about: issue.id });
  return 'email';
};

export const tellAssignee = async (work: Work, member: StaffMember, issue: Issue): Promise<void> => {
  const before = await readNotice(work.table, issue.id);
  const until = issue.urgent ? null : quietUntil(work.city, work.now);
  const via = until === null ? await told(work, member, issue) : 'held';
  putNotice(work, before, { issueId: issue.id, staffId: member.id, via, until, sms: null });
  if (until !== null) putNoticeTimer(work, issue.id, 'notice', member.id, until);
  if (issue.urgent) putNoticeTimer(work, issue.id, 'unread', member.id, addSeconds(work.now, UNREAD_SECONDS));
};
