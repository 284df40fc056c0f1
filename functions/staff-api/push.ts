/** Which of one's own devices are woken when something new is one's own. */
import { randomUUID } from 'node:crypto';
import { hostIsAllowed } from '../../shared/attachments/fetch.ts';
import { environment } from '../../shared/platform/environment.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { putSubscription, removeSubscription, subscriptionId, subscriptionsOf } from '../../shared/push/store.ts';
import { vapidKeys } from '../../shared/push/vapid-store.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { PushBodySchema, PushEndSchema, type PushState } from '../../shared/staff/push-api.ts';
import { commitWork } from '../edge/work.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

/** For who gets issues. */
const mustWork = ({ member }: Request): void => {
  if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
};

const stateOf = async ({ member }: Request): Promise<PushState> => ({
  publicKey: (await vapidKeys(table())).publicKey,
  devices: (await subscriptionsOf(table(), member.id)).map(({ id }) => id),
  email: member.email !== undefined,
  phone: member.phone !== undefined,
});

const change = async (request: Request, act: (work: Work) => Promise<void> | void): Promise<Answer> => {
  const staffId = request.member.id;
  await commitWork(`push#${staffId}#${randomUUID()}`, { kind: 'staff', staffId }, async (work) => act(work));
  return { status: 200, body: await stateOf(request) };
};

const read = async (request: Request): Promise<Answer> => {
  mustWork(request);
  return { status: 200, body: await stateOf(request) };
};

/** Only push services of browsers: we send there later, so no other address is taken. */
const begin = async (request: Request): Promise<Answer> => {
  mustWork(request);
  const given = bodyOf(request, PushBodySchema);
  if (!hostIsAllowed(new URL(given.endpoint), environment('pushHosts').split(',')))
    throw new ProblemError('push.unknown-service');
  return change(request, async (work) => {
    await putSubscription(work, { ...given, staffId: request.member.id });
  });
};

const end = async (request: Request): Promise<Answer> => {
  mustWork(request);
  const { endpoint } = bodyOf(request, PushEndSchema);
  return change(request, (work) => removeSubscription(work, { staffId: request.member.id, id: subscriptionId(endpoint) }));
};

export const PUSH_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/me/push', handle: read },
  { method: 'POST', path: '/api/me/push', handle: begin },
  { method: 'POST', path: '/api/me/push/end', handle: end },
];
