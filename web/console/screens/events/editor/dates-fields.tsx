import { Button } from '../../../parts/button.tsx';
import { Choice, Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import { type DatesDraft, plannedDates, REPEATS, withDate, withDay, withoutDate, withSitting } from './dates-draft.ts';
import { SittingFields } from './sitting-fields.tsx';

/** Which dates: each given, or the first and how it repeats. */
export const DatesFields = ({
  draft,
  tried,
  onChange,
}: {
  readonly draft: DatesDraft;
  readonly tried: boolean;
  readonly onChange: (draft: DatesDraft) => void;
}) => {
  const words = useTexts(EDITOR);
  const series = draft.repeats !== 'once';
  const shown = series ? draft.dates.slice(0, 1) : draft.dates;
  return (
    <>
      <Choice
        label={words.repeats}
        value={draft.repeats}
        onInput={(value) => onChange({ ...draft, repeats: REPEATS.find((one) => one === value) ?? 'once' })}
        options={REPEATS.map((one) => ({ value: one, label: words.repeat[one] }))}
      />
      {series && (
        <Field
          label={words.times}
          hint={words.timesHint}
          inputMode="numeric"
          value={draft.times}
          required
          onInput={(times) => onChange({ ...draft, times })}
          error={tried && plannedDates(draft) === 'times' ? words.required.times : undefined}
        />
      )}
      {shown.map((sittings, i) => (
        // A date has no name yet; they keep their order.
        <fieldset key={String(i)}>
          <legend>{words.date(i + 1)}</legend>
          {sittings.map((sitting, j) => (
            <div key={String(j)}>
              <SittingFields sitting={sitting} tried={tried} onChange={(next) => onChange(withSitting(draft, i, j, next))} />
              {j > 0 && <Button onClick={() => onChange(withSitting(draft, i, j, null))}>{words.removeDay}</Button>}
            </div>
          ))}
          <div class="actions">
            <Button onClick={() => onChange(withDay(draft, i))}>{words.addDay}</Button>
            {!series && shown.length > 1 && <Button onClick={() => onChange(withoutDate(draft, i))}>{words.removeDate}</Button>}
          </div>
        </fieldset>
      ))}
      {!series && <Button onClick={() => onChange(withDate(draft))}>{words.addDate}</Button>}
    </>
  );
};
