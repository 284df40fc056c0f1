/** Routes of micro-grants that staff share with people of organisations, as staff have them. */
import { forStaff } from '../offers/caller-routes.ts';
import { STAFF_OFFER_ROUTES } from '../offers/routes.ts';
import { ORGANISATION_ROUTES } from '../organisations/routes.ts';
import { STAFF_PROJECT_ROUTES } from '../projects/routes.ts';
import type { Route } from './route.ts';

export const OFFER_ROUTES: readonly Route[] = [...STAFF_OFFER_ROUTES, ...ORGANISATION_ROUTES].map(forStaff);
export const PROJECT_ROUTES: readonly Route[] = STAFF_PROJECT_ROUTES.map(forStaff);
