/**
 * A city is data: everything that differs between two programmes. Read from `cities/<id>/` and validated at build.
 * What nobody at the office has verified carries `verified: null`; it is shown to the admin as unverified and never told to a resident as a fact.
 */
import * as z from 'zod';
import { EditionContentSchema } from '../grants/edition-model.ts';

const Id = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'lower-case letters, digits, - and _');
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
const IsoDate = z.iso.date();

/** Who at the office checked a fact and when; null = nobody yet. */
const Verified = z.object({ by: z.string().min(1), on: IsoDate }).nullable();

/** One text per language that residents read. */
const Localised = z.object({ pl: z.string().min(1), uk: z.string().min(1), en: z.string().min(1) });

/** As a provider of SMS takes it (E.164). */
const MobilePhone = z.string().regex(/^\+[1-9]\d{7,14}$/, 'phone.not-international');

const Contact = z.object({
  phone: z.string().optional(),
  email: z.email().optional(),
  address: z.string().optional(),
  url: z.url().optional(),
});

const OpeningHours = z.object({ from: LocalTime, to: LocalTime });

/** Monday = "1" … Sunday = "7" (ISO 8601); a missing day is closed. */
const Week = z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), OpeningHours);

const Office = z.object({
  name: z.string(),
  contact: Contact,
  /** Read day and night by whoever is on duty: an urgent issue that nobody has read goes there by SMS. */
  dutyPhone: MobilePhone.optional(),
  hours: Week,
  verified: Verified,
});

const Subarea = z.object({
  id: Id,
  name: z.string(),
  /** How a resident says "in …": "na …", "в районі …", "in …". */
  locative: Localised,
  /** Other names and inflected forms, as residents write them. */
  aliases: z.array(z.string()),
  /** [longitude, latitude]; a guess to be confirmed, never used for eligibility. */
  point: z.tuple([z.number(), z.number()]).optional(),
  /**
   * Its border as the office drew it: the outer ring of a GeoJSON polygon, [longitude, latitude] each, first and last the same. Without one
   * a spot is only guessed from the nearest point. Says where a thing is; who may sign up or apply is never decided by it.
   */
  polygon: z
    .array(z.tuple([z.number(), z.number()]))
    .min(4)
    .refine((ring) => ring[0]?.join() === ring.at(-1)?.join(), 'a ring ends where it begins')
    .optional(),
  postalCode: z.string().optional(),
});

const Street = z.object({
  /** Canonical short form: "Słowackiego", "plac Magistracki", "1 Maja". */
  short: z.string().min(1),
  full: z.string(),
  kind: z.enum(['ulica', 'plac', 'aleja', 'osiedle', 'rynek', 'inne']),
  district: z.string().nullable(),
  /** The one subarea it belongs to; null = outside, crossing a border, or not known: the bot asks. */
  subarea: Id.nullable(),
  /** Subareas that a border street may belong to; offered as quick replies. */
  mayBe: z.array(Id),
  postalCode: z.string().nullable(),
  /** Former names, nicknames. */
  aliases: z.array(z.string()),
});

const Landmark = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  street: z.string().nullable(),
  subarea: Id.nullable(),
  verified: Verified,
});

/** An organisation outside the programme that mends things. "Not ours" is told only with a named, verified owner. */
const Owner = z.object({ id: Id, name: z.string(), contact: Contact, verified: Verified });

const Category = z.object({
  id: Id,
  name: Localised,
  /** At most 20 characters: the title of a quick reply. */
  short: z.object({ pl: z.string().max(20), uk: z.string().max(20), en: z.string().max(20) }),
  /** Words by which messages are known to be about it, where understanding has none for this id: comma-separated, `*` for any ending. */
  words: Localised.optional(),
  /** Working days until we answer; null = the office has not set a standard, so no date is promised. */
  answerWithinWorkingDays: z.int().min(1).max(60).nullable(),
  /** Working hours until a streetworker should accept; after that the deputy gets it, then the office. */
  acceptWithinWorkingHours: z.int().min(1).max(80),
  owner: Id.nullable(),
  /** Help for a person, violence, addiction, neighbours: seen only by the assignee and named staff; no duplicates, followers or silent filing. */
  sensitive: z.boolean(),
  /** What is reported: people are not asked where "it" is. @default thing */
  about: z.enum(['thing', 'person']).optional(),
  verified: Verified,
});

const Role = z.enum(['streetworker', 'office', 'committee', 'organisation', 'admin']);

/** People who work. The repository holds only invented ones, marked as such; the office writes down who really works under the settings. */
const StaffMember = z.object({
  id: Id,
  name: z.string(),
  role: Role,
  subareas: z.array(Id),
  /** May read issues of sensitive categories that are not assigned to them. */
  seesSensitive: z.boolean(),
  /** Who takes over when off duty or late. */
  deputy: Id.nullable(),
  /** ISO weekdays on duty, "1" = Monday. */
  dutyDays: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])),
  /** Where they hear of new issues when none of their devices can be woken. */
  email: z.email().optional(),
  /** For an urgent issue that they have not read. */
  phone: MobilePhone.optional(),
  /** Said by themselves or the office, kept in the table; local dates, both included. */
  absent: z.object({ from: IsoDate, to: IsoDate }).nullable().optional(),
  /** Works here no more: gets nothing, may do nothing, stands by name in what was. */
  left: z.boolean().optional(),
  invented: z.literal(true).optional(),
});

/** Ordered; the first rule whose every named field matches wins. A missing field matches anything. */
const RoutingRule = z.object({
  id: Id,
  when: z.object({
    categories: z.array(Id).optional(),
    /** "outside" = outside all subareas or unknown. */
    subareas: z.array(z.union([Id, z.literal('outside')])).optional(),
    weekdays: z.array(z.enum(['1', '2', '3', '4', '5', '6', '7'])).optional(),
    urgent: z.boolean().optional(),
  }),
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('streetworker-of-subarea') }),
    z.object({ kind: z.literal('staff'), staff: Id }),
    z.object({ kind: z.literal('office') }),
  ]),
});

const EmergencyNumber = z.object({
  id: Id,
  number: z.string(),
  name: Localised,
  kind: z.enum(['emergency', 'gas', 'power', 'water', 'heating', 'crisis-adults', 'crisis-children', 'violence']),
  verified: Verified,
});

/** A message that somebody wants decided belongs elsewhere; this says where. */
const FormalRoute = z.object({ text: Localised, verified: Verified });

const Privacy = z.object({
  controller: z.string(),
  controllerContact: Contact,
  dpo: Contact,
  legalBasis: Localised,
  supervisoryAuthority: z.string(),
  verified: Verified,
});

/** The declaration of accessibility (act of 4 April 2019 on digital accessibility, art. 10). What nobody has assessed is null, and told as such. */
const Accessibility = z.object({
  /** Whose site it is. */
  entity: z.string().min(1),
  status: z.enum(['full', 'partial', 'none']).nullable(),
  /** What is not accessible, and why. */
  lacking: z.array(Localised),
  publishedOn: z.iso.date().nullable(),
  updatedOn: z.iso.date().nullable(),
  assessedOn: z.iso.date().nullable(),
  /** How people get into the office; null = nobody has said. */
  building: Localised.nullable(),
  verified: Verified,
});

/** What the office answers often, in every language of residents; whoever sends it reads it first. */
const CannedAnswer = z.object({ id: Id, title: z.string().min(1).max(60), text: Localised });

const Retention = z.object({
  /** What is kept. */
  kind: z.enum(['conversation', 'issue', 'attachment', 'escalation', 'held-message', 'sign-up', 'grant-paper', 'audit']),
  days: z.int().min(1),
  reason: z.string(),
  verified: Verified,
});

/** What happens in the neighbourhood, by kind. */
const EventKind = z.object({
  id: Id,
  name: Localised,
  /** At most 20 characters: the title of a quick reply. */
  short: z.object({ pl: z.string().max(20), uk: z.string().max(20), en: z.string().max(20) }),
  /** Words by which residents name it, comma-separated, `*` for any ending. */
  words: Localised,
  /** Promised per year for the whole programme; null = nothing was promised. */
  yearly: z.int().min(1).nullable(),
  /** Of them, in each subarea and quarter. */
  quarterlyPerSubarea: z.int().min(1).nullable(),
  /** The year's number by subarea as the office decided; null = not decided. */
  bySubarea: z.record(Id, z.int().min(0)).nullable(),
  /** Where and when our people can be met: announced duty, nothing to sign up for. */
  duty: z.boolean(),
  verified: Verified,
});

const ExampleEvent = z.object({
  kind: Id,
  title: Localised,
  description: Localised,
  place: z.string(),
  street: z.string().nullable(),
  houseNumber: z.string().nullable(),
  subarea: Id,
  /** Days from today. */
  inDays: z.int().min(1).max(120),
  at: LocalTime,
  minutes: z.int().min(15),
  seats: z.int().min(1).nullable(),
  signUp: z.enum(['needed', 'welcome', 'none']),
  forChildren: z.boolean(),
  rule: z.string().nullable(),
});

const Events = z.object({
  kinds: z.array(EventKind).min(1),
  /** How long a freed seat is kept for the first who waits. */
  offerHours: z.int().min(1).max(168),
  /** How long a seat waits for a guardian. */
  guardianHours: z.int().min(1).max(336),
  /** A guest on the web enters the code that was sent within so many minutes. */
  webCodeMinutes: z.int().min(5).max(120),
  /** Of all seats, how many may wait for such codes. */
  webHoldShare: z.number().min(0.05).max(1),
  /** Sign-ups on the web from one address (phone, mail, network) in a day. */
  webSignUpsPerDay: z.int().min(1).max(100),
  /** Guests are reminded at this time the day before. */
  remindAt: LocalTime,
  childProtection: z.object({ standardsUrl: z.url().nullable(), verified: Verified }),
  /** The funder's layout of the attendance sheet. */
  attendanceSheet: z.object({
    heading: z.array(z.string()),
    columns: z.array(z.string()).min(1),
    footer: z.string().nullable(),
    verified: Verified,
  }),
  /** Shown in the local run only, marked as examples. */
  examples: z.array(ExampleEvent),
  verified: Verified,
});

const Grants = z.object({
  /** Prefix of offer numbers: M gives M-2027-007. */
  numberPrefix: z.string().regex(/^[A-Z]{1,3}$/),
  /** Ideas that one address or network may tell by web form in a day. */
  webIdeasPerDay: z.int().min(1).max(100),
  /** Editions as the programme has had them, and drafts of those to come. */
  editions: z.array(EditionContentSchema.extend({ past: z.boolean() })),
  /** Id of the edition that the local run opens as an example, with days from today; null = none. */
  example: z
    .object({
      rulesOf: z.string(),
      name: z.string(),
      callFromDays: z.int(),
      callToDays: z.int(),
      formalToDays: z.int(),
      correctionDays: z.int(),
      reviewToDays: z.int(),
      resultsOnDays: z.int(),
      contractsToDays: z.int(),
      realisationFromDays: z.int(),
      realisationToDays: z.int(),
    })
    .nullable(),
});

export const CityProfileSchema = z.object({
  id: Id,
  name: z.string(),
  /** "w …": how texts say "in the city". */
  locative: Localised,
  /** The page's name (as in m.me/…) and address; null = there is none yet, and no link to it is shown. */
  programme: z.object({
    name: z.string(),
    fanPage: z.string().nullable(),
    pageUrl: z.url().nullable(),
    /** Ids of apps that answer by themselves on the page, as their echoes show them; what they send is not a person's word. */
    automationApps: z.array(z.string()).optional(),
    verified: Verified,
  }),
  timeZone: z.string(),
  /** ISO 3166-1 code for public holidays. */
  country: z.string().length(2),
  /** Further days off of this office. */
  extraHolidays: z.array(IsoDate),
  /** Prefix of issue numbers: W gives W-2026-00123. */
  numberPrefix: z.string().regex(/^[A-Z]{1,3}$/),
  office: Office,
  /** Nothing unasked is sent in these hours. */
  quietHours: OpeningHours,
  /** Minutes of silence after which a described and placed report is filed by itself, marked as unconfirmed. */
  fileAfterSilenceMinutes: z.int().min(5),
  /** Office hours without a word from a person who holds a chat, after which the automat answers again. */
  botReturnsAfterOfficeHours: z.int().min(1),
  /** Days after closing in which "nadal nie działa" reopens the same issue. */
  reopenWithinDays: z.int().min(1),
  /** A duplicate is offered when open, same category, same street and not older than this. */
  duplicateWithinDays: z.int().min(1),
  subareas: z.array(Subarea).min(1),
  streets: z.array(Street),
  landmarks: z.array(Landmark),
  owners: z.array(Owner),
  categories: z.array(Category).min(1),
  staff: z
    .array(StaffMember)
    .min(1)
    .refine((staff) => staff.every(({ invented }) => invented === true), 'people in the repository are invented, and marked so'),
  routing: z.array(RoutingRule).min(1),
  emergencyNumbers: z.array(EmergencyNumber).min(1),
  formalRoute: FormalRoute,
  privacy: Privacy,
  accessibility: Accessibility,
  events: Events,
  grants: Grants,
  retention: z.array(Retention),
  cannedAnswers: z.array(CannedAnswer).max(100).default([]),
});

export type CityProfile = z.infer<typeof CityProfileSchema>;
export type Street = z.infer<typeof Street>;
export type Subarea = z.infer<typeof Subarea>;
export type Category = z.infer<typeof Category>;
export type EventKind = z.infer<typeof EventKind>;
export type Owner = z.infer<typeof Owner>;
export type StaffMember = z.infer<typeof StaffMember>;
export type RoutingRule = z.infer<typeof RoutingRule>;
export type Role = z.infer<typeof Role>;
export type Localised = z.infer<typeof Localised>;
export type Language = keyof Localised;
export type Verified = z.infer<typeof Verified>;

/** Every id that one part of the profile names must exist in another. Returns one sentence per mistake. */
export const danglingReferences = (city: CityProfile): string[] => {
  const known = (kind: string, list: readonly { id: string }[]) => {
    const ids = new Set(list.map((item) => item.id));
    return (id: string | null, where: string) =>
      id === null || ids.has(id) ? [] : [`${where} names ${kind} "${id}", which does not exist`];
  };
  const subarea = known('subarea', city.subareas);
  const owner = known('owner', city.owners);
  const staff = known('staff member', city.staff);
  const category = known('category', city.categories);
  const eventKind = known('event kind', city.events.kinds);
  return [
    ...city.events.kinds.flatMap((k) => Object.keys(k.bySubarea ?? {}).flatMap((id) => subarea(id, `event kind "${k.id}"`))),
    ...city.events.examples.flatMap((e) => [
      ...eventKind(e.kind, `example event "${e.title.pl}"`),
      ...subarea(e.subarea, `example event "${e.title.pl}"`),
    ]),
    ...city.streets.flatMap((s) => [s.subarea, ...s.mayBe].flatMap((id) => subarea(id, `street "${s.short}"`))),
    ...city.landmarks.flatMap((l) => subarea(l.subarea, `landmark "${l.name}"`)),
    ...city.categories.flatMap((c) => owner(c.owner, `category "${c.id}"`)),
    ...city.staff.flatMap((m) => [
      ...staff(m.deputy, `staff "${m.id}"`),
      ...m.subareas.flatMap((id) => subarea(id, `staff "${m.id}"`)),
    ]),
    ...city.routing.flatMap((r) => [
      ...(r.when.categories ?? []).flatMap((id) => category(id, `routing rule "${r.id}"`)),
      ...(r.when.subareas ?? []).filter((id) => id !== 'outside').flatMap((id) => subarea(id, `routing rule "${r.id}"`)),
      ...(r.to.kind === 'staff' ? staff(r.to.staff, `routing rule "${r.id}"`) : []),
    ]),
  ];
};
