/** The parts of the public site that have pages of their own, and where each begins. */
import { EVENTS_PATH } from '../../shared/events/addresses.ts';
import { GRANTS_PATH } from '../../shared/grants/addresses.ts';

/** The statutory declaration; every page links it. */
export const ACCESSIBILITY_PATH = '/deklaracja-dostepnosci';

export const ROOM_PATHS = { events: EVENTS_PATH, grants: GRANTS_PATH, accessibility: ACCESSIBILITY_PATH } as const;
export type PageRoom = keyof typeof ROOM_PATHS;
export const PAGE_ROOMS = ['events', 'grants', 'accessibility'] as const satisfies readonly PageRoom[];
/** Those at the top of each page. */
export const NAVIGATION = ['events', 'grants'] as const satisfies readonly PageRoom[];
