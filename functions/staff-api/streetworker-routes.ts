/** Tools of who works outdoors. */
import { ISSUE_DOCUMENT_ROUTES } from './issue-documents.ts';
import { ISSUE_PHOTO_ROUTES } from './issue-photos.ts';
import { PUSH_ROUTES } from './push.ts';
import type { Route } from './route.ts';
import { TEAM_ROUTES } from './team.ts';

export const STREETWORKER_ROUTES: readonly Route[] = [
  ...ISSUE_PHOTO_ROUTES,
  ...ISSUE_DOCUMENT_ROUTES,
  ...PUSH_ROUTES,
  ...TEAM_ROUTES,
];
