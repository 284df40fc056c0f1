import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import type { Done } from './command-dialog.tsx';
import { Notice } from './notice.tsx';

/** What became of the last thing that was done here. `sent`: in other words than "saved and sent". */
export const OutcomeNotice = ({ done, sent }: { readonly done: Done['kind'] | null; readonly sent?: string | undefined }) => {
  const { outcome } = useTexts(SHELL);
  if (done === null) return null;
  return <Notice kind="good">{done === 'sent' ? (sent ?? outcome.sent) : outcome.queued}</Notice>;
};
