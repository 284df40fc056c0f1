/** What the office changes of the city: read, changed by an admin, with who, when and what stood before. */
import * as z from 'zod';
import { city as profile } from '../../shared/city/current.ts';
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import { table } from '../../shared/platform/table.ts';
import { forgetCurrentCity } from '../../shared/settings/current.ts';
import {
  changedPart,
  leavesNoAdmin,
  leftAfter,
  PART_SCHEMAS,
  type Part,
  PartSchema,
  partOf,
  unverifiedFacts,
  withSettings,
  wrongIn,
  wronglySplit,
} from '../../shared/settings/model.ts';
import {
  changePart,
  changesOf,
  partVersion,
  readSettings,
  type StoredSettings,
  settingsOf,
} from '../../shared/settings/store.ts';
import { settingsVersion } from '../../shared/settings/version.ts';
import { putAbsence, putLeaving } from '../../shared/staff/absence-store.ts';
import { authoriseSettings } from '../../shared/staff/authorise-settings.ts';
import { HistoryQuerySchema } from '../../shared/staff/settings-api.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, expectedVersion, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { type FieldProblem, field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';
import { tryRouting } from './try-routing.ts';
import { unknownIds } from './unknown-ids.ts';

const mustMay = (member: StaffMember, action: 'settings.read' | 'settings.change', part: Part | null = null): void => {
  if (authoriseSettings(member, action, part) !== 'granted') throw new ProblemError('access.forbidden');
};

const partNamed = ({ params }: Request): Part => {
  const part = PartSchema.safeParse(params.part);
  if (!part.success) throw new ProblemError('settings.unknown');
  return part.data;
};

/** Straight from the table, not a minute old: who decides on it sees what is. */
const cityOf = (stored: StoredSettings): CityProfile => withSettings(profile, settingsOf(stored).settings, stored.version);

const shown = (stored: StoredSettings, part: Part, city = cityOf(stored)) => {
  const change = stored.parts[part];
  return {
    part,
    version: partVersion(stored, part),
    value: partOf(city, part),
    changedAt: change?.at ?? null,
    changedBy: change?.by ?? null,
    changedByName: change === undefined ? null : nameOf(change.by),
  };
};

const list = async (request: Request): Promise<Answer> => {
  mustMay(request.member, 'settings.read');
  const stored = await readSettings(table());
  const city = cityOf(stored);
  const body = { version: settingsVersion(city), items: PartSchema.options.map((part) => shown(stored, part, city)) };
  return unlessKnown(request, etagOf(body), { ...body, nextCursor: null });
};

const read = async (request: Request): Promise<Answer> => {
  mustMay(request.member, 'settings.read');
  const part = partNamed(request);
  const body = shown(await readSettings(table()), part);
  return unlessKnown(request, `"${body.version}"`, body);
};

/** The office must be open on some day of the week, and each day must end after it begins: dates are counted in its hours. */
const hoursProblems = ({ office }: Partial<Pick<CityProfile, 'office'>>): readonly FieldProblem[] => {
  if (office === undefined) return [];
  const days = Object.entries(office.hours);
  if (days.length === 0) return [field('hours', 'hours.never-open')];
  return days.filter(([, { from, to }]) => from >= to).map(([day]) => field(`hours.${day}`, 'hours.reversed'));
};

const change = async (request: Request): Promise<Answer> => {
  const named = PartSchema.safeParse(request.params.part);
  mustMay(request.member, 'settings.change', named.success ? named.data : null);
  const part = partNamed(request);
  const value = bodyOf<z.ZodType>(request, PART_SCHEMAS[part]);
  const expected = expectedVersion(request);
  if (expected === null) throw new ProblemError('if-match.missing');
  const answer = await once(request, async (work) => {
    const stored = await readSettings(work.table);
    if (expected !== partVersion(stored, part)) {
      const by = stored.parts[part]?.by;
      throw new ProblemError('settings.changed', by === undefined ? {} : { heldBy: nameOf(by) });
    }
    const city = cityOf(stored);
    const errors = [
      ...(leavesNoAdmin(city, { [part]: value }) ? [field(part, 'staff.no-admin')] : []),
      ...hoursProblems(part === 'office' ? { office: PART_SCHEMAS.office.parse(value) } : {}),
      ...(part === 'events'
        ? wronglySplit({ events: PART_SCHEMAS.events.parse(value) }).map((kind) => field(`kinds.${kind}`, 'plan.wrongly-split'))
        : []),
      ...unknownIds(part, wrongIn(city, { [part]: value })),
    ];
    if (errors.length > 0) throw new ProblemError('body.invalid', { errors });
    const staffId = request.member.id;
    const before = city.staff.filter(({ left }) => left === true).map(({ id }) => id);
    const left = leftAfter(city, { [part]: value });
    for (const id of left.filter((one) => !before.includes(one))) putLeaving(work, id, staffId);
    for (const id of before.filter((one) => !left.includes(one))) putAbsence(work, id, null, staffId);
    const next = changePart(work, stored, {
      part,
      value: changedPart(city, part, value),
      before: partOf(city, part),
      staffId,
    });
    return { status: 200, body: shown(next, part), headers: { etag: `"${partVersion(next, part)}"` } };
  });
  forgetCurrentCity();
  return answer;
};

const history = async (request: Request): Promise<Answer> => {
  mustMay(request.member, 'settings.read');
  const part = partNamed(request);
  const { cursor, limit } = queryOf(request, HistoryQuerySchema);
  const scope = ['settings', part, request.member.id];
  const position = await positionOf(cursor, scope);
  const from = position === null ? null : z.record(z.string(), z.unknown()).parse(JSON.parse(position));
  const page = await changesOf(table(), part, { limit, from });
  const body = {
    items: page.items.map(({ by, ...item }) => ({ ...item, by, byName: nameOf(by) })),
    nextCursor: page.next === null ? null : await signCursor(JSON.stringify(page.next), scope),
  };
  return unlessKnown(request, etagOf(body), body);
};

const unverified = async (request: Request): Promise<Answer> => {
  mustMay(request.member, 'settings.read');
  const body = { items: unverifiedFacts(cityOf(await readSettings(table()))), nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

export const SETTINGS_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/settings', handle: list },
  { method: 'GET', path: '/api/settings/{part}', handle: read },
  { method: 'PUT', path: '/api/settings/{part}', handle: change },
  { method: 'GET', path: '/api/settings/{part}/history', handle: history },
  { method: 'POST', path: '/api/settings/routing/try', handle: tryRouting },
  { method: 'GET', path: '/api/unverified', handle: unverified },
];
