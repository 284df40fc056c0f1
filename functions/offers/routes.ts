/** Every route of offers. */
import type { Caller } from '../../shared/grants/caller.ts';
import type { Route } from '../staff-api/route.ts';
import type { Root } from './caller-routes.ts';
import { paperRoutes } from './documents.ts';
import { fileRoutes } from './files.ts';
import { handInRoutes, OFFICE_ROUTES } from './hand-in.ts';
import { listRoutes } from './list.ts';
import { writingRoutes } from './writing.ts';

/** Those that staff and members have alike. */
export const offerRoutes = (root: Root): readonly Route<Caller>[] =>
  [listRoutes, writingRoutes, fileRoutes, handInRoutes, paperRoutes].flatMap((routes) => routes(root));

export const STAFF_OFFER_ROUTES: readonly Route<Caller>[] = [...offerRoutes('/api'), ...OFFICE_ROUTES];
