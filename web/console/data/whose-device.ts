/** Whose work lies on this device: a phone may be handed on, and one person's copies are not another's to read. */
import { type Me, meQuery, type Query } from './api-types.ts';
import type { Console } from './console.ts';
import type { LocalStore } from './local-store.ts';
import { type Queued, waiting } from './queue.ts';

const SILENT_DAYS = 7;

/** After so many days without the product the copies go; what was not sent stays and can still be sent. Tells whether it happened. */
export const forgetIfSilentForDays = async (store: LocalStore, nowMs: number): Promise<boolean> => {
  const last = await store.lastContact();
  if (last === undefined || nowMs - Date.parse(last) < SILENT_DAYS * 24 * 3_600_000) return false;
  await store.wipe('copies');
  return true;
};

export type Whose =
  | { readonly kind: 'own' }
  /** Somebody else signed in over work that was never sent. `take` deletes it and starts anew. */
  | { readonly kind: 'other'; readonly unsent: readonly Unsent[]; take(): Promise<void> };

/** Work of somebody that was never sent, as it is named to people. */
export type Unsent = Pick<Queued, 'key' | 'label'>;

/** Commands that wait, and offers with something typed that is not stored. */
export const unsentOn = async ({ store, outbox }: Pick<Console, 'store' | 'outbox'>): Promise<readonly Unsent[]> => [
  ...waiting(outbox.queue.get()),
  ...(await store.allUnsaved()).map((address) => ({ key: address, label: address.split('/').slice(-2).join(' ') })),
];

const staffId = ({ id }: Me): string => id;

/** Right after a sign-in. Without an answer of the API the device stays whose it was. */
export const whoseDevice = (console: Console): Promise<Whose> => whoseDeviceBy(console, meQuery, staffId);

/** `me` says who is signed in, `idOf` by what they are told apart. */
export const whoseDeviceBy = async <Body>(
  { api, store, outbox, signedIn }: Console,
  me: Query<Body>,
  idOf: (body: Body) => string,
): Promise<Whose> => {
  if (!signedIn.get()) return { kind: 'own' };
  const answer = await api({ method: 'GET', path: me.path });
  if (answer.kind !== 'ok') return { kind: 'own' };
  // The API answers what its schemas say; the query carries the type of its address.
  const id = idOf(answer.body as Body);
  const owner = await store.owner();
  const settle = async (): Promise<void> => {
    await store.wipe('everything');
    await store.setOwner(id);
  };
  if (owner === id) return { kind: 'own' };
  const unsent = await unsentOn({ store, outbox });
  if (owner !== undefined && unsent.length > 0)
    return {
      kind: 'other',
      unsent,
      take: async () => {
        await settle();
        location.reload();
      },
    };
  await settle();
  outbox.queue.set([]);
  return { kind: 'own' };
};
