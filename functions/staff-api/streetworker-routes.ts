/** Tools of who works outdoors. */
import { ISSUE_PHOTO_ROUTES } from './issue-photos.ts';
import type { Route } from './route.ts';

export const STREETWORKER_ROUTES: readonly Route[] = [...ISSUE_PHOTO_ROUTES];
