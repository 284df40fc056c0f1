/**
 * What the office changes. The profile of a city is the start; each part changed later lives in the table, versioned, and takes the place
 * of the profile's. A deployment never overwrites it.
 */
import * as z from 'zod';
import { type CityProfile, CityProfileSchema, danglingReferences } from '../city/profile.ts';
import { nameVersion, settingsVersion } from './version.ts';

const { office, quietHours, categories, owners, routing, staff, programme, formalRoute, privacy, events, cannedAnswers } =
  CityProfileSchema.shape;

/** The profile's own schemas. Of categories and staff only what the office decides; ids and roles stay with the profile. Real names come in here. */
export const PART_SCHEMAS = {
  programme,
  office,
  quietHours,
  categories: z.array(
    categories.element.pick({
      id: true,
      answerWithinWorkingDays: true,
      acceptWithinWorkingHours: true,
      owner: true,
      verified: true,
    }),
  ),
  owners,
  routing,
  staff: z.array(
    staff.element.pick({
      id: true,
      name: true,
      subareas: true,
      seesSensitive: true,
      deputy: true,
      dutyDays: true,
      email: true,
      phone: true,
    }),
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

/** Items of `changes` over those with the same id; an item whose id the profile no longer has is left out. */
const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
  changes: readonly (Partial<Item> & { readonly id: string })[] = [],
): Item[] => items.map((item) => ({ ...item, ...changes.find(({ id }) => id === item.id) }));

const merged = (city: CityProfile, settings: Settings): CityProfile => ({
  ...city,
  programme: settings.programme ?? city.programme,
  office: settings.office ?? city.office,
  quietHours: settings.quietHours ?? city.quietHours,
  categories: byId(city.categories, settings.categories),
  owners: settings.owners ?? city.owners,
  routing: settings.routing ?? city.routing,
  staff: byId(city.staff, settings.staff),
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

/** What a changed part would name that does not exist; one sentence each. Refused before it is stored. */
export const wrongIn = (city: CityProfile, changed: Settings): readonly string[] => {
  const unknown = (what: string, known: readonly { id: string }[], named: readonly { id: string }[] = []) =>
    named.filter(({ id }) => !known.some((one) => one.id === id)).map(({ id }) => `${what} "${id}" does not exist`);
  return [
    ...unknown('category', city.categories, changed.categories),
    ...unknown('staff member', city.staff, changed.staff),
    ...unknown('event kind', city.events.kinds, changed.events?.kinds),
    ...danglingReferences(merged(city, changed)),
  ];
};

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
