/** A step of the clock of a case: a warning, the deputy, whoever leads the office, and reminders until somebody answers. */
import * as z from 'zod';
import type { CityProfile, StaffMember } from '../city/profile.ts';
import { isOnDuty } from '../issues/routing.ts';
import { COUNTED_LOGS } from '../platform/config.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { log } from '../platform/logging.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { isOffice, seesSensitive } from '../staff/authorise.ts';
import { withCurrentStaff } from '../staff/store.ts';
import { type Escalation, isSensitive } from './model.ts';
import { caseTimer, passOverdue, readEscalation, remindOfTerm, warnOfTerm } from './store.ts';
import { nextCaseStep } from './terms.ts';

/** Works at the office, and may read the words. */
export const mayHold = (member: StaffMember, { kind, sensitive }: Pick<Escalation, 'kind' | 'sensitive'>): boolean =>
  member.left !== true && isOffice(member) && (seesSensitive(member) || !(sensitive || isSensitive(kind)));

/** Who gets a case whose time is over: the deputy of who has it, else whoever leads the office; on duty first. */
export const nextHolder = (
  city: CityProfile,
  escalation: Escalation,
  at: string,
): { readonly to: string | null; readonly step: 'deputy' | 'lead' } => {
  const able = city.staff.filter((member) => mayHold(member, escalation));
  const holder = city.staff.find(({ id }) => id === escalation.taken?.by);
  const deputy = able.find(({ id }) => id === holder?.deputy);
  const asked = escalation.reached?.step === 'deputy';
  if (!asked && deputy !== undefined && isOnDuty(city, deputy, at)) return { to: deputy.id, step: 'deputy' };
  const leads = able.filter(({ role }) => role === 'admin');
  return { to: (leads.find((lead) => isOnDuty(city, lead, at)) ?? leads[0])?.id ?? null, step: 'lead' };
};

const Timer = z.object({ escalationId: z.string(), dueAt: z.string() });

/** For `fulfil-due`. A term that has moved meanwhile is waited for anew. */
export const handleCaseTimer = async (work: Work, item: Item): Promise<void> => {
  const { escalationId, dueAt } = Timer.parse(item);
  const timer = keys.escalationTimer(escalationId);
  const escalation = await readEscalation(work.table, escalationId);
  const next = escalation === undefined ? null : nextCaseStep(work.city, escalation);
  if (escalation === undefined || next === null) return work.writes.remove(timer, condition.equals('dueAt', dueAt));
  if (next.at > work.now) return work.writes.put(timer, caseTimer(escalationId, next.at), condition.equals('dueAt', dueAt));
  switch (next.what) {
    case 'warn':
      warnOfTerm(work, escalation);
      return;
    case 'remind':
      remindOfTerm(work, escalation);
      return;
    case 'pass-on': {
      if (escalation.reached?.step === 'warned') log.warn(COUNTED_LOGS.promiseBroken, { escalationId, kind: escalation.kind });
      passOverdue(work, escalation, nextHolder(await withCurrentStaff(work.table, work.city), escalation, work.now));
    }
  }
};

/** It is night: whoever should hear of it hears in the morning. */
export const remindLater = (work: Work, { id }: Pick<Escalation, 'id'>, at: string): void =>
  work.writes.put(keys.escalationNotice(id), { due: 'escalation-notice', escalationId: id, ...dueAttributes(id, at) });

/** For `fulfil-due`: it is morning. */
export const handleCaseNotice = async (work: Work, item: Item): Promise<void> => {
  const { escalationId, dueAt } = Timer.parse(item);
  work.writes.remove(keys.escalationNotice(escalationId), condition.equals('dueAt', dueAt));
  const escalation = await readEscalation(work.table, escalationId);
  if (escalation !== undefined && escalation.state !== 'answered')
    publishFactOf(work, 'CaseReminded', escalation, { escalationId });
};
