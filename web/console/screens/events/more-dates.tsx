/** Dates for an event that is there: more of them, or those of its copy. */
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { type EventAfter, type EventDetail, eventQuery } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { EMPTY_DATES, plannedDates } from './editor/dates-draft.ts';
import { DatesFields } from './editor/dates-fields.tsx';
import { EVENTS } from './texts/events/index.ts';

export default function MoreDatesScreen() {
  const { params } = useRoute();
  const { path } = useLocation();
  const words = useTexts(EVENTS).event;
  const id = params.event ?? '';
  const event = useQuery(eventQuery(id));
  const copies = path.endsWith('/copy');
  return (
    <Page title={copies ? words.copyTitle : words.addDatesTitle} back={`/console/events/event/${id}`}>
      <Reading of={event}>{(detail) => <DatesForm detail={detail} copies={copies} />}</Reading>
    </Page>
  );
}

const DatesForm = ({ detail: { event }, copies }: { readonly detail: EventDetail; readonly copies: boolean }) => {
  const words = useTexts(EVENTS).event;
  const { route } = useLocation();
  const { send, busy, refused } = useCommand();
  const [dates, setDates] = useState(EMPTY_DATES);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const subject = `/api/events/${event.id}`;
  const confirm = copies ? words.copy : words.addDates;

  const submit = async (): Promise<void> => {
    setTried(true);
    const planned = plannedDates(dates);
    if (typeof planned === 'string') return;
    const outcome = await send({
      method: 'POST',
      path: `${subject}/${copies ? 'copy' : 'dates'}`,
      body: planned,
      version: copies ? null : event.version,
      subject,
      label: `${event.title.pl}: ${confirm}`,
    });
    if (outcome.kind === 'queued') setDone('queued');
    // The answer is the event with its new dates; of a copy, the copy.
    if (outcome.kind === 'sent') route(`/console/events/event/${(outcome.body as EventAfter).event.id}`);
  };

  if (done !== null) return <OutcomeNotice done={done} />;
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void submit();
      }}
    >
      <p class="place">{event.title.pl}</p>
      {copies && <p>{words.copyLead}</p>}
      <DatesFields draft={dates} tried={tried} onChange={setDates} />
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button kind="main" type="submit" busy={busy}>
          {confirm}
        </Button>
      </div>
    </form>
  );
};
