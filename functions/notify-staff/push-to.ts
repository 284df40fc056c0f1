/** Wakes the devices of a member. */
import type { StaffMember } from '../../shared/city/profile.ts';
import { environment } from '../../shared/platform/environment.ts';
import { log } from '../../shared/platform/logging.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { PushMessage, Subscription } from '../../shared/push/model.ts';
import { sendPush } from '../../shared/push/send.ts';
import { removeSubscription, subscriptionsOf } from '../../shared/push/store.ts';
import { vapidKeys } from '../../shared/push/vapid-store.ts';

/** True = at least one device took it. A browser that has gone is forgotten. */
export const pushed = async (
  work: Work,
  member: Pick<StaffMember, 'id'>,
  messageIn: (language: Subscription['language']) => PushMessage,
): Promise<boolean> => {
  const devices = await subscriptionsOf(work.table, member.id);
  if (devices.length === 0) return false;
  const contact = { ...(await vapidKeys(work.table)), contact: environment('publicUrl') };
  const outcomes = await Promise.all(devices.map((device) => sendPush(device, messageIn(device.language), contact)));
  for (const [i, device] of devices.entries()) {
    if (outcomes[i] === 'gone') removeSubscription(work, device);
    if (outcomes[i] === 'refused' || outcomes[i] === 'retry')
      log.warn('push not taken', { staffId: member.id, code: outcomes[i] });
  }
  return outcomes.includes('sent');
};
