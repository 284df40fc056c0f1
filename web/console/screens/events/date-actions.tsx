/** Moving, cancelling, resizing and closing a date; each says first what it does and who hears of it. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { DateDetail } from '../../data/event-types.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { useTexts } from '../../texts/language.ts';
import { CancelDateDialog } from './cancel-date-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import type { OfDate } from './of-date.ts';
import { SeatsDialog } from './seats-dialog.tsx';
import { EVENTS } from './texts/events/index.ts';

type Action = 'move' | 'cancel' | 'seats' | 'hold';

/** What the screen knows to be possible; the API has the last word. */
const possible = ({ date }: DateDetail, now: string): readonly Action[] => {
  const { name } = date.state;
  if (name === 'cancelled' || name === 'held') return [];
  if (date.endsAt <= now) return name === 'draft' ? [] : ['hold'];
  return date.signUp === 'none' ? ['move', 'cancel'] : ['move', 'seats', 'cancel'];
};

export const DateActions = ({
  detail,
  onDone,
}: {
  readonly detail: DateDetail;
  readonly onDone: (kind: Done['kind']) => void;
}) => {
  const words = useTexts(EVENTS).date;
  const { clock } = useConsole();
  const [open, setOpen] = useState<Action | null>(null);
  const actions = possible(detail, clock.now());
  const close = () => setOpen(null);
  const done = ({ kind }: Done): void => {
    setOpen(null);
    onDone(kind);
  };
  const of = { detail, onClose: close, onDone: done };
  if (actions.length === 0) return null;
  return (
    <details open={actions.includes('hold')}>
      <summary>{words.actions}</summary>
      <div class="actions">
        {actions.map((action) => (
          <Button key={action} kind={action === 'cancel' ? 'danger' : 'plain'} onClick={() => setOpen(action)}>
            {words[action]}
          </Button>
        ))}
      </div>
      {open === 'move' && <MoveDialog {...of} />}
      {open === 'cancel' && <CancelDateDialog {...of} />}
      {open === 'seats' && <SeatsDialog {...of} />}
      {open === 'hold' && <HoldDialog {...of} />}
    </details>
  );
};

const HoldDialog = ({ detail: { date }, onClose, onDone }: OfDate) => {
  const words = useTexts(EVENTS).date;
  const subject = `/api/event-dates/${date.id}`;
  return (
    <CommandDialog
      title={words.holdTitle}
      confirm={words.hold}
      command={() => ({
        method: 'POST',
        path: `${subject}/hold`,
        body: {},
        version: date.version,
        subject,
        label: `${date.title.pl}: ${words.hold}`,
      })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.holdLead}</p>
    </CommandDialog>
  );
};
