import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import { endPush } from '../../data/push.ts';
import { useValue } from '../../data/value.ts';
import { type Unsent, unsentOn } from '../../data/whose-device.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';

/** Asks once more, and names what would be lost. */
export const Leave = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useTexts(SHELL);
  const { api, store, outbox, library, signIn } = useConsole();
  const queue = useValue(outbox.queue);
  const [unsent, setUnsent] = useState<readonly Unsent[]>(queue);
  useEffect(() => void unsentOn({ store, outbox }).then(setUnsent), [store, outbox, queue]);
  const leave = async (): Promise<void> => {
    // Whoever has this phone next is not told what is new.
    await endPush(api).catch(() => {});
    library.clear();
    await store.wipe('everything');
    signIn.end();
  };
  return (
    <Dialog title={words.signOut.title} onClose={onClose}>
      {unsent.length === 0 ? (
        <p>{words.signOut.nothingLost}</p>
      ) : (
        <>
          <p>{words.signOut.unsent(unsent.length)}</p>
          <ul>
            {unsent.map(({ key, label }) => (
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
