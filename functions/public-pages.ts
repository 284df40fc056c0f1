/** The public pages of events: server-rendered, without a script, for everybody; and the forms of those who have no Messenger. */
import { table } from '../shared/platform/table.ts';
import { currentCity, lastKnownCity } from '../shared/settings/current.ts';
import { httpEdge } from './edge/http.ts';
import { trouble } from './public-pages/answer.ts';
import { requestOf } from './public-pages/request.ts';
import { route } from './public-pages/route.ts';

export const handler = httpEdge(
  async (event) => route(requestOf(event, await currentCity(table()))),
  (event) => trouble(requestOf(event, lastKnownCity()), 500, 'broken'),
);
