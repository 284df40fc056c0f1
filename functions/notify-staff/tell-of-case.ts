/** The term of a case is near or over: whoever has it hears of it, else everybody of the office on duty; at night in the morning. */
import { quietUntil } from '../../shared/calendar/calendar.ts';
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import type { Escalation } from '../../shared/escalations/model.ts';
import { readEscalation } from '../../shared/escalations/store.ts';
import { mayHold, remindLater } from '../../shared/escalations/store-clock.ts';
import { isOnDuty } from '../../shared/issues/routing.ts';
import { askLetter } from '../../shared/letters/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import type { Work } from '../../shared/platform/work.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { pushed } from './push-to.ts';
import { caseMailOf, casePushOf } from './words.ts';

/** Pure. Where nobody is on duty all hear of it, so that it is never silent. */
export const whoHears = (city: CityProfile, escalation: Escalation, at: string): readonly StaffMember[] => {
  const able = city.staff.filter((member) => mayHold(member, escalation));
  const holder = able.filter(({ id }) => id === escalation.taken?.by);
  if (holder.length > 0) return holder;
  const onDuty = able.filter((member) => isOnDuty(city, member, at));
  return onDuty.length > 0 ? onDuty : able;
};

/** Decided on what is stored now: what was answered meanwhile, or given a new term, needs nobody. */
export const tellOfCase = async (work: Work, escalationId: string): Promise<void> => {
  const escalation = await readEscalation(work.table, escalationId);
  const step = escalation?.reached?.step ?? 'running';
  if (escalation === undefined || escalation.state === 'answered' || step === 'running') return;
  const until = quietUntil(work.city, work.now);
  if (until !== null) return remindLater(work, escalation, until);
  const city = await withCurrentStaff(work.table, work.city);
  const one = { id: escalation.id, kind: escalation.kind, late: step !== 'warned' };
  for (const member of whoHears(city, escalation, work.now)) {
    if (await pushed(work, member, (language) => casePushOf(one, language))) continue;
    if (member.email !== undefined)
      askLetter(work, { to: member.email, ...caseMailOf(one, environment('publicUrl')), about: escalation.id });
  }
};
