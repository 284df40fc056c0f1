/** Everybody who signed up for a date, page after page, kept on this device: at the door there may be no connection. */
import { useEffect, useState } from 'preact/hooks';
import type { Listed } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { type GuestView, guestsQuery } from '../../data/event-types.ts';
import type { Reading } from '../../data/library.ts';
import type { Read } from '../../data/use-query.ts';

/** 500 on each: more than any hall of the programme. */
const MOST_PAGES = 10;

export const useGuests = (dateId: string): Read<readonly GuestView[]> => {
  const { library } = useConsole();
  const [, redraw] = useState(0);
  // Which page follows is told by the page before, so they are found in the order in which they come.
  const pages: { readonly path: string; readonly reading: Reading }[] = [];
  for (let path: string | null = guestsQuery(dateId).path; path !== null && pages.length < MOST_PAGES; ) {
    const reading: Reading = library.reading(path).get();
    pages.push({ path, reading });
    // As in useQuery: the address carries the type.
    const cursor: string | null = reading.state === 'read' ? (reading.body as Listed<GuestView>).nextCursor : null;
    path = cursor === null ? null : guestsQuery(dateId, cursor).path;
  }
  const paths = pages.map(({ path }) => path).join(' ');
  useEffect(() => {
    const stops = paths
      .split(' ')
      .flatMap((path) => [library.watch(path), library.reading(path).follow(() => redraw((count) => count + 1))]);
    redraw((count) => count + 1);
    return () => {
      for (const stop of stops) stop();
    };
  }, [library, paths]);
  const guests: GuestView[] = [];
  let [at, live] = ['', true];
  for (const { reading } of pages) {
    if (reading.state !== 'read') return reading;
    guests.push(...(reading.body as Listed<GuestView>).items);
    if (at === '' || reading.at < at) at = reading.at;
    live &&= reading.live;
  }
  return { state: 'read', body: guests, at, live };
};
