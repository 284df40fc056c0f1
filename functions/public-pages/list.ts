/** GET /wydarzenia, and its feeds for calendars and news readers. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { icsOf } from '../../shared/events/calendar-feed.ts';
import type { FeedOptions } from '../../shared/events/date-words.ts';
import { rssOf } from '../../shared/events/rss.ts';
import { table } from '../../shared/platform/table.ts';
import { textsOf } from '../../web/events/event-texts.ts';
import { type ListFilter, listPage } from '../../web/events/list-page.ts';
import type { PageContext } from '../../web/page/page-context.ts';
import { type Answer, shared } from './answer.ts';
import { filterOf, readForFeed, readList } from './read-dates.ts';
import type { PageRequest } from './request.ts';

/** Seconds that browsers may keep a list: seats move. */
const LIST_SECONDS = 60;
const FEED_SECONDS = 900;

export const showList = async (request: PageRequest): Promise<Answer> => {
  const filter = filterOf(request.context);
  return shared(request, listPage(request.context, await readList(table(), request.context, filter)), { seconds: LIST_SECONDS });
};

export const showCalendar = async (request: PageRequest): Promise<Answer> => {
  const filter = filterOf(request.context);
  const body = icsOf(await readForFeed(table(), request.context, filter), feedOptions(request.context, filter));
  return shared(request, body, { seconds: FEED_SECONDS, type: CALENDAR });
};

export const showNews = async (request: PageRequest): Promise<Answer> => {
  const filter = filterOf(request.context);
  const body = rssOf(await readForFeed(table(), request.context, filter), feedOptions(request.context, filter));
  return shared(request, body, { seconds: FEED_SECONDS, type: 'application/rss+xml; charset=utf-8' });
};

export const CALENDAR = 'text/calendar; charset=utf-8';

/** The time is that of the hour, so that a feed stays the same while nothing changes. */
export const feedOptions = (context: PageContext, filter: Pick<ListFilter, 'subarea' | 'kind'> | null): FeedOptions => ({
  name: [textsOf(context).list.title, ...(filter === null ? [] : chosenNames(context.city, context, filter))].join(', '),
  publicUrl: context.publicUrl,
  timeZone: context.city.timeZone,
  language: context.language,
  now: `${context.now.slice(0, 13)}:00:00.000Z`,
});

const chosenNames = (
  { subareas, events, programme }: CityProfile,
  { language }: PageContext,
  { subarea, kind }: Pick<ListFilter, 'subarea' | 'kind'>,
): readonly string[] => {
  const names = [
    events.kinds.find(({ id }) => id === kind)?.name[language],
    subareas.find(({ id }) => id === subarea)?.name,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? [programme.name] : names;
};
