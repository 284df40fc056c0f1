import { Button } from '../../../parts/button.tsx';
import { Check, Choice, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import type { QuestionDraft } from './draft.ts';
import type { Group } from './fields.ts';
import { SeatsFields } from './seats-fields.tsx';
import { PolishField } from './text-fields.tsx';

const SIGN_UPS = ['needed', 'welcome', 'none'] as const;
const PARTY = ['1', '2', '3', '4', '5', '6'];
const MOST_QUESTIONS = 5;

export const WhoFields = ({ draft, change, tried }: Group) => {
  const words = useTexts(EDITOR);
  return (
    <section>
      <h2>{words.who}</h2>
      <Choice
        label={words.signUp}
        value={draft.signUp}
        onInput={(value) => change({ signUp: SIGN_UPS.find((one) => one === value) ?? 'needed' })}
        options={SIGN_UPS.map((value) => ({ value, label: words.signUps[value] }))}
      />
      {draft.signUp !== 'none' && (
        <>
          <SeatsFields draft={draft.seats} onChange={(seats) => change({ seats })} tried={tried} />
          <Choice
            label={words.partyMost}
            value={draft.partyMost}
            onInput={(partyMost) => change({ partyMost })}
            options={PARTY.map((value) => ({ value, label: value }))}
          />
        </>
      )}
      <div class="side-by-side">
        <Field
          label={words.ageLeast}
          hint={words.ageHint}
          inputMode="numeric"
          value={draft.ageLeast}
          onInput={(ageLeast) => change({ ageLeast })}
        />
        <Field
          label={words.ageMost}
          hint={words.ageHint}
          inputMode="numeric"
          value={draft.ageMost}
          onInput={(ageMost) => change({ ageMost })}
        />
      </div>
      {draft.signUp !== 'none' && (
        <Questions questions={draft.questions} tried={tried} onChange={(questions) => change({ questions })} />
      )}
    </section>
  );
};

/** Ids are kept: answers of guests who have signed up belong to them. */
const freshId = (questions: readonly QuestionDraft[]): string => {
  for (let n = questions.length + 1; ; n++) if (!questions.some(({ id }) => id === `q${n}`)) return `q${n}`;
};

const Questions = ({
  questions,
  tried,
  onChange,
}: {
  readonly questions: readonly QuestionDraft[];
  readonly tried: boolean;
  readonly onChange: (questions: readonly QuestionDraft[]) => void;
}) => {
  const words = useTexts(EDITOR);
  const replace = (id: string, changed: Partial<QuestionDraft>) =>
    onChange(questions.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  return (
    <fieldset>
      <legend>{words.questions}</legend>
      {questions.map(({ id, text, required }, i) => (
        <div key={id}>
          <PolishField
            label={words.question(i + 1)}
            maxLength={300}
            required
            text={text}
            onChange={(next) => replace(id, { text: next })}
            error={tried && text.pl.trim() === '' ? `${words.wrong} ${words.required.questions}` : undefined}
          />
          <Check label={words.questionRequired} checked={required} onChange={(on) => replace(id, { required: on })} />
          <Button onClick={() => onChange(questions.filter((one) => one.id !== id))}>{words.removeQuestion}</Button>
        </div>
      ))}
      {questions.length < MOST_QUESTIONS && (
        <Button
          onClick={() => onChange([...questions, { id: freshId(questions), text: { pl: '', uk: '', en: '' }, required: false }])}
        >
          {words.addQuestion}
        </Button>
      )}
    </fieldset>
  );
};
