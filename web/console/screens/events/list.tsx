/** Dates ahead by week, with how full they are; past ones on request. */
import { useState } from 'preact/hooks';
import type { Listed } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { type DateRow, eventDatesQuery, openMeetingsQuery } from '../../data/event-types.ts';
import { useMe } from '../../data/me.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Choice } from '../../parts/field.tsx';
import { List, Row } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dayOf, localDay } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { dateMarks, fullness } from './date-marks.ts';
import { EVENTS } from './texts/events/index.ts';
import { useKinds } from './use-kinds.ts';
import { byWeek, mondayOf, plusDays } from './weeks.ts';
import { when } from './when.ts';

const PAST_DAYS = 180;

export default function EventsScreen() {
  const words = useTexts(EVENTS);
  const { clock } = useConsole();
  const [{ subarea, kind }, setFilter] = useState({ subarea: '', kind: '' });
  const [past, setPast] = useState(false);
  const today = localDay(clock.now());
  const query = eventDatesQuery({
    ...(subarea === '' ? {} : { subarea }),
    ...(kind === '' ? {} : { kind }),
    ...(past ? { from: plusDays(today, -PAST_DAYS), to: plusDays(today, -1) } : {}),
  });
  return (
    <Page title={words.title}>
      <OpenMinutes />
      <div class="actions">
        <LinkButton kind="main" href="/console/events/new">
          {words.newEvent}
        </LinkButton>
        <LinkButton href="/console/events/plan">{words.plan.link}</LinkButton>
      </div>
      <Filters subarea={subarea} kind={kind} onChoose={setFilter} />
      <Reading of={useQuery(query)}>{(page) => <Weeks key={query.path} path={query.path} page={page} past={past} />}</Reading>
      <div class="actions">
        <Button onClick={() => setPast(!past)}>{past ? words.ahead : words.past}</Button>
      </div>
    </Page>
  );
}

const Filters = ({
  subarea,
  kind,
  onChoose,
}: {
  readonly subarea: string;
  readonly kind: string;
  readonly onChoose: (filter: { readonly subarea: string; readonly kind: string }) => void;
}) => {
  const words = useTexts(EVENTS);
  const { city } = useMe();
  const kinds = useKinds();
  return (
    <div class="filters">
      <Choice
        label={words.subarea}
        value={subarea}
        onInput={(next) => onChoose({ subarea: next, kind })}
        options={[
          { value: '', label: words.allSubareas },
          ...city.subareas.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'outside', label: words.outside },
        ]}
      />
      <Choice
        label={words.kind}
        value={kind}
        onInput={(next) => onChoose({ subarea, kind: next })}
        options={[{ value: '', label: words.allKinds }, ...kinds.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </div>
  );
};

const Weeks = ({ path, page, past }: { readonly path: string; readonly page: Listed<DateRow>; readonly past: boolean }) => {
  const words = useTexts(EVENTS);
  const language = useLanguage();
  const { clock } = useConsole();
  const { items, more, busy } = useMore(path, page);
  const monday = mondayOf(localDay(clock.now()));
  const titleOf = (week: { readonly monday: string; readonly sunday: string }): string => {
    if (week.monday === monday) return words.thisWeek;
    if (week.monday === plusDays(monday, 7)) return words.nextWeek;
    return words.week(`${dayOf(language, week.monday)} – ${dayOf(language, week.sunday)}`);
  };
  if (items.length === 0)
    return (
      <p class="empty">
        {words.nothing} {words.nothingNext}
      </p>
    );
  return (
    <>
      {byWeek(past ? items.toReversed() : items).map((week) => (
        <List key={week.monday} title={titleOf(week)} items={week.rows} keyOf={({ id }) => id}>
          {(row) => <DateListRow row={row} />}
        </List>
      ))}
      <MoreButton more={more} busy={busy} />
    </>
  );
};

const DateListRow = ({ row }: { readonly row: DateRow }) => {
  const words = useTexts(EVENTS);
  const language = useLanguage();
  const { city } = useMe();
  const subarea = city.subareas.find(({ id }) => id === row.venue.subarea)?.name ?? words.outside;
  return (
    <Row href={`/console/events/${row.id}`} title={row.title.pl} marks={dateMarks(row, words)}>
      <small>{when(language, row)}</small>
      <small>
        {row.venue.name}, {subarea}
      </small>
      <small>{fullness(row, words)}</small>
    </Row>
  );
};

/** Minutes that wait to be closed are asked for until they are. */
const OpenMinutes = () => {
  const words = useTexts(EVENTS);
  const open = useQuery(openMeetingsQuery);
  if (open.state !== 'read' || open.body.items.length === 0) return null;
  return (
    <Notice>
      <p>{words.openMinutes(open.body.items.length)}</p>
      {open.body.items.map(({ dateId, title }) => (
        <p key={dateId}>
          <a class="contact" href={`/console/events/${dateId}/meeting`}>
            {title}
          </a>
        </p>
      ))}
    </Notice>
  );
};
