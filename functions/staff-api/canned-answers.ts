/** What is answered often, for whoever writes to residents; the office changes it under /api/settings. */
import { table } from '../../shared/platform/table.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { ProblemError } from './problems.ts';
import type { Answer, Request } from './route.ts';

export const listCannedAnswers = async (request: Request): Promise<Answer> => {
  if (authorise(request.member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  const { cannedAnswers } = await currentCity(table());
  const body = { items: cannedAnswers, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};
