/** Whatever a resident writes, presses or sends, in whatever order: an answer that says what to do next, within Messenger's limits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaySaid } from '../../bot/understanding/extract/said.ts';
import type { Understanding } from '../../bot/understanding/understanding.ts';
import { INTENTS } from '../../bot/understanding/understanding.ts';
import type { AttachmentKind, Conversation } from '../../shared/conversations/model.ts';
import { signUp, sitting, text } from '../support/event-dates.ts';
import { offered } from '../support/event-programme.ts';
import { ownIssue, type Said, talk } from '../support/talk.ts';
import { place, town } from '../support/town.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const understood: fc.Arbitrary<Partial<Understanding>> = fc.record(
  {
    lang: fc.constantFrom('pl', 'uk', 'en', 'ru'),
    intent: fc.constantFrom(...INTENTS.filter((intent) => intent !== 'emergency')),
    alsoIntents: fc.array(fc.constantFrom(...INTENTS), { maxLength: 2 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    category: maybe(fc.constantFrom('lighting', 'road', 'water', 'noise', 'inne', 'gone')),
    categoryConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    categories: fc.array(fc.constantFrom('lighting', 'road', 'noise'), { maxLength: 3 }),
    place: maybe(
      fc.constantFrom(
        place('Lipowa'),
        place('Dębowa', { subarea: null, mayBe: ['north', 'south'] }),
        place('', { street: null, subarea: null }),
      ),
    ),
    urgent: fc.boolean(),
    emergency: fc.constantFrom(null, null, null, null, null, 'danger', 'despair'),
    answer: fc.constantFrom(null, null, 'yes', 'no'),
    global: fc.constantFrom(null, null, null, 'cancel', 'help', 'human', 'back', 'stop', 'language'),
    wantsLanguage: fc.constantFrom(null, null, null, null, 'pl', 'uk', 'en'),
    correction: fc.boolean(),
    formal: fc.constantFrom(null, null, null, null, 'complaint', 'proposal', 'public_information', 'accessibility', 'decision'),
    privacy: fc.constantFrom(null, null, null, null, 'who-reads', 'copy', 'correct', 'delete'),
    child: fc.constantFrom(false, false, false, true),
    said: fc.record({
      when: fc.array(
        fc.record({
          day: maybe(
            fc.constantFrom<DaySaid>(
              { kind: 'in-days', days: 0 },
              { kind: 'in-days', days: -3 },
              { kind: 'weekend', of: 'this-week' },
              { kind: 'date', day: 31, month: 2, year: null },
              { kind: 'month', month: 12 },
            ),
          ),
          time: maybe(fc.constantFrom({ from: '17:00', to: null }, { from: null, to: '12:00' })),
        }),
        { maxLength: 2 },
      ),
      party: maybe(
        fc.record({
          adults: fc.nat(12),
          children: fc.array(fc.record({ age: maybe(fc.nat(30)) }), { maxLength: 9 }),
          onlyTotal: fc.boolean(),
        }),
      ),
      phones: fc.constant([]),
      emails: fc.constant([]),
      amountsGrosze: fc.constant([]),
    }),
  },
  { requiredKeys: [] },
);

type Step =
  | { readonly kind: 'says'; readonly text: string; readonly as: Partial<Understanding> }
  | { readonly kind: 'presses'; readonly payload: string }
  | { readonly kind: 'takes'; readonly option: number; readonly typed: 'payload' | 'title' | 'number' }
  | { readonly kind: 'sends'; readonly file: AttachmentKind }
  | { readonly kind: 'waits'; readonly minutes: number }
  /** News with a question is told outside a turn. */
  | { readonly kind: 'asked'; readonly about: 'issue-resolved' | 'issue-question' | 'seat-offered' | 'how-was-it' };

const PAYLOADS = [
  'report',
  'status',
  'human',
  'help',
  'menu',
  'language',
  'data',
  'GET_STARTED',
  'yes',
  'no',
  'new',
  'cancel',
  'back',
  'resume',
  'unknown',
  'lang:uk',
  'lang:xx',
  'cat:lighting',
  'cat:gone',
  'sub:north',
  'sub:gone',
  'dup:iss_9',
  'dup:',
  'add:iss_1',
  'change:iss_1',
  'withdraw:iss_1',
  'confirm:iss_1',
  'follow:iss_9',
  'issue:T-1',
  'data:who',
  'data:copy',
  'data:delete',
  'data:gone',
  'edit:place',
  'erase-it',
  'keep',
  'add-it',
  'solved:iss_1',
  'unsolved:iss_1',
  'unsolved:gone',
  'contact:skip',
  'contact:change',
  'contact:remove',
  'contact:suggested',
  'contact:gone',
  'withdraw-it',
  'events',
  'my-events',
  'everywhere',
  'events-more',
  'events-where',
  'date:dat_1',
  'date:gone',
  'join:dat_1',
  'join:dat_2',
  'join:gone',
  'seat:sup_1',
  'seat:gone',
  'seat-change:sup_1',
  'seat-cancel:sup_1',
  'offer-yes:sup_1',
  'offer-no:sup_2',
  'offer-yes:gone',
  'guardian-yes:sup_2',
  'guardian-yes:gone',
  'felt:sup_1.good',
  'felt:sup_1.gone',
  'felt:.',
  'party:1.0',
  'party:2.1',
  'party:99.99',
  'party:gone',
  'minors:1',
  'minors:gone',
  'skip',
  'fewer',
  'party-again',
  ':',
  '',
  '__proto__',
  'constructor',
  'toString:x',
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      text: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(
          'tak',
          'nie',
          'no',
          '2',
          'status',
          'wycofaj',
          'popraw',
          '600 100 200',
          'spacer na Północy',
          'gdzie spotkam streetworkera',
          'mam uwagi do planu',
          'ile to potrwa?',
          'rezygnuję',
          'biorę',
          'Anna Przykładowa',
          '5 i 8',
          '🙂',
          'a@gmial.com',
          'a@b',
          'x'.repeat(9000),
        ),
      ),
      as: understood,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('takes' as const),
      option: fc.nat(12),
      typed: fc.constantFrom('payload', 'title', 'number'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('presses' as const), payload: fc.constantFrom(...PAYLOADS) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sends' as const),
      file: fc.constantFrom('image', 'audio', 'video', 'file', 'fallback', 'sticker'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('waits' as const), minutes: fc.constantFrom(31, 3 * 24 * 60, 40 * 24 * 60) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('asked' as const),
      about: fc.constantFrom('issue-resolved', 'issue-question', 'seat-offered', 'how-was-it'),
    }),
  },
);

const NOW = '2026-11-20T11:00:00.000Z';
const daysAhead = (days: number) => {
  const one = sitting(new Date(Date.parse(NOW) + days * 86_400_000).toISOString(), 90);
  return { sittings: [one], startsAt: one.startsAt, endsAt: one.endsAt };
};
const WORDY = { pl: 'Ą'.repeat(2000), uk: null, en: null };
const EVENTS = [
  offered(
    { ...daysAhead(3), title: text('Spacer'), seats: { kind: 'shared', total: 3 } },
    { partyMost: 4, questions: [{ id: 'shoes', text: WORDY, required: true }], age: { least: 3, most: null } },
  ),
  offered(
    { id: 'dat_2', eventId: 'evt_2', ...daysAhead(5), title: WORDY, seats: { kind: 'separate', adults: 1, children: 1 } },
    {
      title: WORDY,
      description: WORDY,
      bring: WORDY,
      hosts: Array.from({ length: 10 }, () => 'ż'.repeat(100)),
      consultation: { channels: WORDY, until: '2027-01-31' },
    },
  ),
  offered({ id: 'dat_3', eventId: 'evt_3', kind: 'duty', signUp: 'none', ...daysAhead(1), seats: { kind: 'unlimited' } }),
];
const OWN = [
  signUp({
    id: 'sup_1',
    dateId: 'dat_1',
    eventId: 'evt_1',
    personId: 'per_1',
    state: { name: 'offered', since: NOW, ticket: 1, until: '2026-11-21T11:00:00.000Z' },
  }),
  signUp({
    id: 'sup_2',
    dateId: 'dat_2',
    eventId: 'evt_2',
    personId: 'per_1',
    party: { adults: 0, children: [{ age: null }] },
    guardian: { kind: 'asked', at: NOW },
    state: { name: 'held', since: NOW, why: 'guardian', until: '2026-11-22T11:00:00.000Z' },
  }),
];

const programme = fc.record({
  events: fc.constantFrom(
    {},
    { offered: EVENTS },
    { offered: EVENTS, signUps: OWN },
    { offered: EVENTS, signUps: OWN.slice(0, 1), counts: { dat_1: { free: 0, waiting: 2 } } },
  ),
  own: fc.constantFrom(
    [],
    [ownIssue()],
    [ownIssue(), ownIssue({ issueId: 'iss_2', number: 'T-2026-00002', state: 'gone', outcome: 'y'.repeat(3000) })],
  ),
  similar: fc.constantFrom(
    [],
    [1, 2, 3, 4].map((at) => ({
      issueId: `iss_9${at}`,
      number: `T-9${at}`,
      category: 'lighting',
      street: 'Lipowa',
      houseNumber: null,
      reportedAt: '2026-11-18T10:00:00.000Z',
    })),
  ),
  refuses: fc.constantFrom(
    {},
    {},
    { 'report-issue': 'too-many-open-issues' },
    { 'change-issue': 'issue.already-accepted' },
    { 'add-to-issue': 'issue.closed' },
    { 'report-issue': 'person.erasing', escalate: 'person.erasing' },
    { 'erase-conversation': 'person.erasing' },
    { 'follow-issue': 'issue.own' },
    { 'reopen-issue': 'issue.too-late-to-reopen' },
    { 'sign-up': 'seats.not-enough' },
    { 'sign-up': 'question.missing', 'change-party': 'sign-up.ended', 'answer-offer': 'sign-up.not-offered' },
    { 'cancel-sign-up': 'date.over', 'agree-as-guardian': 'guardian.not-needed', 'say-how-it-was': 'sign-up.not-found' },
  ) as fc.Arbitrary<object>,
  copy: fc.constantFrom('', 'z'.repeat(7000)),
});

const askedOf = (kind: Extract<Step, { kind: 'asked' }>['about']): NonNullable<Conversation['asked']> => {
  const put = { at: '2026-11-20T11:00:00.000Z', messageId: 'msg_1' };
  return kind === 'issue-resolved' || kind === 'issue-question'
    ? { kind, issueId: 'iss_1', number: 'T-2026-00001', ...put }
    : { kind, signUpId: 'sup_1', dateId: 'dat_1', ...put };
};

const withinLimits = ({ lines }: Said) => {
  for (const line of lines) {
    expect(line.text.trim()).not.toBe('');
    expect(line.text.length).toBeLessThan(2000);
    expect(line.quickReplies.length).toBeLessThanOrEqual(13);
    for (const { title, payload } of line.quickReplies) {
      expect(title.trim()).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(20);
      expect(payload.length).toBeLessThanOrEqual(1000);
    }
  }
};

const ANNOUNCEMENT = /30 minut|30 хвилин|30 minutes/;

describe('any conversation', () => {
  test('never fails, keeps the limits, and always ends with what to do next', async () => {
    await fc.assert(
      fc.asyncProperty(
        programme,
        fc.constantFrom('pl', 'uk', 'en'),
        fc.array(step, { minLength: 1, maxLength: 14 }),
        async (having, language, steps) => {
          const talked = talk({ city: town(), conversation: { language }, programme: having });
          let last: Said | null = null;
          let announced = false;
          for (const one of steps) {
            if (one.kind === 'asked') {
              talked.becomes({ asked: askedOf(one.about) });
              continue;
            }
            if (one.kind === 'waits') {
              talked.waits(one.minutes);
              withinLimits(await talked.staysSilent());
              expect(talked.state.fileDraftAt).toBeNull();
              continue;
            }
            const option: number = one.kind === 'takes' ? one.option % Math.max(1, last?.payloads.length ?? 0) : 0;
            const said: Said =
              one.kind === 'says'
                ? await talked.says(one.text, one.as)
                : one.kind === 'presses'
                  ? await talked.presses(one.payload)
                  : one.kind === 'sends'
                    ? await talked.sends(one.file)
                    : one.typed === 'payload'
                      ? await talked.presses(last?.payloads[option] ?? 'menu')
                      : await talked.says(one.typed === 'title' ? (last?.options[option] ?? 'menu') : String(option + 1), {});
            withinLimits(said);
            expect(said.lines.length).toBeGreaterThan(0);
            expect(said.payloads.length).toBeGreaterThan(0);
            announced = ANNOUNCEMENT.test(said.text) || (announced && talked.state.fileDraftAt !== null);
            expect(talked.state.fileDraftAt === null || announced).toBe(true);
            expect(() => JSON.stringify(talked.state)).not.toThrow();
            last = said;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('no personal matter is ever filed without a yes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const talked = talk({ city: town() });
        for (const one of steps) {
          if (one.kind === 'says') await talked.says(one.text, one.as);
          if (one.kind === 'presses') await talked.presses(one.payload);
          if (one.kind === 'sends') await talked.sends(one.file);
          const before = talked.commands.length;
          talked.waits(31);
          await talked.staysSilent();
          for (const command of talked.commands.slice(before)) {
            expect(command).toMatchObject({ kind: 'report-issue', confirmed: false });
            expect(command).not.toMatchObject({ category: 'noise' });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the report waits through any interruption that does not end it', async () => {
    const harmless = understood.map(
      (as): Partial<Understanding> => ({
        ...as,
        global: null,
        answer: null,
        correction: false,
        place: null,
        category: null,
        intent: 'thanks',
        alsoIntents: [],
        confidence: 0.9,
        emergency: null,
        formal: null,
        privacy: null,
        wantsLanguage: null,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(harmless, { maxLength: 5 }), async (asides) => {
        const talked = talk({ city: town() });
        await talked.says('nie świeci latarnia', { intent: 'report_issue', category: 'lighting', categoryConfidence: 1 });
        for (const as of asides) await talked.says('dzięki wielkie', as);
        expect(talked.state.position).toMatchObject({
          flow: 'report',
          step: 'place',
          draft: { description: 'nie świeci latarnia' },
        });
      }),
      { numRuns: 50 },
    );
  });
});
