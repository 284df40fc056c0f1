/** The API of streetworkers and the office. */
import { environment } from '../shared/platform/environment.ts';
import { answered } from './staff-api/answer.ts';
import { openApi } from './staff-api/openapi.ts';
import { ROUTES } from './staff-api/routes.ts';
import { staffEdge } from './staff-api/staff-edge.ts';

const OPEN_API = '/api/openapi.json';

export const handler = staffEdge(ROUTES, ({ requestContext: { http } }) =>
  http.method === 'GET' && http.path === OPEN_API
    ? answered(200, openApi(environment('publicUrl')), { 'cache-control': 'public, max-age=300' })
    : null,
);
