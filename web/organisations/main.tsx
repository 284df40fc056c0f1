/** The start of the app of organisations: a link that signs in, who was here before, what is kept on this device. */
import { render } from 'preact';
import { createConsole } from '../console/data/console.ts';
import { type MemberMe, memberMeQuery } from '../console/data/grants-types.ts';
import { openLocalStore } from '../console/data/local-store.ts';
import { keepAppOnDevice } from '../console/data/new-version.ts';
import { canReach } from '../console/data/reach.ts';
import { createValue } from '../console/data/value.ts';
import { forgetIfSilentForDays, whoseDeviceBy } from '../console/data/whose-device.ts';
import { CannotStart, OtherOwner } from '../console/screens/door/door.tsx';
import { language, MEMBER_LANGUAGES, speakIn } from '../console/texts/language.ts';
import { sendUnsaved } from '../offers/pen.ts';
import { App } from './app.tsx';
import { createMemberSignIn, isSignInLink, onSignedInElsewhere } from './data/member-sign-in.ts';
import { Door } from './screens/door.tsx';

const start = async (root: Element): Promise<void> => {
  speakIn(MEMBER_LANGUAGES, 'organisations-language');
  document.documentElement.lang = language.get();
  const store = await openLocalStore('organisations');
  await forgetIfSilentForDays(store, Date.now());
  const door = createValue(false);
  const signIn = createMemberSignIn(() => door.set(true));
  const came = await signIn.finish(new URL(location.href));
  // The link works once: it is of no use in the address any more.
  if (came.kind !== 'nothing') history.replaceState(null, '', came.kind === 'done' ? came.returnTo : '/organizacje');
  const signedIn = (await signIn.token()) !== null;
  const known = (await store.owner()) !== undefined;
  if (!signedIn && !known) {
    onSignedInElsewhere(() => location.reload());
    render(<Door failed={came.kind === 'failed'} />, root);
    return;
  }
  if (!signedIn) door.set(true);
  const console = await createConsole(signIn, store, { signedIn, online: came.kind === 'done' || (await canReach()) });
  const whose = await whoseDeviceBy(console, memberMeQuery, ({ email }) => email);
  if (whose.kind === 'other') {
    render(<OtherOwner unsent={whose.unsent} signOut={() => signIn.end()} deleteTheirs={whose.take} />, root);
    return;
  }
  const signedInElsewhere = async (): Promise<void> => {
    const me = await console.api({ method: 'GET', path: memberMeQuery.path });
    // Somebody else: what lies here is not theirs to see.
    if (me.kind === 'ok' && (me.body as MemberMe).email !== (await store.owner())) return location.reload();
    door.set(false);
    await console.catchUp();
  };
  onSignedInElsewhere(() => void signedInElsewhere());
  render(<App console={console} door={door} />, root);
  await console.catchUp();
  await sendUnsaved(console);
};

const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no place for the app');
start(root).catch((error: unknown) => {
  window.console.error(error);
  render(<CannotStart />, root);
});
// The link put into the address of a page that is open already loads nothing by itself.
addEventListener('hashchange', () => {
  if (isSignInLink(location)) location.reload();
});
void keepAppOnDevice('organizacje');
