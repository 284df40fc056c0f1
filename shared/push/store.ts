/** Browsers that may be woken, by member. Forgotten after a year without a new word from the browser. */
import { createHash } from 'node:crypto';
import { EXPIRES_AT } from '../platform/config.ts';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { type Subscription, SubscriptionSchema } from './model.ts';

/** Of one member; a phone, a desk, and what was forgotten. */
const MOST = 10;
const DAYS = 365;

export const subscriptionId = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex').slice(0, 24);

/** Newest first. */
export const subscriptionsOf = async (table: Table, staffId: string): Promise<readonly Subscription[]> => {
  const { items } = await table.under(keys.pushSubscription(staffId, '').pk, 'subscription#', { limit: 100 });
  return items.map((item) => SubscriptionSchema.parse(item)).sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** The same browser again takes its own place; the oldest beyond MOST go. */
export const putSubscription = async (work: Work, given: Omit<Subscription, 'id' | 'at'>): Promise<Subscription> => {
  const subscription = { ...given, id: subscriptionId(given.endpoint), at: work.now };
  work.writes.put(keys.pushSubscription(given.staffId, subscription.id), {
    ...subscription,
    [EXPIRES_AT]: Math.floor(Date.parse(work.now) / 1000) + DAYS * 86_400,
  });
  const others = (await subscriptionsOf(work.table, given.staffId)).filter(({ id }) => id !== subscription.id);
  for (const old of others.slice(MOST - 1)) removeSubscription(work, old);
  return subscription;
};

export const removeSubscription = (
  { writes }: Pick<Work, 'writes'>,
  { staffId, id }: Pick<Subscription, 'staffId' | 'id'>,
): void => writes.remove(keys.pushSubscription(staffId, id));
