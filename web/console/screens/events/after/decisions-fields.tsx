import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { AFTER } from '../texts/after/index.ts';
import type { DecisionDraft } from './meeting-draft.ts';

/** What was decided, who sees to it, by when. */
export const DecisionsFields = ({
  decisions,
  tried,
  onChange,
}: {
  readonly decisions: readonly DecisionDraft[];
  readonly tried: boolean;
  readonly onChange: (decisions: readonly DecisionDraft[]) => void;
}) => {
  const words = useTexts(AFTER).meeting;
  const replace = (id: string, changed: Partial<DecisionDraft>) =>
    onChange(decisions.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  const lacks = (value: string) => (tried && value.trim() === '' ? words.missing : undefined);
  return (
    <section>
      <h2>{words.decisions}</h2>
      {decisions.map(({ id, text, owner, dueOn, doneOn }, i) => (
        <fieldset key={id}>
          <legend>{words.decision(i + 1)}</legend>
          <Field
            label={words.text}
            rows={2}
            maxLength={1000}
            required
            value={text}
            onInput={(next) => replace(id, { text: next })}
            error={lacks(text)}
          />
          <Field
            label={words.owner}
            maxLength={100}
            required
            value={owner}
            onInput={(next) => replace(id, { owner: next })}
            error={lacks(owner)}
          />
          <div class="side-by-side">
            <Field type="date" label={words.dueOn} value={dueOn} onInput={(next) => replace(id, { dueOn: next })} />
            <Field type="date" label={words.doneOn} value={doneOn} onInput={(next) => replace(id, { doneOn: next })} />
          </div>
          <Button onClick={() => onChange(decisions.filter((one) => one.id !== id))}>{words.remove}</Button>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...decisions, { id: crypto.randomUUID(), text: '', owner: '', dueOn: '', doneOn: '' }])}>
        {words.add}
      </Button>
    </section>
  );
};
