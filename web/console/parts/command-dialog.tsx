/** A dialog that sends one command: what it does, what it asks for, why it was refused. */
import type { ComponentChildren } from 'preact';
import type { Decided } from '../data/outbox.ts';
import { useCommand } from '../data/use-command.ts';
import { useTexts } from '../texts/language.ts';
import { SHELL } from '../texts/shell.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemNotice } from './notice.tsx';

export type Done = { readonly kind: 'sent'; readonly body: unknown } | { readonly kind: 'queued' };

export const CommandDialog = ({
  title,
  confirm,
  danger = false,
  now = false,
  command,
  onClose,
  onDone,
  children,
}: {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Sent now or not at all: its answer is needed on the screen. */
  readonly now?: boolean;
  /** Null = something is missing; the form says what. */
  readonly command: () => Decided | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
  readonly children: ComponentChildren;
}) => {
  const shell = useTexts(SHELL);
  const { send, sendNow, busy, refused } = useCommand();
  const submit = async (): Promise<void> => {
    const decided = command();
    if (decided === null) return;
    const outcome = await (now ? sendNow : send)(decided);
    if (outcome.kind === 'sent' || outcome.kind === 'queued') onDone(outcome);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind={danger ? 'danger' : 'main'} type="submit" busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
