/** Publishing and cancelling a whole event. */
import { useConsole } from '../../data/console.ts';
import type { EventDetail } from '../../data/event-types.ts';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { useTexts } from '../../texts/language.ts';
import { ReasonField, useReason } from './reason-field.tsx';
import { EVENTS } from './texts/events/index.ts';

interface OfEvent {
  readonly detail: EventDetail;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** Why it cannot be is said by the API, in its own words. */
export const PublishDialog = ({ detail: { event }, onClose, onDone }: OfEvent) => {
  const words = useTexts(EVENTS).event;
  const subject = `/api/events/${event.id}`;
  return (
    <CommandDialog
      title={words.publishTitle}
      confirm={words.publish}
      now
      command={() => ({
        method: 'POST',
        path: `${subject}/publish`,
        body: {},
        version: event.version,
        subject,
        label: `${event.title.pl}: ${words.publish}`,
      })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.publishLead}</p>
    </CommandDialog>
  );
};

export const CancelEventDialog = ({ detail: { event, dates }, onClose, onDone }: OfEvent) => {
  const words = useTexts(EVENTS).event;
  const { clock } = useConsole();
  const reason = useReason(`cancel:${event.id}`);
  const ahead = dates.filter(({ state, endsAt }) => state.name !== 'cancelled' && endsAt > clock.now());
  const seats = ahead.reduce((sum, { numbers }) => sum + (numbers.taken ?? 0), 0);
  const subject = `/api/events/${event.id}`;
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
          version: event.version,
          subject,
          label: `${event.title.pl}: ${words.cancel}`,
        }))
      }
      onClose={onClose}
      onDone={(done) => {
        reason.clear();
        onDone(done);
      }}
    >
      <p>{words.cancelLead(ahead.length, seats)}</p>
      <ReasonField reason={reason} />
    </CommandDialog>
  );
};
