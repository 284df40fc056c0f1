/** Everything that screens work with, put together once at the start. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../texts/language.ts';
import { type Api, createApi } from './api.ts';
import { type Clock, createClock } from './clock.ts';
import { isEnded, rememberEnded } from './device-ended.ts';
import { createLibrary, type Library } from './library.ts';
import type { LocalStore } from './local-store.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { canReach } from './reach.ts';
import type { SignIn } from './sign-in.ts';
import { createValue, type Value } from './value.ts';

export interface Console {
  readonly api: Api;
  readonly clock: Clock;
  readonly store: LocalStore;
  readonly library: Library;
  readonly outbox: Outbox;
  readonly signIn: SignIn;
  /** Whether the product answers. */
  readonly connection: Value<'online' | 'offline'>;
  /** False when somebody has to sign in before anything is read or sent. */
  readonly signedIn: Value<boolean>;
  /** Sends what waits and reads again what is on the screen. */
  catchUp(): Promise<void>;
}

/** How long a button waits for what it changed to be read again; on a bad connection it is read later. */
const REFRESH_MS = 3000;
const RETRY_MS = 5_000;
const CONTACT_EVERY_MS = 60_000;

export const createConsole = async (
  signIn: SignIn,
  store: LocalStore,
  at: { readonly signedIn: boolean; readonly online: boolean },
): Promise<Console> => {
  const clock = createClock();
  const connection = createValue<'online' | 'offline'>(at.online ? 'online' : 'offline');
  const signedIn = createValue(at.signedIn);
  let toldAt = 0;
  const contact = (state: 'answered' | 'silent'): void => {
    connection.set(state === 'answered' ? 'online' : 'offline');
    if (state === 'silent' || performance.now() - toldAt < CONTACT_EVERY_MS) return;
    toldAt = performance.now() + 1;
    void store.setLastContact(new Date().toISOString());
  };
  const asked = createApi(signIn, clock, () => language.get(), contact);
  const api: Api = async (call) => {
    const answer = await asked(call);
    if (isEnded(answer)) await forgetEverything();
    if (answer.kind === 'signed-out') signedIn.set(false);
    else if (answer.kind !== 'unreachable') signedIn.set(true);
    return answer;
  };
  const forgetEverything = async (): Promise<void> => {
    await store.wipe('everything');
    rememberEnded();
    signIn.end();
  };
  const library = createLibrary({ api, store, clock });
  const outbox = await createOutbox({ api, store, clock }, () => atMost(library.refresh(), REFRESH_MS));
  const catchUp = async (): Promise<void> => {
    // Without a sign-in nobody asks the API, so nothing else would notice that it answers again.
    if (!signedIn.get()) connection.set((await canReach()) ? 'online' : 'offline');
    await outbox.flush();
    await library.refresh();
  };
  addEventListener('online', () => void catchUp());
  addEventListener('offline', () => connection.set('offline'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void catchUp();
  });
  setInterval(() => void (signedIn.get() ? outbox.flush() : catchUp()), RETRY_MS);
  return { api, clock, store, library, outbox, signIn, connection, signedIn, catchUp };
};

const atMost = (work: Promise<void>, ms: number): Promise<void> =>
  Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, ms))]);

export const ConsoleContext = createContext<Console | null>(null);

export const useConsole = (): Console => {
  const found = useContext(ConsoleContext);
  if (found === null) throw new Error('used outside of the console');
  return found;
};
