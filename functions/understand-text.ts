/**
 * One sentence of a streetworker becomes the fields of a report: by the model that reads residents' words, which lies beside this function
 * and no other of the staff API. Nothing is kept.
 */
import { understandAs } from '../bot/understanding/understand-as.ts';
import { table } from '../shared/platform/table.ts';
import { currentCity } from '../shared/settings/current.ts';
import { authorise } from '../shared/staff/authorise.ts';
import { UnderstandBodySchema } from '../shared/staff/understand-api.ts';
import { ProblemError } from './staff-api/problems.ts';
import { bodyOf } from './staff-api/route.ts';
import { staffEdge } from './staff-api/staff-edge.ts';
import { understood } from './understand-text/understood.ts';

export const handler = staffEdge([
  {
    method: 'POST',
    path: '/api/understand',
    handle: async (request) => {
      if (authorise(request.member, 'issues.create') !== 'granted') throw new ProblemError('access.forbidden');
      const { text } = bodyOf(request, UnderstandBodySchema);
      return { status: 200, body: understood(understandAs(await currentCity(table()))(text)) };
    },
  },
]);
