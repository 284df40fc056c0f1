/**
 * Sign-ups in the table. Everything here only adds to a unit of work: sign-up, counters, waiting list, timer, log and facts become true in
 * the one transaction of the turn, request or fact that caused them. Counters move by conditional ADDs, so that 500 at once do not wait for
 * each other's versions.
 */
import { createHmac } from 'node:crypto';
import { dueAttributes, keys } from '../platform/keys.ts';
import { expiringMarker } from '../platform/markers.ts';
import { publishFact } from '../platform/outbox.ts';
import { ofPersons, type Whose } from '../platform/persons.ts';
import { secretOf } from '../platform/random-secret.ts';
import { shortCode } from '../platform/short-code.ts';
import type { Item, Table } from '../platform/table.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition, newWriteSet } from '../platform/write-set.ts';
import { decideSignUp } from './decide-sign-up.ts';
import type { EventDate } from './model.ts';
import type { SignUpCommand, SignUpDecision, SignUpRefusal } from './sign-up-commands.ts';
import {
  type SeatCounts,
  SeatCountsSchema,
  type SeatEntry,
  SeatEntrySchema,
  type SignUp,
  SignUpSchema,
} from './sign-up-model.ts';
import { parseDate } from './store-dates.ts';

export const parseSignUp = (item: Item): SignUp => SignUpSchema.parse(item);

const CODE_LENGTH = 6;

/** As it is typed: case, spaces and dashes do not matter, and 0/O, 1/I are what was meant to be avoided. Null = no code. */
export const codeIn = (typed: string): string | null => {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? code : null;
};

/** Derived with the deployment's own key: the same sign-up always gets the same, nobody can guess another's. */
const derived = async (table: Table, purpose: string, id: string): Promise<Buffer> =>
  createHmac('sha256', await secretOf(table, 'sign-ups'))
    .update(`${purpose}#${id}`)
    .digest();

/** A code that no other sign-up has. A rare collision takes the next one. */
export const freshCode = async (table: Table, signUpId: string): Promise<string> => {
  for (let attempt = 0; ; attempt++) {
    const code = shortCode(await derived(table, `code-${attempt}`, signUpId), CODE_LENGTH);
    const taken = await table.get(keys.signUpCode(code));
    if (taken === undefined || taken.signUpId === signUpId) return code;
  }
};

/** The secret part of the guardian's link; it says which sign-up by itself. */
export const guardianToken = async (table: Table, { dateId, id }: Pick<SignUp, 'dateId' | 'id'>): Promise<string> =>
  `${dateId}.${id}.${(await derived(table, 'guardian', id)).toString('base64url').slice(0, 22)}`;

/** The six digits sent to a web guest. */
export const webCode = async (table: Table, { id }: Pick<SignUp, 'id'>): Promise<string> =>
  String((await derived(table, 'web-code', id)).readUInt32BE(0) % 1_000_000).padStart(6, '0');

/** Null = no such sign-up, or the token is not its own. */
export const signUpOfToken = async (table: Table, token: string): Promise<SignUp | null> => {
  const [dateId = '', id = ''] = token.split('.');
  const found = await readSignUp(table, dateId, id);
  return found !== null && (await guardianToken(table, found)) === token ? found : null;
};

export const readSignUp = async (table: Table, dateId: string, id: string): Promise<SignUp | null> => {
  const item = await table.get(keys.signUp(dateId, id));
  return item === undefined ? null : parseSignUp(item);
};

const ofRef = async (table: Table, ref: Item | undefined): Promise<SignUp | null> =>
  ref === undefined ? null : readSignUp(table, String(ref.dateId), String(ref.signUpId));

export const signUpById = async (table: Table, id: string): Promise<SignUp | null> =>
  ofRef(table, await table.get(keys.signUpRef(id)));
export const signUpByCode = async (table: Table, code: string): Promise<SignUp | null> =>
  ofRef(table, await table.get(keys.signUpCode(code)));

/** Sign-ups of a person by the start of their date, the latest first. */
export const signUpsOfPerson = async (table: Table, whose: Whose, limit: number): Promise<readonly SignUp[]> =>
  (await ofPersons(table, whose, { prefix: 'sign-up#', limit, newestFirst: true })).map(parseSignUp);

/** Everybody who signed up for a date, in the order they did; whoever has ended too. */
export const guestsOf = async (table: Table, dateId: string): Promise<readonly SignUp[]> => {
  const found: SignUp[] = [];
  let from: Item | null = null;
  do {
    const page = await table.under(keys.eventDate(dateId).pk, 'guest#', { limit: 500, from });
    found.push(...page.items.map(parseSignUp));
    from = page.next;
  } while (from !== null);
  return found;
};

/** Those who wait, first come first; at most `limit`. */
export const waitingFor = async (table: Table, dateId: string, limit: number): Promise<readonly SignUp[]> => {
  const { items } = await table.under(keys.eventDate(dateId).pk, 'waiting#', { limit });
  const found = await table.getMany(items.map(({ signUpId }) => keys.signUp(dateId, String(signUpId))));
  const ticket = ({ state }: SignUp) => (state.name === 'waiting' ? state.ticket : Number.POSITIVE_INFINITY);
  return found.map(parseSignUp).toSorted((a, b) => ticket(a) - ticket(b));
};

/** One's place among those who wait, 1 = next; null = does not wait. */
export const placeOf = async (table: Table, { dateId, state }: SignUp): Promise<number | null> => {
  if (state.name !== 'waiting') return null;
  const { items } = await table.under(keys.eventDate(dateId).pk, 'waiting#', { limit: 5000 });
  return items.filter(({ ticket }) => Number(ticket) <= state.ticket).length;
};

/** The date and its counters, read together and strongly consistent. Null = there is no such date. */
export const readSituation = async (table: Table, dateId: string): Promise<{ date: EventDate; counts: SeatCounts } | null> => {
  const items = await table.getMany([keys.eventDate(dateId), keys.seats(dateId)]);
  const date = items.find(({ sk }) => sk === keys.eventDate('').sk);
  const counts = items.find(({ sk }) => sk === keys.seats('').sk);
  return date === undefined ? null : { date: parseDate(date), counts: SeatCountsSchema.parse(counts ?? {}) };
};

/**
 * A ticket of the waiting list, drawn outside the transaction: unique, in the order of drawing. The same sign-up decided again has the
 * same ticket; who draws one and is never stored leaves a gap.
 */
export const drawTicket = async (work: Work, dateId: string, signUpId: string): Promise<number> => {
  const { table, now } = work;
  const drawn = await table.get(keys.ticketOf(signUpId));
  if (typeof drawn?.n === 'number') return drawn.n;
  const n = await table.nextNumber(keys.counter(`tickets#${dateId}`));
  const writes = newWriteSet();
  writes.put(keys.ticketOf(signUpId), { n, ...expiringMarker(now) });
  await table.commit(writes);
  return n;
};

/** The next place: whoever has left was before. Told at joining; a crash may have left a gap, then it is told too high, never too low. */
export const placeOfTicket = (ticket: number, { left }: SeatCounts): number => ticket - left;

export const logSeats = (work: Work, dateId: string, entry: Omit<SeatEntry, 'id' | 'at' | 'by'>): void => {
  const id = work.ids('log');
  work.writes.put(keys.seatLog(dateId, id), { id, at: work.now, by: causedBy(work), ...entry });
};

/** What happened with the seats of a date, newest first. */
export const seatLogOf = async (table: Table, dateId: string, limit: number): Promise<readonly SeatEntry[]> => {
  const { items } = await table.under(keys.eventDate(dateId).pk, 'log#', { limit, newestFirst: true });
  return items.map((item) => SeatEntrySchema.parse(item));
};

/** When the timer of a sign-up rings; null = it waits for nothing. */
const dueAt = ({ state, codeBy }: SignUp): string | null => {
  if (state.name === 'held' || state.name === 'offered') return state.until;
  return state.name === 'waiting' ? codeBy : null;
};

const writeTimer = (work: Work, before: SignUp | null, after: SignUp): void => {
  const [was, is] = [before === null ? null : dueAt(before), dueAt(after)];
  const timer = keys.signUpTimer(after.dateId, after.id);
  if (is !== null) {
    if (is !== was)
      work.writes.put(timer, { due: 'sign-up', dateId: after.dateId, signUpId: after.id, ...dueAttributes(after.id, is) });
  } else if (was !== null) work.writes.remove(timer);
};

const writeWaiting = (work: Work, before: SignUp | null, after: SignUp): void => {
  const [was, is] = [
    before?.state.name === 'waiting' ? before.state.ticket : null,
    after.state.name === 'waiting' ? after.state.ticket : null,
  ];
  if (is !== null && was === null)
    work.writes.put(keys.waiting(after.dateId, is), { signUpId: after.id, ticket: is }, condition.notExists);
  if (was !== null && is === null) work.writes.remove(keys.waiting(after.dateId, was));
};

const write = (work: Work, date: EventDate, before: SignUp | null, { signUp, guards, facts, entry }: SignUpDecision): void => {
  const { writes } = work;
  const person =
    signUp.personId === null ? {} : { personKey: signUp.personId, personSort: `sign-up#${date.startsAt}#${signUp.id}` };
  writes.put(keys.signUp(date.id, signUp.id), { ...signUp, ...person }, condition.versionIs(before?.version ?? 0));
  if (before === null) {
    const ref = { dateId: date.id, signUpId: signUp.id };
    writes.put(keys.signUpRef(signUp.id), ref, condition.notExists);
    writes.put(keys.signUpCode(signUp.code), ref, condition.notExists);
    // A sign-up and a cancellation of the date at the same moment: one of them sees the other.
    writes.check(keys.eventDate(date.id), condition.equals('signUps', 'open'));
    writes.check(keys.eventDate(date.id), condition.equals('seatsKind', date.seats.kind));
    // Seats that are not counted may be counted later, as long as nobody has come by then.
    if (date.seats.kind === 'unlimited') writes.add(keys.seats(date.id), { counter: UNCOUNTED_GUESTS, delta: 1 });
  }
  const ofPerson = before?.personId ?? signUp.personId;
  if (ofPerson !== null) {
    const only = keys.signUpOfPerson(date.id, ofPerson);
    if (before === null) writes.put(only, { signUpId: signUp.id }, condition.notExists);
    else if (signUp.personId === null || (signUp.state.name === 'ended' && before.state.name !== 'ended')) writes.remove(only);
  }
  if (guards.length > 0) writes.add(keys.seats(date.id), ...guards);
  writeWaiting(work, before, signUp);
  writeTimer(work, before, signUp);
  logSeats(work, date.id, { ...entry, signUpId: signUp.id });
  for (const type of facts) {
    publishFact(writes, {
      id: work.ids('fct'),
      type,
      at: work.now,
      aggregateId: signUp.id,
      version: signUp.version,
      // Whose doing and what: whoever did it themselves in the chat has had their answer there.
      refs: { dateId: date.id, eventId: date.eventId, by: causedBy(work), what: entry.what },
    });
  }
};

/** Counter of sign-ups for a date without a limit. */
export const UNCOUNTED_GUESTS = 'guests';

/** Decides on what was read and adds the result to the unit of work; a refusal adds nothing. */
export const carryOutSignUp = (
  work: Work,
  date: EventDate,
  before: SignUp | null,
  command: SignUpCommand,
): SignUpDecision | SignUpRefusal => {
  const decision = decideSignUp(before, command);
  if (decision.kind === 'decided') write(work, date, before, decision);
  return decision;
};
