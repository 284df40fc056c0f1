import { buildApp } from './build-app.ts';

/** Where staff work. What its sign-in needs is written by the deployment. */
export const buildConsole = (site: string): Promise<void> =>
  buildApp(site, { folder: 'console', at: 'console', beside: ['/console/config.json'] });
