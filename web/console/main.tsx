/** The start of the console: where to sign in, who was here before, what is kept on this device. */
import { render } from 'preact';
import { sendUnsaved } from '../offers/pen.ts';
import { App } from './app.tsx';
import { loadConfig } from './data/config.ts';
import { createConsole } from './data/console.ts';
import { wasEnded } from './data/device-ended.ts';
import { openLocalStore } from './data/local-store.ts';
import { keepAppOnDevice } from './data/new-version.ts';
import { canReach } from './data/reach.ts';
import { createSignIn } from './data/sign-in.ts';
import { forgetIfSilentForDays, whoseDevice } from './data/whose-device.ts';
import { CannotStart, OtherOwner, SignInDoor } from './screens/door/door.tsx';
import { language } from './texts/language.ts';

const start = async (root: Element): Promise<void> => {
  document.documentElement.lang = language.get();
  const [config, store] = await Promise.all([loadConfig(), openLocalStore()]);
  const wiped = await forgetIfSilentForDays(store, Date.now());
  const signIn = createSignIn(config);
  const came = await signIn.finish(new URL(location.href));
  if (came.kind !== 'nothing') history.replaceState(null, '', came.kind === 'done' ? came.returnTo : '/console');
  const owner = await store.owner();
  const here = location.pathname + location.search;
  const online = came.kind === 'done' || (await canReach());
  if (came.kind !== 'done') {
    // Who was here before comes back without a tap, as long as the sign-in page remembers them.
    if (owner !== undefined && came.kind === 'nothing' && online) return signIn.begin(here);
    if (owner === undefined) {
      render(
        <SignInDoor failed={came.kind === 'failed'} wiped={wiped} ended={wasEnded()} begin={() => void signIn.begin(here)} />,
        root,
      );
      return;
    }
  }
  const console = await createConsole(signIn, store, { signedIn: came.kind === 'done', online });
  const whose = await whoseDevice(console);
  if (whose.kind === 'other') {
    render(<OtherOwner unsent={whose.unsent} signOut={() => signIn.end()} deleteTheirs={whose.take} />, root);
    return;
  }
  render(<App console={console} wiped={wiped} />, root);
  await console.catchUp();
  await sendUnsaved(console);
};

const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no place for the app');
start(root).catch((error: unknown) => {
  window.console.error(error);
  render(<CannotStart />, root);
});
void keepAppOnDevice();
