/** Why something is cancelled: guests read it, so it is asked for in words and kept while it is typed. */
import { useState } from 'preact/hooks';
import type { Decided } from '../../data/outbox.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { EVENTS } from './texts/events/index.ts';

const LEAST = 3;

export interface Reason {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Too short, and somebody has tried to send it. */
  readonly missing: boolean;
  /** The command with the reason, or null while there is none. */
  readonly given: (command: (text: string) => Decided) => Decided | null;
  readonly clear: () => void;
}

export const useReason = (draft: string): Reason => {
  const [text, type] = useDraft(draft);
  const [tried, setTried] = useState(false);
  const short = text.trim().length < LEAST;
  return {
    text,
    type,
    missing: tried && short,
    given: (command) => {
      setTried(true);
      return short ? null : command(text.trim());
    },
    clear: () => type(''),
  };
};

export const ReasonField = ({ reason }: { readonly reason: Reason }) => {
  const words = useTexts(EVENTS).date;
  return (
    <Field
      label={words.reasonLabel}
      hint={words.reasonHint}
      rows={3}
      maxLength={500}
      value={reason.text}
      required
      onInput={reason.type}
      error={reason.missing ? words.tooShort : undefined}
    />
  );
};
