/** Messages to this device: what the browser can, and what somebody has allowed. */
import type { Api } from './api.ts';
import type { PushState } from './api-types.ts';

const PATH = '/api/me/push';

/** unsupported: this browser cannot (on an iPhone only the installed app can). denied: somebody said no, and only the browser's settings undo it. */
export type DeviceState = 'unsupported' | 'denied' | 'off' | 'on';

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
};

const isSupported = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const current = async (): Promise<PushSubscription | null> => (await navigator.serviceWorker.ready).pushManager.getSubscription();

export const deviceState = async (): Promise<DeviceState> => {
  if (!isSupported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  return (await current()) === null ? 'off' : 'on';
};

/** Asks for leave where it was not given yet, and tells the product. `failed`: nobody answered, or the browser's push service did not. */
export const beginPush = async (api: Api, language: 'pl' | 'en'): Promise<DeviceState | 'failed'> => {
  if ((await Notification.requestPermission()) !== 'granted') return deviceState();
  const state = await api({ method: 'GET', path: PATH });
  if (state.kind !== 'ok') return 'failed';
  // The API answers what its schemas say.
  const { publicKey } = state.body as PushState;
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) });
    const { endpoint, keys } = made.toJSON();
    const told = await api({ method: 'POST', path: PATH, body: { endpoint, keys, language } });
    if (told.kind === 'ok') return 'on';
    await made.unsubscribe();
    return 'failed';
  } catch {
    return 'failed';
  }
};

/** The browser forgets first: whatever the product knows then leads nowhere, and it forgets at its next message. */
export const endPush = async (api: Api): Promise<DeviceState> => {
  const known = isSupported() ? await current() : null;
  if (known === null) return deviceState();
  await known.unsubscribe();
  await api({ method: 'POST', path: `${PATH}/end`, body: { endpoint: known.endpoint } });
  return deviceState();
};
