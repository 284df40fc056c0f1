/** An urgent issue that nobody has read goes by SMS: to whoever has it, else to their deputy, else to the duty phone. What became of it is kept. */
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import type { Issue } from '../../shared/issues/model.ts';
import type { IssueNotice } from '../../shared/issues/notice-model.ts';
import { putNotice, readNotice } from '../../shared/issues/store-notices.ts';
import { environment } from '../../shared/platform/environment.ts';
import { RetryableError } from '../../shared/platform/errors.ts';
import { log } from '../../shared/platform/logging.ts';
import type { Work } from '../../shared/platform/work.ts';
import { sendSms } from '../../shared/sending/sms.ts';
import { smsOf } from './words.ts';

type Sms = NonNullable<IssueNotice['sms']>;
interface Number {
  readonly to: NonNullable<Sms['to']>;
  readonly phone: string;
}

/** In order; pure. */
export const numbersFor = (city: Pick<CityProfile, 'staff' | 'office'>, member: StaffMember): readonly Number[] => {
  const deputy = city.staff.find(({ id }) => id === member.deputy);
  return [
    { to: 'assignee' as const, phone: member.phone },
    { to: 'deputy' as const, phone: deputy?.phone },
    { to: 'duty' as const, phone: city.office.dutyPhone },
  ].flatMap(({ to, phone }) => (phone === undefined ? [] : [{ to, phone }]));
};

/** The first who can be reached. Throws where another try may help, but for the last one. */
const sent = async (work: Work, issue: Issue, numbers: readonly Number[], isLastTry: boolean): Promise<Omit<Sms, 'at'>> => {
  if (environment('smsApiUrl') === 'off') return { to: null, state: 'off' };
  if (numbers.length === 0) return { to: null, state: 'no-number' };
  const text = smsOf(work.city, issue, environment('publicUrl'));
  for (const { to, phone } of numbers) {
    const posted = await sendSms({ to: phone, text, id: `${issue.id}-${issue.version}-unread-${to}` });
    if (posted.sent) return { to, state: 'sent' };
    if (posted.outcome === 'retry' && !isLastTry)
      throw new RetryableError(`SMS about ${issue.number} was not taken: ${posted.code}`);
    log.error('urgent issue: SMS not sent', { issueId: issue.id, code: posted.code });
  }
  return { to: null, state: 'failed' };
};

export const smsUnread = async (work: Work, member: StaffMember, issue: Issue, isLastTry: boolean): Promise<void> => {
  const before = await readNotice(work.table, issue.id);
  const sms = { at: work.now, ...(await sent(work, issue, numbersFor(work.city, member), isLastTry)) };
  const { via = 'none', until = null } = before ?? {};
  putNotice(work, before, { issueId: issue.id, staffId: member.id, via, until, sms });
};
