/** Agenda, minutes and decisions of a meeting, until they are closed. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useConsole } from '../../data/console.ts';
import { eventDateQuery, type MeetingView, meetingQuery } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { DecisionsFields } from './after/decisions-fields.tsx';
import { meetingBody, meetingDraft } from './after/meeting-draft.ts';
import { OwnQueue } from './own-queue.tsx';
import { AFTER } from './texts/after/index.ts';
import { useKept } from './use-kept.ts';

export default function MeetingScreen() {
  const { params } = useRoute();
  const words = useTexts(AFTER).meeting;
  const id = params.id ?? '';
  const date = useQuery(eventDateQuery(id));
  const meeting = useQuery(meetingQuery(id));
  const title = date.state === 'read' ? `${words.title}: ${date.body.date.title.pl}` : words.title;
  const mayChange = date.state === 'read' && date.body.mayChange;
  return (
    <Page title={title} back={`/console/events/${id}`}>
      <Reading of={meeting}>
        {(view) =>
          view.closedAt === null && mayChange ? <MeetingForm key={id} view={view} dateId={id} /> : <Minutes view={view} />
        }
      </Reading>
    </Page>
  );
}

const MeetingForm = ({ view, dateId }: { readonly view: MeetingView; readonly dateId: string }) => {
  const words = useTexts(AFTER).meeting;
  const { send, busy, refused } = useCommand();
  const { form, change, clear } = useKept(`meeting:${dateId}`, meetingDraft(view));
  const [closes, setCloses] = useState(false);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const subject = `/api/event-dates/${dateId}/meeting`;

  const submit = async (): Promise<void> => {
    setTried(true);
    setDone(null);
    const body = meetingBody(form);
    if (body === null) return;
    const outcome = await send({
      method: 'PUT',
      path: subject,
      body,
      version: view.version,
      subject,
      label: `${words.title}: ${words.label}`,
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    clear();
    setTried(false);
    setDone(outcome.kind);
  };

  return (
    <>
      <p class="hint">{words.open}</p>
      <OwnQueue subject={subject} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={words.agenda}
          hint={words.agendaHint}
          rows={4}
          value={form.agenda}
          onInput={(agenda) => change({ agenda })}
        />
        <Field
          label={words.minutes}
          hint={words.minutesHint}
          rows={8}
          maxLength={20_000}
          value={form.minutes}
          onInput={(minutes) => change({ minutes })}
        />
        <DecisionsFields decisions={form.decisions} tried={tried} onChange={(decisions) => change({ decisions })} />
        {tried && meetingBody(form) === null && <Notice kind="problem">{words.missing}</Notice>}
        <ProblemNotice problem={refused} />
        <OutcomeNotice done={done} />
        <div class="actions">
          <Button kind="main" type="submit" busy={busy}>
            {words.save}
          </Button>
          {view.minutes !== null && <Button onClick={() => setCloses(true)}>{words.close}</Button>}
        </div>
      </form>
      {closes && (
        <CommandDialog
          title={words.closeTitle}
          confirm={words.close}
          command={() => ({
            method: 'POST',
            path: `${subject}/close`,
            body: {},
            version: view.version,
            subject,
            label: `${words.title}: ${words.close}`,
          })}
          onClose={() => setCloses(false)}
          onDone={({ kind }) => {
            setCloses(false);
            setDone(kind);
          }}
        >
          <p>{words.closeLead}</p>
        </CommandDialog>
      )}
    </>
  );
};

/** Closed, or of somebody else: to be read. */
const Minutes = ({ view }: { readonly view: MeetingView }) => {
  const words = useTexts(AFTER).meeting;
  const language = useLanguage();
  const { clock } = useConsole();
  return (
    <>
      {view.closedAt !== null && <p>{words.closed(view.closedByName ?? '', momentOf(language, view.closedAt, clock.now()))}</p>}
      {view.agenda.length + view.decisions.length === 0 && view.minutes === null && <p class="empty">{words.none}</p>}
      {view.agenda.length > 0 && (
        <section>
          <h2>{words.agenda}</h2>
          <ol>
            {view.agenda.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </section>
      )}
      {view.minutes !== null && (
        <section>
          <h2>{words.minutes}</h2>
          <blockquote>{view.minutes}</blockquote>
        </section>
      )}
      {view.decisions.length > 0 && (
        <section>
          <h2>{words.decisions}</h2>
          <ul>
            {view.decisions.map(({ id, text, owner, dueOn, doneOn }) => (
              <li key={id}>
                {text} ({owner}
                {dueOn !== null && `, ${words.due(dayOf(language, dueOn))}`}
                {doneOn !== null && `, ${words.done(dayOf(language, doneOn))}`})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
