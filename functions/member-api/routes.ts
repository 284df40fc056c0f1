/** Every route of people of organisations who have signed in. */
import type { Caller } from '../../shared/grants/caller.ts';
import { OWN_DOCUMENT_ROUTES } from '../offers/documents.ts';
import { offerRoutes } from '../offers/routes.ts';
import { OWN_ORGANISATION_ROUTES } from '../organisations/routes.ts';
import { projectRoutes } from '../projects/routes.ts';
import type { Route } from '../staff-api/route.ts';
import { ME_ROUTES } from './me.ts';

export const MEMBER_ROUTES: readonly Route<Caller>[] = [
  ...ME_ROUTES,
  ...OWN_ORGANISATION_ROUTES,
  ...offerRoutes('/api/member'),
  ...OWN_DOCUMENT_ROUTES,
  ...projectRoutes('/api/member'),
];
