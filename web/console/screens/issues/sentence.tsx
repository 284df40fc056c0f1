/** One sentence, typed or dictated with the phone's keyboard, fills the fields below; whoever wrote it puts them right. */
import { useState } from 'preact/hooks';
import type { Understood } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';

/** As the API takes it. */
const [SHORTEST, LONGEST] = [3, 1000];

/** `onRead`: the sentence, and what was made of it; null = nobody answered, and the form is filled by hand. */
export const Sentence = ({
  text,
  onInput,
  onRead,
}: {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onRead: (text: string, read: Understood | null) => void;
}) => {
  const words = useTexts(ISSUES).sentence;
  const { api } = useConsole();
  const [state, setState] = useState<'idle' | 'busy' | 'too-short' | 'read' | 'by-hand'>('idle');
  const read = async (): Promise<void> => {
    const said = text.trim();
    if (said.length < SHORTEST) return setState('too-short');
    setState('busy');
    const answer = await api({ method: 'POST', path: '/api/understand', body: { text: said } });
    // The API answers what its schemas say.
    const understood = answer.kind === 'ok' ? (answer.body as Understood) : null;
    onRead(said, understood);
    setState(understood === null ? 'by-hand' : 'read');
  };
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <Field
        label={words.label}
        hint={words.hint}
        rows={2}
        maxLength={LONGEST}
        value={text}
        onInput={onInput}
        error={state === 'too-short' ? words.tooShort : undefined}
      />
      <Button busy={state === 'busy'} onClick={() => void read()}>
        {words.read}
      </Button>
      {state === 'read' && <Notice kind="good">{words.done}</Notice>}
      {state === 'by-hand' && <Notice>{words.byHand}</Notice>}
    </section>
  );
};
