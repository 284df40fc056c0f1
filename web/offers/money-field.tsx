import { useState } from 'preact/hooks';
import { Field } from '../console/parts/field.tsx';
import { useTexts } from '../console/texts/language.ts';
import { groszeOf, typedOf } from './money.ts';
import { OFFERS } from './texts/index.ts';

/** A sum typed as people write it, given on as integer grosze; what is no sum is said at once and given on to nobody. */
export const MoneyField = ({
  label,
  hint,
  grosze,
  error,
  onInput,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly grosze: number;
  readonly error?: string | undefined;
  readonly onInput: (grosze: number) => void;
}) => {
  const { form } = useTexts(OFFERS);
  // As it was typed, while it means what is known: "12," stays "12," until somebody else changes the sum.
  const [typed, setTyped] = useState('');
  const means = groszeOf(typed);
  const shown = means === null || means === grosze ? typed : typedOf(grosze);
  return (
    <Field
      label={label}
      hint={hint}
      inputMode="decimal"
      maxLength={20}
      value={shown}
      error={means === null ? form.notMoney : error}
      onInput={(next) => {
        setTyped(next);
        const now = groszeOf(next);
        if (now !== null) onInput(now);
      }}
    />
  );
};
