/** Every route of events. */
import * as checkIns from './check-ins.ts';
import * as dates from './event-dates.ts';
import * as events from './events.ts';
import * as guests from './guests.ts';
import type { Route } from './route.ts';

export const EVENT_ROUTES: readonly Route[] = [...events.routes, ...dates.routes, ...guests.routes, ...checkIns.routes];
