/** What the office has beside the inbox itself: one case, colleagues. */

import { listCannedAnswers } from './canned-answers.ts';
import { getCase, printCase } from './case.ts';
import { listColleagues, moveAll } from './colleagues.ts';
import { note } from './conversations.ts';
import { duplicate } from './duplicates.ts';
import * as escalations from './escalations.ts';
import * as holds from './holds.ts';
import { timeline } from './people-timeline.ts';
import { copyOfPerson, erasePerson } from './person-data.ts';
import { listRetention } from './retention.ts';
import type { Route } from './route.ts';
import { search } from './search.ts';

/** Walked in office.integration.ts: it needs two issues. */
export const MERGE_ROUTES: readonly Route[] = [{ method: 'POST', path: '/api/issues/{id}/duplicate', handle: duplicate }];

export const OFFICE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/escalations/{id}', handle: getCase },
  { method: 'POST', path: '/api/escalations/{id}/assign', handle: escalations.assign },
  { method: 'POST', path: '/api/escalations/{id}/kind', handle: escalations.changeKind },
  { method: 'POST', path: '/api/escalations/{id}/file', handle: escalations.file },
  { method: 'POST', path: '/api/escalations/{id}/settle', handle: escalations.settle },
  { method: 'POST', path: '/api/escalations/{id}/documents', handle: printCase },
  { method: 'POST', path: '/api/conversations/{id}/notes', handle: note },
  { method: 'GET', path: '/api/canned-answers', handle: listCannedAnswers },
  { method: 'GET', path: '/api/search', handle: search },
  { method: 'GET', path: '/api/people/{id}/timeline', handle: timeline },
  { method: 'POST', path: '/api/people/{id}/documents', handle: copyOfPerson },
  { method: 'POST', path: '/api/people/{id}/erase', handle: erasePerson },
  { method: 'POST', path: '/api/people/{id}/hold', handle: holds.holdPerson },
  { method: 'POST', path: '/api/people/{id}/release', handle: holds.liftPerson },
  { method: 'POST', path: '/api/issues/{id}/hold', handle: holds.holdIssue },
  { method: 'POST', path: '/api/issues/{id}/release', handle: holds.liftIssue },
  { method: 'POST', path: '/api/escalations/{id}/hold', handle: holds.holdCase },
  { method: 'POST', path: '/api/escalations/{id}/release', handle: holds.liftCase },
  { method: 'POST', path: '/api/offers/{id}/hold', handle: holds.holdOffer },
  { method: 'POST', path: '/api/offers/{id}/release', handle: holds.liftOffer },
  { method: 'GET', path: '/api/holds', handle: holds.listHolds },
  { method: 'GET', path: '/api/retention', handle: listRetention },
  { method: 'GET', path: '/api/colleagues', handle: listColleagues },
  { method: 'POST', path: '/api/colleagues/{id}/move', handle: moveAll },
];
