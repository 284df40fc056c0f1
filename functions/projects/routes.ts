/** Every route of projects: what follows the award of an offer. */
import type { Caller } from '../../shared/grants/caller.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { type CallerRequest, type Root, wordsFor } from '../offers/caller-routes.ts';
import { issueEtag, unlessKnown } from '../staff-api/etag.ts';
import { withoutLinks } from '../staff-api/links.ts';
import type { Answer, Route } from '../staff-api/route.ts';
import { projectFor } from './access.ts';
import { CONTRACT_ROUTES } from './contract.ts';
import { receiptRoutes } from './receipts.ts';
import { reportRoutes, VERDICT_ROUTES } from './report.ts';
import { viewOf } from './view.ts';

const read = async (request: CallerRequest): Promise<Answer> => {
  const reading = { table: table(), city: await currentCity(table()), now: systemClock() };
  const project = await projectFor(reading, request, 'offers.read');
  const body = await viewOf(reading, request.member, project, wordsFor(request));
  return unlessKnown(request, issueEtag(project.offer.version, withoutLinks(body)), body);
};

/** Those that staff and members have alike. */
export const projectRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'GET', path: `${root}/offers/{id}/project`, handle: read },
  ...receiptRoutes(root),
  ...reportRoutes(root),
];

export const STAFF_PROJECT_ROUTES: readonly Route<Caller>[] = [...projectRoutes('/api'), ...CONTRACT_ROUTES, ...VERDICT_ROUTES];
