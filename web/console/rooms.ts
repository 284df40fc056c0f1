/**
 * The rooms of the console, in the order of the navigation, and the screens inside each. Adding a part is adding a line here; its code is
 * fetched when somebody first opens it.
 */
import type { AnyComponent } from 'preact';
import { lazy } from 'preact-iso';
import type { Role } from './data/api-types.ts';
import type { IconName } from './parts/icon.tsx';
import type { ShellTexts } from './texts/texts.ts';

export interface Screen {
  /** Pattern of preact-iso: `:id` is a parameter. */
  readonly path: string;
  readonly screen: AnyComponent;
}

export interface Room {
  readonly id: Exclude<keyof ShellTexts['rooms'], 'more'>;
  readonly icon: IconName;
  /** Where the navigation leads. */
  readonly path: string;
  /** Who finds it in their navigation; the API decides what they may read in it. */
  readonly for: readonly Role[];
  readonly screens: readonly Screen[];
  isHere(path: string): boolean;
}

const room = ({ screens, ...room }: Omit<Room, 'isHere'>): Room => ({
  ...room,
  screens,
  isHere: (path) => screens.some((one) => fits(one.path, path)),
});

const fits = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.replace(/\/$/, '').split('/')];
  return wanted.length === given.length && wanted.every((part, i) => part.startsWith(':') || part === given[i]);
};

const OFFICE = ['office', 'admin'] as const satisfies readonly Role[];
const AT_WORK = ['streetworker', 'office', 'admin'] as const satisfies readonly Role[];
const EVERYBODY = [...AT_WORK, 'committee', 'organisation'] as const satisfies readonly Role[];

export const ROOMS: readonly Room[] = [
  room({
    id: 'today',
    icon: 'list',
    path: '/console/issues',
    for: AT_WORK,
    screens: [
      { path: '/console/issues', screen: lazy(() => import('./screens/issues/today.tsx')) },
      { path: '/console/issues/walk', screen: lazy(() => import('./screens/issues/walk.tsx')) },
      { path: '/console/issues/:id', screen: lazy(() => import('./screens/issues/issue.tsx')) },
    ],
  }),
  room({
    id: 'inbox',
    icon: 'inbox',
    path: '/console/inbox',
    for: OFFICE,
    screens: [
      { path: '/console/inbox', screen: lazy(() => import('./screens/office/inbox.tsx')) },
      { path: '/console/inbox/:id', screen: lazy(() => import('./screens/office/case.tsx')) },
      { path: '/console/search', screen: lazy(() => import('./screens/office/search.tsx')) },
      { path: '/console/people/:id', screen: lazy(() => import('./screens/office/person.tsx')) },
      { path: '/console/canned', screen: lazy(() => import('./screens/office/canned.tsx')) },
      { path: '/console/colleagues', screen: lazy(() => import('./screens/office/colleagues.tsx')) },
      { path: '/console/conversations/:id', screen: lazy(() => import('./screens/office/conversation.tsx')) },
    ],
  }),
  room({
    id: 'calls',
    icon: 'phone',
    path: '/console/calls',
    for: AT_WORK,
    screens: [{ path: '/console/calls', screen: lazy(() => import('./screens/office/calls.tsx')) }],
  }),
  room({
    id: 'report',
    icon: 'plus',
    path: '/console/report',
    for: AT_WORK,
    screens: [{ path: '/console/report', screen: lazy(() => import('./screens/issues/report.tsx')) }],
  }),
  room({
    id: 'events',
    icon: 'calendar',
    path: '/console/events',
    for: AT_WORK,
    // The first that fits is taken: the words before the ids.
    screens: [
      { path: '/console/events', screen: lazy(() => import('./screens/events/list.tsx')) },
      { path: '/console/events/plan', screen: lazy(() => import('./screens/events/plan.tsx')) },
      { path: '/console/events/new', screen: lazy(() => import('./screens/events/edit.tsx')) },
      { path: '/console/events/event/:event', screen: lazy(() => import('./screens/events/event.tsx')) },
      { path: '/console/events/event/:event/edit', screen: lazy(() => import('./screens/events/edit.tsx')) },
      { path: '/console/events/event/:event/dates', screen: lazy(() => import('./screens/events/more-dates.tsx')) },
      { path: '/console/events/event/:event/copy', screen: lazy(() => import('./screens/events/more-dates.tsx')) },
      { path: '/console/events/:id', screen: lazy(() => import('./screens/events/date.tsx')) },
      { path: '/console/events/:id/door', screen: lazy(() => import('./screens/events/door.tsx')) },
      { path: '/console/events/:id/told', screen: lazy(() => import('./screens/events/told.tsx')) },
      { path: '/console/events/:id/meeting', screen: lazy(() => import('./screens/events/meeting.tsx')) },
      { path: '/console/events/:id/after', screen: lazy(() => import('./screens/events/after.tsx')) },
    ],
  }),
  room({
    id: 'grants',
    icon: 'seedling',
    path: '/console/grants',
    for: [...AT_WORK, 'committee'],
    // The first that fits is taken: the words before the ids.
    screens: [
      { path: '/console/grants', screen: lazy(() => import('./screens/grants/home.tsx')) },
      { path: '/console/grants/ideas', screen: lazy(() => import('./screens/grants/ideas.tsx')) },
      { path: '/console/grants/ideas/:id', screen: lazy(() => import('./screens/grants/idea.tsx')) },
      { path: '/console/grants/organisations', screen: lazy(() => import('./screens/grants/organisations.tsx')) },
      { path: '/console/grants/organisations/new', screen: lazy(() => import('./screens/grants/organisation-new.tsx')) },
      { path: '/console/grants/organisations/:id', screen: lazy(() => import('./screens/grants/organisation.tsx')) },
      {
        path: '/console/grants/organisations/:id/change',
        screen: lazy(() => import('./screens/grants/organisation-change.tsx')),
      },
      { path: '/console/grants/editions/:id', screen: lazy(() => import('./screens/grants/edition.tsx')) },
      { path: '/console/grants/editions/:id/change', screen: lazy(() => import('./screens/grants/edition-change.tsx')) },
      { path: '/console/grants/editions/:id/offers', screen: lazy(() => import('./screens/grants/offers.tsx')) },
      { path: '/console/grants/editions/:id/assessment', screen: lazy(() => import('./screens/grants/assessment.tsx')) },
      { path: '/console/grants/editions/:id/decision', screen: lazy(() => import('./screens/grants/decision.tsx')) },
      { path: '/console/grants/editions/:id/figures', screen: lazy(() => import('./screens/grants/figures.tsx')) },
      { path: '/console/grants/editions/:id/desk', screen: lazy(() => import('./screens/grants/desk.tsx')) },
      { path: '/console/grants/offers/:id', screen: lazy(() => import('./screens/grants/offer.tsx')) },
      { path: '/console/grants/offers/:id/review', screen: lazy(() => import('./screens/grants/review.tsx')) },
      { path: '/console/grants/offers/:id/project', screen: lazy(() => import('./screens/grants/project.tsx')) },
    ],
  }),
  room({
    id: 'figures',
    icon: 'chart',
    path: '/console/figures',
    for: AT_WORK,
    screens: [
      { path: '/console/figures', screen: lazy(() => import('./screens/figures/figures.tsx')) },
      { path: '/console/contact', screen: lazy(() => import('./screens/figures/contact.tsx')) },
    ],
  }),
  room({
    id: 'settings',
    icon: 'gear',
    path: '/console/settings',
    for: OFFICE,
    screens: [
      { path: '/console/settings', screen: lazy(() => import('./screens/settings/settings.tsx')) },
      { path: '/console/learning', screen: lazy(() => import('./screens/office/learning.tsx')) },
      { path: '/console/retention', screen: lazy(() => import('./screens/privacy/retention.tsx')) },
      { path: '/console/settings/:part', screen: lazy(() => import('./screens/settings/part.tsx')) },
    ],
  }),
  room({
    id: 'me',
    icon: 'person',
    path: '/console/me',
    for: EVERYBODY,
    screens: [
      { path: '/console/me', screen: lazy(() => import('./screens/me/me.tsx')) },
      { path: '/console/waiting', screen: lazy(() => import('./screens/me/waiting.tsx')) },
      { path: '/console/team', screen: lazy(() => import('./screens/me/team.tsx')) },
    ],
  }),
];

export const roomsFor = (role: Role): readonly Room[] => ROOMS.filter((one) => one.for.some((may) => may === role));

/** As many fit side by side on a phone, each wide enough for a thumb and its name. */
const ACROSS_A_PHONE = 5;

/** Behind "more" on a phone; none when all of them fit. */
export const furtherRoomsFor = (role: Role): readonly Room[] => {
  const rooms = roomsFor(role);
  return rooms.length <= ACROSS_A_PHONE ? [] : rooms.slice(ACROSS_A_PHONE - 1);
};

/** Where they are listed. */
export const MORE_PATH = '/console/more';

/** Where somebody lands: the first room of their navigation. */
export const homeOf = (role: Role): string => roomsFor(role)[0]?.path ?? '/console/me';
