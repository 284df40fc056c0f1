/**
 * Somebody is away from today: their open issues, the chats of these that they hold, and their cases go to their deputy, a page at a time.
 * Where no deputy is on duty issues go to the office; cases stay, and their own clock passes them on.
 */
import * as z from 'zod';
import { localDate } from '../../shared/calendar/calendar.ts';
import { putConversation, readConversation } from '../../shared/conversations/store.ts';
import { assignEscalation, openCases, readEscalation } from '../../shared/escalations/store.ts';
import { mayHold } from '../../shared/escalations/store-clock.ts';
import { isOnDuty } from '../../shared/issues/routing.ts';
import { type HandedOn, handOnIssue, openIssuesOf } from '../../shared/issues/store-absence.ts';
import type { Item, Table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { isAway } from '../../shared/staff/absence.ts';
import { begunAbsence, handedOn } from '../../shared/staff/absence-store.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { commitWork } from '../edge/work.ts';

/** Issues of one transaction: each takes up to fifteen items of at most ninety. */
const ISSUES_AT_ONCE = 5;
const CASES_AT_ONCE = 50;

/** Whoever has the issue now answers in its chat. */
const handOnChat = async (work: Work, { issue, to }: HandedOn, staffId: string): Promise<void> => {
  const chat = issue.author === null ? undefined : await readConversation(work.table, issue.author.conversationId);
  if (to === null || chat?.heldBy.kind !== 'person' || chat.heldBy.staffId !== staffId) return;
  putConversation(work.writes, chat, { ...chat, heldBy: { ...chat.heldBy, staffId: to } });
};

const handOnCase = async (work: Work, escalationId: string, staffId: string): Promise<void> => {
  const escalation = await readEscalation(work.table, escalationId);
  if (escalation?.state !== 'taken' || escalation.taken?.by !== staffId) return;
  const city = await withCurrentStaff(work.table, work.city);
  const holder = city.staff.find(({ id }) => id === staffId);
  const deputy = city.staff.find(({ id }) => id === holder?.deputy);
  if (deputy !== undefined && mayHold(deputy, escalation) && isOnDuty(city, deputy, work.now))
    assignEscalation(work, escalation, deputy.id);
};

const Timer = z.object({ staffId: z.string(), dueAt: z.string() });

/** For `fulfil-due`. Each page decides on what is stored then, so a run that breaks off is gone on with by the next. */
export const handOn = async (table: Table, item: Item): Promise<void> => {
  const { staffId, dueAt } = Timer.parse(item);
  let pages = 0;
  const inPage = (act: (work: Work) => Promise<void>): Promise<void> =>
    commitWork(`absence#${staffId}#${dueAt}#${pages++}`, { kind: 'system', name: 'absence' }, async (work) => {
      const absence = await begunAbsence(work.table, staffId, dueAt);
      if (isAway(absence, localDate(work.city, work.now))) await act(work);
    });
  let from: Item | null = null;
  do {
    const page = await openIssuesOf(table, staffId, ISSUES_AT_ONCE, from);
    await inPage(async (work) => {
      for (const id of page.ids) {
        const handed = await handOnIssue(work, id, staffId);
        if (handed !== null) await handOnChat(work, handed, staffId);
      }
    });
    from = page.next;
  } while (from !== null);
  do {
    const page = await openCases(table, { limit: CASES_AT_ONCE, ...(from === null ? {} : { from }) });
    for (const { id } of page.items.filter(({ takenBy }) => takenBy === staffId))
      await inPage((work) => handOnCase(work, id, staffId));
    from = page.next;
  } while (from !== null);
  await commitWork(`absence#${staffId}#${dueAt}#done`, { kind: 'system', name: 'absence' }, async (work) => {
    if ((await begunAbsence(work.table, staffId, dueAt)) !== null) await handedOn(work, staffId, dueAt);
  });
};
