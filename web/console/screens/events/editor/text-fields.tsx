import { Field } from '../../../parts/field.tsx';
import { useTexts } from '../../../texts/language.ts';
import { EDITOR } from '../texts/editor/index.ts';
import type { TextDraft } from './draft.ts';

/** Polish, which everybody reads; the other languages of one text, where somebody writes them. */
export const PolishField = ({
  label,
  hint,
  rows,
  maxLength = 2000,
  required = false,
  error,
  text,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly text: TextDraft;
  readonly onChange: (text: TextDraft) => void;
}) => (
  <Field
    label={label}
    hint={hint}
    {...(rows === undefined ? {} : { rows })}
    maxLength={maxLength}
    required={required}
    error={error}
    value={text.pl}
    onInput={(pl) => onChange({ ...text, pl })}
  />
);

export const OtherLanguages = ({
  label,
  rows,
  text,
  onChange,
}: {
  readonly label: string;
  readonly rows?: number;
  readonly text: TextDraft;
  readonly onChange: (text: TextDraft) => void;
}) => {
  const words = useTexts(EDITOR);
  return (
    <>
      {(['uk', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={words.inLanguage[language](label)}
          {...(rows === undefined ? {} : { rows })}
          maxLength={2000}
          value={text[language]}
          onInput={(value) => onChange({ ...text, [language]: value })}
        />
      ))}
    </>
  );
};
