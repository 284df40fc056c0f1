/** What one sees before there is somebody: sign in, cannot start, somebody else's unsent work. */
import { useState } from 'preact/hooks';
import type { Unsent } from '../../data/whose-device.ts';
import { Button } from '../../parts/button.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

export const SignInDoor = ({
  failed,
  wiped,
  ended,
  begin,
}: {
  readonly failed: boolean;
  readonly wiped: boolean;
  /** The office has ended this device. */
  readonly ended: boolean;
  readonly begin: () => void;
}) => {
  const { appName, signIn, status } = useTexts(SHELL);
  return (
    <main class="door" id="content">
      <p class="door-name">{appName}</p>
      <h1>{signIn.title}</h1>
      {failed && <Notice kind="problem">{signIn.failed}</Notice>}
      {wiped && <Notice>{status.wiped}</Notice>}
      {ended && <Notice>{status.ended}</Notice>}
      <p>{signIn.lead}</p>
      <Button kind="main" onClick={begin}>
        {signIn.button}
      </Button>
      <LanguageSwitch />
    </main>
  );
};

export const CannotStart = () => {
  const { appName, signIn, tryAgain } = useTexts(SHELL);
  return (
    <main class="door" id="content">
      <h1>{appName}</h1>
      <Notice kind="problem">{signIn.cannotStart}</Notice>
      <Button kind="main" onClick={() => location.reload()}>
        {tryAgain}
      </Button>
    </main>
  );
};

export const OtherOwner = ({
  unsent,
  signOut,
  deleteTheirs,
}: {
  readonly unsent: readonly Unsent[];
  readonly signOut: () => void;
  readonly deleteTheirs: () => Promise<void>;
}) => {
  const words = useTexts(SHELL);
  const [busy, setBusy] = useState(false);
  return (
    <main class="door" id="content">
      <h1>{words.signIn.otherOwner}</h1>
      <p>{words.signIn.otherOwnerNext}</p>
      <ul>
        {unsent.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
      <Button kind="main" onClick={signOut}>
        {words.signOut.button}
      </Button>
      <Button
        kind="danger"
        busy={busy}
        onClick={() => {
          setBusy(true);
          void deleteTheirs();
        }}
      >
        {words.signIn.deleteTheirs}
      </Button>
    </main>
  );
};
