/** One guest at the door: whether they may come in, how many came, and one large button. */
import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { SHELL } from '../../../texts/shell.ts';
import { DOOR } from '../texts/door/index.ts';
import type { AtDoor } from './arrivals.ts';
import { Stepper } from './stepper.tsx';
import { standingWords } from './verdict.tsx';

const MOST = 6;

export const LetInDialog = ({
  one,
  onClose,
  onLetIn,
}: {
  readonly one: AtDoor;
  readonly onClose: () => void;
  readonly onLetIn: (count: { readonly adults: number; readonly children: number }) => void;
}) => {
  const words = useTexts(DOOR);
  const shell = useTexts(SHELL);
  const language = useLanguage();
  const { guest, may, entered } = one;
  const [adults, setAdults] = useState(guest.party.adults);
  const [children, setChildren] = useState(guest.party.children.length);
  const standing = standingWords(one, words, language);
  const opens = entered === null && (may === 'come-in' || may === 'with-paper');
  return (
    <Dialog title={words.letInTitle(guest.name ?? words.noName)} onClose={onClose}>
      <div class={`verdict ${standing.tone}`} role={standing.tone === 'bad' ? 'alert' : 'status'}>
        <p>{standing.text}</p>
        {standing.next !== null && <p class="next">{standing.next}</p>}
      </div>
      {opens && (
        <>
          <Stepper label={words.adults} value={adults} most={MOST} onChange={setAdults} />
          <Stepper label={words.children} value={children} most={MOST} onChange={setChildren} />
          {adults + children === 0 && <p class="error">{words.nobody}</p>}
        </>
      )}
      <div class="actions">
        <Button onClick={onClose}>{opens ? shell.cancel : shell.close}</Button>
        {opens && (
          <Button kind="main" onClick={() => adults + children > 0 && onLetIn({ adults, children })}>
            {words.letIn}
          </Button>
        )}
      </div>
    </Dialog>
  );
};
