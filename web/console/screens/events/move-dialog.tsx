import { useState } from 'preact/hooks';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { localSitting, sittingOf } from './date-time.ts';
import { SittingFields } from './editor/sitting-fields.tsx';
import type { OfDate } from './of-date.ts';
import { EVENTS } from './texts/events/index.ts';

const UNKNOWN = { stepFree: null, toilet: null, hearingLoop: null, notes: null };

/** Another time, another place, or both. */
export const MoveDialog = ({ detail: { date }, onClose, onDone }: OfDate) => {
  const words = useTexts(EVENTS).date;
  const [sittings, setSittings] = useState(() => date.sittings.map(localSitting));
  const [venue, setVenue] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const subject = `/api/event-dates/${date.id}`;
  return (
    <CommandDialog
      title={words.moveTitle}
      confirm={words.move}
      command={() => {
        setTried(true);
        const moved = sittings.flatMap((sitting) => sittingOf(sitting) ?? []);
        if (moved.length !== sittings.length) return null;
        const name = venue.trim();
        return {
          method: 'POST',
          path: `${subject}/move`,
          body: {
            sittings: moved,
            // Street and point of the place before would lead people astray.
            ...(name === ''
              ? {}
              : {
                  venue: {
                    ...date.venue,
                    name,
                    street: null,
                    houseNumber: null,
                    directions: null,
                    point: null,
                    accessibility: UNKNOWN,
                  },
                }),
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          },
          version: date.version,
          subject,
          label: `${date.title.pl}: ${words.move}`,
        };
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.moveLead}</p>
      {sittings.map((sitting, i) => (
        <SittingFields
          // A sitting has no name of its own; they keep their order.
          key={String(i)}
          sitting={sitting}
          tried={tried}
          onChange={(next) => setSittings(sittings.map((one, j) => (j === i ? next : one)))}
        />
      ))}
      <Field label={words.venue} hint={words.venueHint} maxLength={200} value={venue} onInput={setVenue} />
      <Field label={words.moveReason} rows={2} maxLength={500} value={reason} onInput={setReason} />
    </CommandDialog>
  );
};
