import { useState } from 'preact/hooks';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { useTexts } from '../../texts/language.ts';
import { seatsDraft, seatsOf } from './editor/seats.ts';
import { SeatsFields } from './editor/seats-fields.tsx';
import type { OfDate } from './of-date.ts';
import { EVENTS } from './texts/events/index.ts';

export const SeatsDialog = ({ detail: { date }, onClose, onDone }: OfDate) => {
  const words = useTexts(EVENTS).date;
  const [draft, setDraft] = useState(() => seatsDraft(date.seats));
  const [tried, setTried] = useState(false);
  const subject = `/api/event-dates/${date.id}`;
  return (
    <CommandDialog
      title={words.seatsTitle}
      confirm={words.seats}
      command={() => {
        setTried(true);
        const seats = seatsOf(draft);
        if (seats === null) return null;
        return {
          method: 'POST',
          path: `${subject}/seats`,
          body: { seats },
          version: date.version,
          subject,
          label: `${date.title.pl}: ${words.seats}`,
        };
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.seatsLead}</p>
      <SeatsFields draft={draft} onChange={setDraft} tried={tried} />
    </CommandDialog>
  );
};
