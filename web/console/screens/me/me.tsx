/** Who I am here, and leaving: what was not sent is named first. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { useMe } from '../../data/me.ts';
import { useValue } from '../../data/value.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

export default function MeScreen() {
  const words = useTexts(SHELL);
  const me = useMe();
  const [leaving, setLeaving] = useState(false);
  const subareas = me.city.subareas.filter(({ id }) => me.subareas.includes(id)).map(({ name }) => name);
  return (
    <Page title={words.me.title}>
      <p>
        <strong>{me.name}</strong>
        <br />
        {words.roles[me.role]}, {me.city.name}
      </p>
      {subareas.length > 0 && (
        <p>
          {words.me.subareas}: {subareas.join(', ')}
        </p>
      )}
      <p>
        <a href="/console/waiting">{words.waiting.title}</a>
      </p>
      <LanguageSwitch />
      <p class="hint">{words.me.install}</p>
      <Button kind="danger" onClick={() => setLeaving(true)}>
        {words.signOut.button}
      </Button>
      {leaving && <Leave onClose={() => setLeaving(false)} />}
    </Page>
  );
}

const Leave = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useTexts(SHELL);
  const { store, outbox, library, signIn } = useConsole();
  const queue = useValue(outbox.queue);
  const leave = async (): Promise<void> => {
    library.clear();
    await store.wipe('everything');
    signIn.end();
  };
  return (
    <Dialog title={words.signOut.title} onClose={onClose}>
      {queue.length === 0 ? (
        <p>{words.signOut.nothingLost}</p>
      ) : (
        <>
          <p>{words.signOut.unsent(queue.length)}</p>
          <ul>
            {queue.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </>
      )}
      <div class="actions">
        <Button onClick={onClose}>{words.signOut.stay}</Button>
        <Button kind="danger" onClick={() => void leave()}>
          {words.signOut.confirm}
        </Button>
      </div>
    </Dialog>
  );
};
