import { useConsole } from '../data/console.ts';
import { useNewVersion } from '../data/new-version.ts';
import { refused, waiting } from '../data/queue.ts';
import { useValue } from '../data/value.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Button } from './button.tsx';

/** Always there: whether the product answers, and what of one's own work it does not have yet. */
export const StatusBar = () => {
  const { connection, signedIn, outbox, signIn } = useConsole();
  const words = useTexts(SHELL).status;
  const online = useValue(connection) === 'online';
  const isSignedIn = useValue(signedIn);
  const queue = useValue(outbox.queue);
  const newVersion = useNewVersion();
  const [left, turnedDown] = [waiting(queue).length, refused(queue).length];
  return (
    <div class="status-bar">
      <p class="status" role="status">
        <span class={`dot ${online ? 'online' : 'offline'}`} aria-hidden="true" />
        {online ? words.online : words.offline}
        {left > 0 && (
          <>
            {' · '}
            <a href="/console/waiting">{words.toSend(left)}</a>
          </>
        )}
        {turnedDown > 0 && (
          <>
            {' · '}
            <a class="turned-down" href="/console/waiting">
              {words.refused(turnedDown)}
            </a>
          </>
        )}
      </p>
      {online && !isSignedIn && (
        <Button kind="main" onClick={() => void signIn.begin(location.pathname + location.search)}>
          {words.signInToGoOn}
        </Button>
      )}
      {newVersion !== null && (
        <p class="new-version">
          {words.newVersion} <Button onClick={newVersion.start}>{words.startNewVersion}</Button>
        </p>
      )}
    </div>
  );
};
