/** A new event, or the content of one that is there. What is half typed is kept on this device. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type EventAfter, type EventContent, type EventDetail, eventQuery } from '../../data/event-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { contentOf } from './editor/content-of.ts';
import { EMPTY_DATES, plannedDates } from './editor/dates-draft.ts';
import { DatesFields } from './editor/dates-fields.tsx';
import { draftOf, EMPTY_DRAFT } from './editor/draft.ts';
import { type MissingField, missingIn } from './editor/missing.ts';
import { SpecialFields } from './editor/special-fields.tsx';
import { WhatFields } from './editor/what-fields.tsx';
import { WhereFields } from './editor/where-fields.tsx';
import { WhoFields } from './editor/who-fields.tsx';
import { EDITOR } from './texts/editor/index.ts';
import { useKept } from './use-kept.ts';

export default function EditScreen() {
  const { params } = useRoute();
  return params.event === undefined ? <NewEvent /> : <ChangeEvent id={params.event} />;
}

const NewEvent = () => {
  const words = useTexts(EDITOR);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={words.createTitle} back="/console/events">
      {done === null ? (
        <>
          <p>{words.lead}</p>
          <Form before={null} onDone={setDone} />
        </>
      ) : (
        <Saved done={done} />
      )}
    </Page>
  );
};

const ChangeEvent = ({ id }: { readonly id: string }) => {
  const words = useTexts(EDITOR);
  const event = useQuery(eventQuery(id));
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={words.editTitle} back={`/console/events/event/${id}`}>
      {done === null ? (
        <Reading of={event}>{(detail) => <Form key={detail.event.id} before={detail} onDone={setDone} />}</Reading>
      ) : (
        <>
          <OutcomeNotice done={done.kind} />
          <LinkButton kind="main" href={`/console/events/event/${id}`}>
            {words.open}
          </LinkButton>
        </>
      )}
    </Page>
  );
};

const Saved = ({ done }: { readonly done: Done }) => {
  const words = useTexts(EDITOR);
  // The answer to a new event is that event.
  const id = done.kind === 'sent' ? (done.body as EventAfter).event.id : null;
  return (
    <>
      <OutcomeNotice done={done.kind} sent={words.created} />
      <LinkButton kind="main" href={id === null ? '/console/events' : `/console/events/event/${id}`}>
        {words.open}
      </LinkButton>
    </>
  );
};

/** The content of an event without what the product adds. */
const contentBefore = ({ event }: EventDetail): EventContent => {
  const { id: _, version: __, state: ___, example: ____, createdBy: _____, createdAt: ______, ...content } = event;
  return content;
};

const Form = ({ before, onDone }: { readonly before: EventDetail | null; readonly onDone: (done: Done) => void }) => {
  const words = useTexts(EDITOR);
  const { send, busy, refused } = useCommand();
  const content = before === null ? null : contentBefore(before);
  const name = before === null ? 'event:new' : `event:${before.event.id}`;
  const { form: draft, change, clear } = useKept(name, content === null ? EMPTY_DRAFT : draftOf(content));
  const dates = useKept(`${name}:dates`, EMPTY_DATES);
  const [tried, setTried] = useState(false);
  const planned = before === null ? plannedDates(dates.form) : null;
  const missing: readonly MissingField[] = [...missingIn(draft), ...(typeof planned === 'string' ? [planned] : [])];

  const submit = async (): Promise<void> => {
    setTried(true);
    if (typeof planned === 'string') return;
    const filled = contentOf(draft, content, planned === null ? (content?.rule ?? null) : planned.rule);
    if (filled === null) return;
    const subject = before === null ? '/api/events' : `/api/events/${before.event.id}`;
    const outcome = await send({
      method: before === null ? 'POST' : 'PUT',
      path: subject,
      body: planned === null ? filled : { content: filled, dates: planned.dates, except: planned.except },
      version: before?.event.version ?? null,
      subject,
      label: `${draft.title.pl.trim()}: ${words.label}`,
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    clear();
    dates.clear();
    onDone(outcome);
  };

  const group = { draft, change, tried };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <WhatFields {...group} />
      {before === null && (
        <section>
          <h2>{words.when}</h2>
          <DatesFields draft={dates.form} tried={tried} onChange={dates.change} />
        </section>
      )}
      <WhereFields {...group} />
      <WhoFields {...group} />
      <SpecialFields {...group} />
      {tried && missing.length > 0 && (
        <Notice kind="problem">
          {words.wrong} {missing.map((one) => words.required[one]).join(', ')}.
        </Notice>
      )}
      <ProblemNotice problem={refused} />
      <div class="actions">
        <Button kind="main" type="submit" busy={busy}>
          {before === null ? words.create : words.save}
        </Button>
      </div>
    </form>
  );
};
