import { Field } from '../console/parts/field.tsx';
import { useTexts } from '../console/texts/language.ts';
import { textAt, useDesk } from './desk.ts';
import { Place } from './place.tsx';
import { OFFERS } from './texts/index.ts';

/** The API keeps no more in one place. */
const MOST_KEPT = 20_000;

/** A place of the form that holds words. `most`: characters that the official form takes. */
export const TextPlace = ({
  field,
  label,
  hint,
  rows,
  most,
  type = 'text',
}: {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly most?: number;
  readonly type?: 'text' | 'date';
}) => {
  const { form } = useTexts(OFFERS);
  const { values, checks, tried, type: typeAt } = useDesk();
  const text = textAt(values, field);
  const { length } = text.trim();
  const tooLong = most !== undefined && length > most ? form.tooLong(length - most) : undefined;
  const missing = tried && length === 0 && checks.lacking.includes(field) ? form.missing : undefined;
  return (
    <div class="form-place" id={field}>
      <Field
        label={label}
        hint={hint}
        {...(rows === undefined ? {} : { rows })}
        type={type}
        maxLength={MOST_KEPT}
        value={text}
        error={tooLong ?? missing}
        onInput={(next) => typeAt(field, { kind: 'text', text: next })}
      />
      <Place field={field} label={label} {...(most === undefined ? {} : { note: form.count(length, most) })} />
    </div>
  );
};
