/** Every route of events. */
import * as dates from './event-dates.ts';
import * as events from './events.ts';
import type { Route } from './route.ts';

export const EVENT_ROUTES: readonly Route[] = [...events.routes, ...dates.routes];
