/** Every route of events. */
import * as afterwards from './afterwards.ts';
import * as checkIns from './check-ins.ts';
import * as dates from './event-dates.ts';
import * as photos from './event-photos.ts';
import * as plan from './event-plan.ts';
import * as events from './events.ts';
import * as guests from './guests.ts';
import * as meetings from './meetings.ts';
import * as notices from './notices.ts';
import type { Route } from './route.ts';

export const EVENT_ROUTES: readonly Route[] = [
  events,
  dates,
  guests,
  checkIns,
  meetings,
  afterwards,
  photos,
  plan,
  notices,
].flatMap(({ routes }) => routes);
