/**
 * What the office changes. The profile of a city is the start; each part changed later lives in the table, versioned, and takes the place
 * of the profile's. A deployment never overwrites it.
 */
import * as z from 'zod';
import { type Category, type CityProfile, CityProfileSchema, danglingReferences, type StaffMember } from '../city/profile.ts';
import { nameVersion, settingsVersion } from './version.ts';

const { office, quietHours, categories, owners, routing, staff, programme, formalRoute, privacy, events, cannedAnswers } =
  CityProfileSchema.shape;

/**
 * The profile's own schemas. A category or staff member with a new id is a new one, and says all of it; real names come in here. Nobody and
 * nothing is taken away, since what was done names them: whoever leaves is marked.
 */
export const PART_SCHEMAS = {
  programme,
  office,
  quietHours,
  categories: z.array(
    categories.element
      .pick({ id: true, answerWithinWorkingDays: true, acceptWithinWorkingHours: true, owner: true, verified: true })
      .extend({
        name: categories.element.shape.name.exactOptional(),
        short: categories.element.shape.short.exactOptional(),
        words: categories.element.shape.words,
        sensitive: categories.element.shape.sensitive.exactOptional(),
      }),
  ),
  owners,
  routing,
  staff: z.array(
    staff.element
      .pick({
        id: true,
        name: true,
        subareas: true,
        seesSensitive: true,
        deputy: true,
        dutyDays: true,
        email: true,
        phone: true,
        left: true,
      })
      .extend({ role: staff.element.shape.role.exactOptional() }),
  ),
  formalRoute,
  privacy,
  /** Terms, shares, child protection and the yearly plan. Names and words of kinds stay with the profile, as how words are read does. */
  events: events.omit({ examples: true, kinds: true }).extend({
    kinds: z.array(
      events.shape.kinds.element.pick({ id: true, yearly: true, quarterlyPerSubarea: true, bySubarea: true, verified: true }),
    ),
  }),
  cannedAnswers: cannedAnswers.unwrap(),
} as const;

export const SettingsSchema = z.object(PART_SCHEMAS).partial();
export type Settings = z.infer<typeof SettingsSchema>;
export const PartSchema = z.enum([
  'programme',
  'office',
  'quietHours',
  'categories',
  'owners',
  'routing',
  'staff',
  'formalRoute',
  'privacy',
  'events',
  'cannedAnswers',
]);
export type Part = z.infer<typeof PartSchema>;

type Changed<Item> = Partial<Item> & { readonly id: string };

/** Items of `changes` over those with the same id. An item may lack what is in `optional`, and then loses it. */
const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
  changes: readonly Changed<Item>[] = [],
  optional: Partial<Record<keyof Item, undefined>> = {},
): Item[] =>
  items.map((item) => {
    const change = changes.find(({ id }) => id === item.id);
    return change === undefined ? item : { ...item, ...optional, ...change };
  });

/** Those of `changes` that are new. */
const newIn = <Change extends { readonly id: string }>(
  items: readonly { readonly id: string }[],
  changes: readonly Change[] = [],
): readonly Change[] => changes.filter(({ id }) => !items.some((item) => item.id === id));

/** Says all that a category is made of. */
const isWhole = (category: Changed<Category>): category is Category =>
  category.name !== undefined && category.short !== undefined && category.sensitive !== undefined;
const hasRole = (member: Changed<StaffMember>): member is StaffMember => member.role !== undefined;

const merged = (city: CityProfile, settings: Settings): CityProfile => ({
  ...city,
  programme: settings.programme ?? city.programme,
  office: settings.office ?? city.office,
  quietHours: settings.quietHours ?? city.quietHours,
  categories: [
    ...byId(city.categories, settings.categories, { words: undefined }),
    ...newIn(city.categories, settings.categories).filter(isWhole),
  ],
  owners: settings.owners ?? city.owners,
  routing: settings.routing ?? city.routing,
  staff: [
    ...byId(city.staff, settings.staff, { email: undefined, phone: undefined, left: undefined }),
    ...newIn(city.staff, settings.staff).filter(hasRole),
  ],
  formalRoute: settings.formalRoute ?? city.formalRoute,
  privacy: settings.privacy ?? city.privacy,
  cannedAnswers: settings.cannedAnswers ?? city.cannedAnswers,
  events: { ...city.events, ...settings.events, kinds: byId(city.events.kinds, settings.events?.kinds) },
});

/** The city as it is now. `version` counts every change of the office; decisions keep it beside the profile's own. */
export const withSettings = (city: CityProfile, settings: Settings, version: number): CityProfile => {
  if (version === 0) return city;
  const now = merged(city, settings);
  nameVersion(now, `${settingsVersion(city)}.${version}`);
  return now;
};

/** The value of a part as it is now, in the shape in which it can be changed. */
export const partOf = (city: CityProfile, part: Part): unknown => PART_SCHEMAS[part].parse(city[part]);

/** A part as it is after `value` was given for it: of lists that only grow, what was not named stays. */
export const changedPart = (city: CityProfile, part: Part, value: unknown): unknown =>
  partOf(merged(city, { [part]: value }), part);

/** What a changed part would name that does not exist; one sentence each. Refused before it is stored. */
export const wrongIn = (city: CityProfile, changed: Settings): readonly string[] => {
  const unknown = (what: string, named: readonly { id: string }[]) => named.map(({ id }) => `${what} "${id}" does not exist`);
  return [
    ...unknown(
      'category',
      newIn(city.categories, changed.categories).filter((category) => !isWhole(category)),
    ),
    ...unknown(
      'staff member',
      newIn(city.staff, changed.staff).filter((member) => !hasRole(member)),
    ),
    ...unknown('event kind', newIn(city.events.kinds, changed.events?.kinds)),
    ...danglingReferences(merged(city, changed)),
  ];
};

/** Somebody must be able to change this again. */
export const leavesNoAdmin = (city: CityProfile, changed: Settings): boolean =>
  !merged(city, changed).staff.some(({ role, left }) => role === 'admin' && left !== true);

/** Ids of those who work here no more. */
export const leftAfter = (city: CityProfile, changed: Settings): readonly string[] =>
  merged(city, changed).staff.flatMap(({ id, left }) => (left === true ? [id] : []));

/** Kinds of events whose yearly number, as changed, is not the sum of its split by subarea. */
export const wronglySplit = ({ events }: Pick<Settings, 'events'>): readonly string[] =>
  (events?.kinds ?? []).flatMap(({ id, yearly, bySubarea }) => {
    if (bySubarea === null || yearly === null) return [];
    return Object.values(bySubarea).reduce((all, n) => all + n, 0) === yearly ? [] : [id];
  });

export interface UnverifiedFact {
  readonly part: string;
  readonly id: string | null;
  readonly name: string;
  /** Can be changed and verified under /api/settings; otherwise with the city's folder. */
  readonly changeable: boolean;
}

/** Facts that nobody at the office has checked; residents are not told them as facts. */
export const unverifiedFacts = (city: CityProfile): readonly UnverifiedFact[] => {
  const one = (part: string, { verified }: { verified: unknown }, name: string) =>
    verified === null ? [{ part, id: null, name, changeable: PartSchema.safeParse(part).success }] : [];
  const many = <Item extends { verified: unknown }>(
    part: string,
    items: readonly Item[],
    named: (item: Item) => { id: string; name: string },
  ) =>
    items.flatMap((item) =>
      item.verified === null ? [{ part, ...named(item), changeable: PartSchema.safeParse(part).success }] : [],
    );
  return [
    ...one('programme', city.programme, city.programme.name),
    ...one('office', city.office, city.office.name),
    ...one('formalRoute', city.formalRoute, city.formalRoute.text.pl),
    ...one('privacy', city.privacy, city.privacy.controller),
    ...one('events', city.events, 'events'),
    ...one('events', city.events.childProtection, city.events.childProtection.standardsUrl ?? 'standardsUrl'),
    ...one('events', city.events.attendanceSheet, city.events.attendanceSheet.heading.join(', ')),
    ...many('events', city.events.kinds, ({ id, name }) => ({ id, name: name.pl })),
    ...many('emergencyNumbers', city.emergencyNumbers, ({ id, name, number }) => ({ id, name: `${name.pl}: ${number}` })),
    ...many('owners', city.owners, ({ id, name }) => ({ id, name })),
    ...many('categories', city.categories, ({ id, name }) => ({ id, name: name.pl })),
    ...many('landmarks', city.landmarks, ({ name }) => ({ id: name, name })),
    ...many('retention', city.retention, ({ kind, reason }) => ({ id: kind, name: reason })),
  ];
};
