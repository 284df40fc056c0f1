/** The routes of the staff API. */
import { table } from '../../shared/platform/table.ts';
import { currentCity } from '../../shared/settings/current.ts';
import * as calls from './calls.ts';
import * as conversations from './conversations.ts';
import { DOCUMENT_ROUTES } from './documents.ts';
import { ASSESSMENT_ROUTES, EDITION_ROUTES } from './edition-routes.ts';
import * as escalations from './escalations.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { EVENT_ROUTES } from './event-routes.ts';
import { FIGURES_ROUTES } from './figures.ts';
import { OFFER_ROUTES, PROJECT_ROUTES } from './grant-routes.ts';
import { listInbox } from './inbox.ts';
import { getIssue, listIssues } from './issues.ts';
import { LEARNING_ROUTES } from './learning.ts';
import { MERGE_ROUTES, OFFICE_ROUTES } from './office-routes.ts';
import { reportFor } from './on-behalf.ts';
import { contactOf } from './owners.ts';
import { getPageHealth } from './page-health.ts';
import type { Answer, Request, Route } from './route.ts';
import { SETTINGS_ROUTES } from './settings.ts';
import { STREETWORKER_ROUTES } from './streetworker-routes.ts';
import * as transitions from './transitions.ts';

const me = async (request: Request): Promise<Answer> => {
  const { id, name, role, subareas, seesSensitive: sees, deputy, dutyDays } = request.member;
  const city = await currentCity(table());
  const body = {
    id,
    name,
    role,
    subareas,
    seesSensitive: sees,
    deputy,
    dutyDays,
    city: {
      id: city.id,
      name: city.name,
      timeZone: city.timeZone,
      subareas: city.subareas.map(({ id: subareaId, name: called, point, polygon }) => ({
        id: subareaId,
        name: called,
        point: point ?? null,
        polygon: polygon ?? null,
      })),
      categories: city.categories.map((category) => ({ id: category.id, name: category.name.pl, sensitive: category.sensitive })),
      owners: city.owners.map((owner) => ({
        id: owner.id,
        name: owner.name,
        contact: contactOf(owner),
        verified: owner.verified !== null,
      })),
    },
  };
  return unlessKnown(request, etagOf(body), body);
};

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/me', handle: me },
  { method: 'GET', path: '/api/page', handle: getPageHealth },
  { method: 'GET', path: '/api/issues', handle: listIssues },
  { method: 'POST', path: '/api/issues', handle: reportFor },
  { method: 'GET', path: '/api/issues/{id}', handle: getIssue },
  { method: 'POST', path: '/api/issues/{id}/accept', handle: transitions.accept },
  { method: 'POST', path: '/api/issues/{id}/start', handle: transitions.start },
  { method: 'POST', path: '/api/issues/{id}/ask', handle: transitions.ask },
  { method: 'POST', path: '/api/issues/{id}/resolve', handle: transitions.resolve },
  { method: 'POST', path: '/api/issues/{id}/reject', handle: transitions.reject },
  { method: 'POST', path: '/api/issues/{id}/hand-over', handle: transitions.handOver },
  { method: 'POST', path: '/api/issues/{id}/escalate', handle: transitions.escalate },
  { method: 'POST', path: '/api/issues/{id}/reopen', handle: transitions.reopen },
  { method: 'POST', path: '/api/issues/{id}/comment', handle: transitions.comment },
  { method: 'GET', path: '/api/escalations', handle: listInbox },
  { method: 'POST', path: '/api/escalations/{id}/take', handle: escalations.take },
  { method: 'POST', path: '/api/escalations/{id}/answer', handle: escalations.answer },
  { method: 'GET', path: '/api/calls', handle: calls.listCalls },
  { method: 'POST', path: '/api/calls/{id}/done', handle: calls.done },
  { method: 'GET', path: '/api/conversations/{id}', handle: conversations.getConversation },
  { method: 'POST', path: '/api/conversations/{id}/take', handle: conversations.take },
  { method: 'POST', path: '/api/conversations/{id}/send', handle: conversations.send },
  { method: 'POST', path: '/api/conversations/{id}/hand-back', handle: conversations.handBack },
  ...OFFICE_ROUTES,
  ...MERGE_ROUTES,
  ...STREETWORKER_ROUTES,
  ...LEARNING_ROUTES,
  ...EVENT_ROUTES,
  ...EDITION_ROUTES,
  ...ASSESSMENT_ROUTES,
  ...OFFER_ROUTES,
  ...PROJECT_ROUTES,
  ...DOCUMENT_ROUTES,
  ...FIGURES_ROUTES,
  ...SETTINGS_ROUTES,
];
