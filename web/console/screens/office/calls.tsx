/** What must reach a resident and could not be sent: whom to call, what to say, and that it is done. */
import { useState } from 'preact/hooks';
import { type CallView, callsQuery } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { about, waiting } from '../../data/queue.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { useValue } from '../../data/value.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { SHELL } from '../../texts/shell.ts';
import { OFFICE } from './texts/index.ts';

export default function CallsScreen() {
  const words = useTexts(OFFICE).calls;
  return (
    <Page title={words.title}>
      <p>{words.lead}</p>
      <Reading of={useQuery(callsQuery)}>{(page) => <Calls page={page} />}</Reading>
    </Page>
  );
}

const Calls = ({ page }: { readonly page: { readonly items: readonly CallView[]; readonly nextCursor: string | null } }) => {
  const words = useTexts(OFFICE).calls;
  const { items, more, busy } = useMore(callsQuery.path, page);
  return (
    <>
      <List items={items} empty={words.nothing} keyOf={({ id }) => id}>
        {(call) => <CallCard call={call} />}
      </List>
      <MoreButton more={more} busy={busy} />
    </>
  );
};

const CallCard = ({ call }: { readonly call: CallView }) => {
  const words = useTexts(OFFICE).calls;
  const shell = useTexts(SHELL);
  const { outbox } = useConsole();
  const [open, setOpen] = useState(false);
  const waits = waiting(about(useValue(outbox.queue), `/api/calls/${call.id}`)).length > 0;
  return (
    <article class="card">
      <h2>
        <Contact contact={call.contact} />
      </h2>
      {call.language !== null && <small>{words.language(words.languages[call.language])}</small>}
      <p>
        <strong>{words.say}</strong>
      </p>
      <blockquote lang={call.language ?? 'pl'}>{call.text}</blockquote>
      <p class="hint">
        {words.why} {call.why}
      </p>
      {call.tries.length > 0 && <p class="hint">{words.tries(call.tries.length)}</p>}
      {waits && <Notice kind="good">{shell.outcome.queued}</Notice>}
      <div class="actions">
        {!waits && (
          <Button kind="main" onClick={() => setOpen(true)}>
            {words.done}
          </Button>
        )}
        {call.issueId !== null && (
          <LinkButton href={`/console/issues/${call.issueId}`}>{call.number ?? shell.rooms.today}</LinkButton>
        )}
      </div>
      {open && <DoneDialog call={call} onClose={() => setOpen(false)} />}
    </article>
  );
};

const Contact = ({ contact }: { readonly contact: CallView['contact'] }) => {
  const words = useTexts(OFFICE).calls;
  if (contact === null) return <>{words.noContact}</>;
  if (contact.kind === 'in-person' || contact.value === null) return <>{words.inPerson}</>;
  const href = contact.kind === 'email' ? `mailto:${contact.value}` : `tel:${contact.value.replace(/[\s-]/g, '')}`;
  return (
    <a class="contact" href={href}>
      {contact.value}
    </a>
  );
};

const DoneDialog = ({ call, onClose }: { readonly call: CallView; readonly onClose: () => void }) => {
  const words = useTexts(OFFICE).calls;
  const shell = useTexts(SHELL);
  const { send, busy, refused } = useCommand();
  const [note, setNote] = useDraft(`call:${call.id}`);
  const [outcome, setOutcome] = useState('reached');
  const done = async (): Promise<void> => {
    const sent = await send({
      method: 'POST',
      path: `/api/calls/${call.id}/done`,
      body: { outcome, ...(note.trim() === '' ? {} : { note: note.trim() }) },
      version: null,
      subject: `/api/calls/${call.id}`,
      label: `${call.number ?? call.contact?.value ?? ''}: ${words.label}`,
    });
    if (sent.kind !== 'sent' && sent.kind !== 'queued') return;
    setNote('');
    onClose();
  };
  return (
    <Dialog title={words.doneTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void done();
        }}
      >
        <OneOf name="outcome" legend={words.outcome} options={words.outcomes} value={outcome} onChange={setOutcome} />
        <Field label={words.note} rows={3} value={note} onInput={setNote} />
        <ProblemNotice problem={refused} />
        <div class="actions">
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button kind="main" type="submit" busy={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
