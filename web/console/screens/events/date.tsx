/** One date: when, where, how full, who comes, and what can be done with it. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { type DateDetail, eventDateQuery } from '../../data/event-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { Marks } from '../../parts/list.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { DateActions } from './date-actions.tsx';
import { dateMarks, fullness } from './date-marks.ts';
import { Documents } from './documents.tsx';
import { EventHistory } from './event-history.tsx';
import { Guests } from './guests.tsx';
import { OwnQueue } from './own-queue.tsx';
import { EVENTS } from './texts/events/index.ts';
import { when } from './when.ts';

export default function DateScreen() {
  const { params } = useRoute();
  const words = useTexts(EVENTS);
  const date = useQuery(eventDateQuery(params.id ?? ''));
  return (
    <Page title={date.state === 'read' ? date.body.date.title.pl : words.title} back="/console/events">
      <Reading of={date}>{(detail) => <OneDate detail={detail} />}</Reading>
    </Page>
  );
}

const OneDate = ({ detail }: { readonly detail: DateDetail }) => {
  const words = useTexts(EVENTS);
  const { date, event, mayChange, history } = detail;
  const [done, setDone] = useState<Done['kind'] | null>(null);
  const at = `/console/events/${date.id}`;
  const signedUpFor = date.signUp !== 'none';
  const open = date.state.name === 'planned' || date.state.name === 'moved';
  return (
    <>
      <Marks marks={dateMarks({ ...date, state: date.state.name }, words)} />
      <DateFacts detail={detail} />
      <OwnQueue subject={`/api/event-dates/${date.id}`} />
      <OutcomeNotice done={done} />
      <div class="actions">
        {mayChange && signedUpFor && open && (
          <LinkButton kind="main" href={`${at}/door`}>
            {words.date.door}
          </LinkButton>
        )}
        <LinkButton href={`/console/events/event/${event.id}`}>{words.date.event}</LinkButton>
      </div>
      {!mayChange && <p class="hint">{words.event.readOnly}</p>}
      {mayChange && <DateActions detail={detail} onDone={setDone} />}
      {mayChange && signedUpFor && <Guests detail={detail} />}
      <section>
        <h2>{words.date.more}</h2>
        <div class="actions">
          {mayChange && signedUpFor && <LinkButton href={`${at}/told`}>{words.date.told}</LinkButton>}
          {event.meeting && <LinkButton href={`${at}/meeting`}>{words.date.meeting}</LinkButton>}
          <LinkButton href={`${at}/after`}>{words.date.after}</LinkButton>
        </div>
        {mayChange && <Documents dateId={date.id} />}
      </section>
      <EventHistory history={history} />
    </>
  );
};

const DateFacts = ({ detail: { date } }: { readonly detail: DateDetail }) => {
  const words = useTexts(EVENTS);
  const language = useLanguage();
  const { state, venue, sittings } = date;
  return (
    <>
      <p class="place">{when(language, date)}</p>
      <dl class="facts">
        {sittings.length > 1 && (
          <>
            <dt>{words.date.when}</dt>
            <dd>
              {sittings.map((sitting) => (
                <div key={sitting.startsAt}>{when(language, sitting)}</div>
              ))}
            </dd>
          </>
        )}
        <dt>{words.date.where}</dt>
        <dd>{[venue.name, [venue.street, venue.houseNumber].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</dd>
        <dt>{words.date.people}</dt>
        <dd>{fullness(date, words)}</dd>
        {state.name === 'moved' && (
          <>
            <dt>{words.states.moved}</dt>
            <dd>
              {words.date.movedFrom(
                [when(language, { startsAt: state.from, endsAt: state.from }), state.fromVenue].filter(Boolean).join(', '),
              )}
            </dd>
          </>
        )}
        {(state.name === 'cancelled' || state.name === 'moved') && state.reason !== null && (
          <>
            <dt>{words.date.reason}</dt>
            <dd>{state.reason}</dd>
          </>
        )}
      </dl>
    </>
  );
};
