/** Who was told what of a date, and what became of it: everybody is in exactly one class of each telling. */
import { noticesOf } from '../../shared/events/store-notices.ts';
import { table } from '../../shared/platform/table.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { audited } from './audited.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { dateFor } from './event-access.ts';
import type { Answer, Request, Route } from './route.ts';

const list = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.guests');
  const items = (await noticesOf(table(), date.id)).map((report) => ({ ...report, everybody: report.guests.length }));
  const body = { items, nextCursor: null };
  const answer = unlessKnown(request, etagOf(body), body);
  // It says of each guest how they could be reached.
  if (answer.status === 200 && items.length > 0) await audited(request, (work) => auditRead(work, 'guests', [date.id]));
  return answer;
};

export const routes: readonly Route[] = [{ method: 'GET', path: '/api/event-dates/{id}/notices', handle: list }];
