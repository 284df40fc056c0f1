import { buildApp } from './build-app.ts';

/** Where organisations write their offers and settle them. */
export const buildOrganisations = (site: string): Promise<void> =>
  buildApp(site, { folder: 'organisations', at: 'organizacje', beside: [] });
