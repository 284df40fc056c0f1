import { CommandDialog } from '../../parts/command-dialog.tsx';
import { useTexts } from '../../texts/language.ts';
import type { OfDate } from './of-date.ts';
import { ReasonField, useReason } from './reason-field.tsx';
import { EVENTS } from './texts/events/index.ts';
import { useGuests } from './use-guests.ts';
import { whoHears } from './who-hears.ts';

/** Says beforehand whom it reaches and how. */
export const CancelDateDialog = ({ detail: { date }, onClose, onDone }: OfDate) => {
  const words = useTexts(EVENTS).date;
  const guests = useGuests(date.id);
  const reason = useReason(`cancel:${date.id}`);
  const subject = `/api/event-dates/${date.id}`;
  const hears = guests.state === 'read' ? whoHears(guests.body) : null;
  return (
    <CommandDialog
      title={words.cancelTitle}
      confirm={words.cancel}
      danger
      command={() =>
        reason.given((text) => ({
          method: 'POST',
          path: `${subject}/cancel`,
          body: { reason: text },
          version: date.version,
          subject,
          label: `${date.title.pl}: ${words.cancel}`,
        }))
      }
      onClose={onClose}
      onDone={(done) => {
        reason.clear();
        onDone(done);
      }}
    >
      {hears !== null && hears.people === 0 && <p>{words.who.nobody}</p>}
      {hears !== null && hears.people > 0 && (
        <>
          <p>{words.who.lead(hears.people)}</p>
          <ul>
            {hears.ways.map(({ kind, signUps }) => (
              <li key={kind}>{words.who[kind](signUps)}</li>
            ))}
          </ul>
        </>
      )}
      <ReasonField reason={reason} />
    </CommandDialog>
  );
};
