/** What is coming up as RSS 2.0: a date is news when it is announced, and again when it is moved or cancelled. Pure. */
import { Feed } from 'feed';
import { printable } from '../platform/printable.ts';
import { addressesOf } from './addresses.ts';
import { type FeedOptions, inFeeds, linesOf, placeOf, timeInWords, titleOf } from './date-words.ts';
import type { EventDate } from './model.ts';

/** Newest news first. Drafts, what is over, and what was cancelled more than 30 days ago are left out. */
export const rssOf = (dates: readonly EventDate[], options: FeedOptions): string => {
  const addresses = addressesOf(options.publicUrl);
  const coming = dates.filter((date) => inFeeds(date, options.now) && date.endsAt > options.now);
  const feed = new Feed({
    // The library escapes these itself.
    title: printable(options.name),
    description: printable(options.name),
    link: addresses.all,
    feed: addresses.rss,
    language: options.language,
    updated: new Date(options.now),
    ttl: REFRESH_MINUTES,
    generator: false,
  });
  for (const date of coming.toSorted((a, b) => b.state.since.localeCompare(a.state.since))) {
    feed.addItem({
      title: withoutTags(titleOf(date, options.language)).replaceAll(/\s+/g, ' '),
      guid: newsId(date),
      link: addresses.date(date.id),
      date: new Date(date.state.since),
      description: [timeInWords(date.startsAt, options), placeOf(date.venue), ...linesOf(date, options)]
        .map(escaped)
        .join('<br>'),
    });
  }
  return feed.rss2();
};

/** How often readers are asked to look again. */
const REFRESH_MINUTES = 60;

/** Readers show an id once, so a change is a new one. */
const newsId = ({ id, state }: EventDate): string =>
  state.name === 'moved' || state.name === 'cancelled' ? `${id}:${state.name}:${state.since}` : id;

/** Some readers show titles as HTML, some as they are: what looks like a tag must not become one, and "&" stays readable in both. */
const withoutTags = (words: string): string => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Readers show descriptions as HTML. */
const escaped = (words: string): string => withoutTags(words.replaceAll('&', '&amp;')).replaceAll('\n', '<br>');
