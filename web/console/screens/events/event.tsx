/** A whole event: what it is, whether it is published, its dates, and what can be done with it. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type EventDetail, eventQuery } from '../../data/event-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { List, Marks, Row } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { dateMarks, fullness } from './date-marks.ts';
import { CancelEventDialog, PublishDialog } from './event-dialogs.tsx';
import { EventHistory } from './event-history.tsx';
import { OwnQueue } from './own-queue.tsx';
import { EVENTS } from './texts/events/index.ts';
import { when } from './when.ts';

export default function EventScreen() {
  const { params } = useRoute();
  const words = useTexts(EVENTS);
  const event = useQuery(eventQuery(params.event ?? ''));
  return (
    <Page title={event.state === 'read' ? event.body.event.title.pl : words.title} back="/console/events">
      <Reading of={event}>{(detail) => <WholeEvent detail={detail} />}</Reading>
    </Page>
  );
}

const WholeEvent = ({ detail }: { readonly detail: EventDetail }) => {
  const words = useTexts(EVENTS);
  const language = useLanguage();
  const { event, dates, mayChange } = detail;
  const [open, setOpen] = useState<'publish' | 'cancel' | null>(null);
  const [done, setDone] = useState<{ readonly kind: Done['kind']; readonly what: 'publish' | 'cancel' } | null>(null);
  const at = `/console/events/event/${event.id}`;
  const cancelled = event.state.name === 'cancelled';
  const unprotected = event.forChildren && event.childProtection === null;
  const finish = (what: 'publish' | 'cancel') => (outcome: Done) => {
    setOpen(null);
    setDone({ kind: outcome.kind, what });
  };
  return (
    <>
      <Marks marks={dateMarks({ state: 'planned', forChildren: event.forChildren, example: event.example }, words)} />
      <p class="place">{words.eventStates[event.state.name]}</p>
      {event.state.name === 'cancelled' && <blockquote>{event.state.reason}</blockquote>}
      <OwnQueue subject={`/api/events/${event.id}`} />
      <OutcomeNotice done={done?.kind ?? null} sent={done?.what === 'publish' ? words.event.publishDone : undefined} />
      {!mayChange && <p class="hint">{words.event.readOnly}</p>}
      {mayChange && event.state.name === 'draft' && unprotected && (
        <Notice>
          <p>{words.event.cannotPublish}</p>
          <p>{words.event.noProtection}</p>
          <LinkButton href={`${at}/edit`}>{words.event.fillIn}</LinkButton>
        </Notice>
      )}
      {mayChange && (
        <div class="actions">
          {event.state.name === 'draft' && (
            <Button kind="main" onClick={() => setOpen('publish')}>
              {words.event.publish}
            </Button>
          )}
          {!cancelled && <LinkButton href={`${at}/edit`}>{words.event.edit}</LinkButton>}
          {!cancelled && <LinkButton href={`${at}/dates`}>{words.event.addDates}</LinkButton>}
          <LinkButton href={`${at}/copy`}>{words.event.copy}</LinkButton>
          {!cancelled && (
            <Button kind="danger" onClick={() => setOpen('cancel')}>
              {words.event.cancel}
            </Button>
          )}
        </div>
      )}
      <blockquote>{event.description.pl}</blockquote>
      <EventFacts event={event} />
      <List title={words.event.dates} items={dates} empty={words.event.noDates} keyOf={({ id }) => id}>
        {(date) => (
          <Row
            href={`/console/events/${date.id}`}
            title={when(language, date)}
            marks={dateMarks({ ...date, state: date.state.name, forChildren: false, example: false }, words)}
          >
            <small>{fullness(date, words)}</small>
          </Row>
        )}
      </List>
      <EventHistory history={detail.history} />
      {open === 'publish' && <PublishDialog detail={detail} onClose={() => setOpen(null)} onDone={finish('publish')} />}
      {open === 'cancel' && <CancelEventDialog detail={detail} onClose={() => setOpen(null)} onDone={finish('cancel')} />}
    </>
  );
};

const EventFacts = ({ event }: { readonly event: EventDetail['event'] }) => {
  const words = useTexts(EVENTS);
  const language = useLanguage();
  const { childProtection: protection } = event;
  return (
    <dl class="facts">
      <dt>{words.date.where}</dt>
      <dd>{[event.venue.name, event.venue.street, event.venue.houseNumber].filter((part) => part !== null).join(', ')}</dd>
      {event.hosts.length > 0 && (
        <>
          <dt>{words.event.hosts}</dt>
          <dd>{event.hosts.join(', ')}</dd>
        </>
      )}
      {event.bring !== null && (
        <>
          <dt>{words.event.bring}</dt>
          <dd>{event.bring.pl}</dd>
        </>
      )}
      {event.forChildren && protection !== null && (
        <>
          <dt>{words.event.children}</dt>
          <dd>{words.event.protection(protection.checkedBy, dayOf(language, protection.checkedOn))}</dd>
        </>
      )}
    </dl>
  );
};
