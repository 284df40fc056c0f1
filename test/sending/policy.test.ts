/** The send policy cell by cell: sender × purpose × window × consent × flags × hour, against the rule written down independently. */
import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../shared/conversations/model.ts';
import { isOutdated, mustReach, notAfterOf, type Situation, sendPolicy, type Verdict } from '../../shared/sending/policy.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const MORNING = '2026-11-24T06:00:00.000Z';
const ago = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

const SENDERS = ['bot', 'person'] as const;
const PURPOSES: readonly Purpose[] = ['reply', 'news', 'final', 'question', 'staff'];
const WINDOWS = {
  'just wrote': ago(0.1),
  '23 h 59 ago': ago(23.98),
  '24 h and a minute ago': ago(24.02),
  '7 days less a minute ago': ago(7 * 24 - 0.02),
  '7 days and a minute ago': ago(7 * 24 + 0.02),
  'never wrote': null,
} as const;
type Window = keyof typeof WINDOWS;
const CONTACTS = [null, 'sms', 'email'] as const;
const FLAGS = [
  { humanAgent: false, sms: false, mail: false },
  { humanAgent: true, sms: false, mail: false },
  { humanAgent: false, sms: true, mail: true },
  { humanAgent: true, sms: true, mail: true },
] as const;
const QUIET = [null, MORNING] as const;

const base: Situation = {
  now: NOW,
  sender: 'bot',
  purpose: 'news',
  status: 'queued',
  lastResidentAt: ago(1),
  contact: null,
  flags: { humanAgent: true, sms: true, mail: true },
  channel: 'messenger',
  quietUntil: null,
  notAfter: null,
  outdated: false,
  refusedByGraph: null,
};

type Cell = Pick<Situation, 'sender' | 'purpose' | 'contact' | 'flags' | 'quietUntil'> & { readonly window: Window };

/** What must come out, said as a person would. */
const expected = ({ sender, purpose, contact, flags, quietUntil, window }: Cell): string => {
  const inWindow = window === 'just wrote' || window === '23 h 59 ago';
  const inWeek = window === '24 h and a minute ago' || window === '7 days less a minute ago';
  const messenger = inWindow ? 'RESPONSE' : inWeek && sender === 'person' && flags.humanAgent ? 'HUMAN_AGENT' : null;
  const other =
    purpose === 'reply' ? null : contact === 'sms' && flags.sms ? 'sms' : contact === 'email' && flags.mail ? 'email' : null;
  const way = messenger ?? other;
  if (way === null) return 'refused: graph.outside-window';
  const answer = purpose === 'reply' || window === 'just wrote' || (purpose === 'staff' && inWindow);
  return quietUntil !== null && !answer ? `held until ${MORNING}` : way;
};

const told = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case 'messenger':
      return verdict.as;
    case 'page':
      return 'page';
    case 'fallback':
      return verdict.via;
    case 'hold':
      return `held until ${verdict.until}`;
    case 'refuse':
      return `refused: ${verdict.reason}`;
  }
};

const cells: Cell[] = [];
for (const sender of SENDERS)
  for (const purpose of PURPOSES)
    for (const window of Object.keys(WINDOWS) as Window[])
      for (const contact of CONTACTS)
        for (const flags of FLAGS)
          for (const quietUntil of QUIET) cells.push({ sender, purpose, window, contact, flags, quietUntil });

describe('every cell', () => {
  it.each(SENDERS.flatMap((sender) => PURPOSES.map((purpose) => [sender, purpose] as const)))(
    'of a %s’s %s',
    (sender, purpose) => {
      const own = cells.filter((cell) => cell.sender === sender && cell.purpose === purpose);
      expect(own).toHaveLength(6 * 3 * 4 * 2);
      for (const { window, ...cell } of own) {
        const verdict = sendPolicy({ ...base, ...cell, lastResidentAt: WINDOWS[window] });
        expect(told(verdict), JSON.stringify({ window, ...cell })).toBe(expected({ window, ...cell }));
      }
    },
  );

  it('never lets the automat use a person’s tag', () => {
    const tagged = cells
      .filter(({ sender }) => sender === 'bot')
      .filter(({ window, ...cell }) => told(sendPolicy({ ...base, ...cell, lastResidentAt: WINDOWS[window] })) === 'HUMAN_AGENT');
    expect(tagged).toEqual([]);
  });
});

describe('before anything else', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['what was sent is not sent again', { status: 'sent' }, 'refused: send.settled'],
    ['what failed is not sent by a redrive', { status: 'failed' }, 'refused: send.settled'],
    ['what is past its date is listed, not sent', { notAfter: ago(0.01) }, 'refused: send.no-longer-true'],
    ['what is not past its date goes', { notAfter: MORNING }, 'RESPONSE'],
    ['a question that was answered is not asked', { purpose: 'question', outdated: true }, 'refused: send.no-longer-true'],
    ['no longer true goes before quiet hours', { outdated: true, quietUntil: MORNING }, 'refused: send.no-longer-true'],
    ['what is held is judged again', { status: 'held', lastResidentAt: ago(30), contact: 'sms' }, 'sms'],
  ])('%s', (_, given, then) => {
    expect(told(sendPolicy({ ...base, ...given }))).toBe(then);
  });
});

describe('without a chat', () => {
  const channel = 'web';
  it.each<[string, Partial<Situation>, string]>([
    ['goes by SMS', { contact: 'sms', lastResidentAt: null }, 'sms'],
    ['never by Messenger, however lately they did something on the web', { contact: 'sms', lastResidentAt: ago(0.1) }, 'sms'],
    ['what they wait for goes at night, too', { contact: 'email', lastResidentAt: ago(0.1), quietUntil: MORNING }, 'email'],
    ['is held at night', { contact: 'sms', lastResidentAt: null, quietUntil: MORNING }, `held until ${MORNING}`],
    ['without an address is told by a person, also at night', { purpose: 'final', quietUntil: MORNING }, 'refused: send.no-chat'],
  ])('%s', (_, given, then) => {
    expect(told(sendPolicy({ ...base, channel, ...given }))).toBe(then);
  });
});

describe('on the programme’s own page', () => {
  const channel = 'chat';
  it.each<[string, Partial<Situation>, string]>([
    ['a reply stands there', { purpose: 'reply' }, 'page'],
    ['so does news to who is there, also at night', { lastResidentAt: ago(0.1), contact: 'sms', quietUntil: MORNING }, 'page'],
    ['who is away and left an address hears of it', { lastResidentAt: ago(3), contact: 'email', purpose: 'final' }, 'email'],
    ['in the morning', { lastResidentAt: ago(3), contact: 'sms', quietUntil: MORNING }, `held until ${MORNING}`],
    ['without an address it waits for them, however long they are away', { lastResidentAt: ago(300), purpose: 'staff' }, 'page'],
    ['Messenger’s window is nothing to it', { lastResidentAt: ago(30) }, 'page'],
    ['what is over is not said', { outdated: true }, 'refused: send.no-longer-true'],
  ])('%s', (_, given, then) => {
    expect(told(sendPolicy({ ...base, channel, ...given }))).toBe(then);
  });
});

describe('in the quiet hours, when the morning is too late', () => {
  const beforeMorning = '2026-11-24T05:00:00.000Z';
  it.each<[Purpose, string, string]>([
    ['final', beforeMorning, 'RESPONSE'],
    ['question', beforeMorning, 'RESPONSE'],
    ['final', MORNING, 'RESPONSE'],
    ['news', beforeMorning, 'refused: send.no-longer-true'],
    ['news', MORNING, 'refused: send.no-longer-true'],
    ['news', '2026-11-24T07:00:00.000Z', `held until ${MORNING}`],
    ['final', '2026-11-24T07:00:00.000Z', `held until ${MORNING}`],
  ])('%s that is true until %s: %s', (purpose, notAfter, then) => {
    expect(told(sendPolicy({ ...base, purpose, notAfter, quietUntil: MORNING }))).toBe(then);
  });

  it('a reminder at 6:00 of what begins at 8:00 goes at 7:00', () => {
    const reminder = { ...base, purpose: 'news', notAfter: '2026-11-24T07:00:00.000Z' } as const;
    expect(told(sendPolicy({ ...reminder, now: '2026-11-24T05:00:00.000Z', quietUntil: MORNING }))).toBe(`held until ${MORNING}`);
    expect(told(sendPolicy({ ...reminder, now: MORNING, status: 'held', lastResidentAt: ago(1) }))).toBe('RESPONSE');
  });
});

describe('what Graph has refused for good', () => {
  const refusedByGraph = 'graph.recipient-unavailable';
  it.each<[string, Partial<Situation>, string]>([
    ['goes by SMS', { contact: 'sms' }, 'sms'],
    ['goes by mail', { contact: 'email', purpose: 'staff', sender: 'person' }, 'email'],
    ['waits for the morning', { contact: 'sms', purpose: 'final', quietUntil: MORNING }, `held until ${MORNING}`],
    ['ends with Graph’s reason where there is no other way', { purpose: 'final' }, `refused: ${refusedByGraph}`],
    ['ends there as a reply', { purpose: 'reply', contact: 'sms' }, `refused: ${refusedByGraph}`],
  ])('%s', (_, given, then) => {
    expect(told(sendPolicy({ ...base, ...given, refusedByGraph }))).toBe(then);
  });
});

describe('what must reach the resident', () => {
  it.each<[Purpose, boolean]>([
    ['reply', false],
    ['news', false],
    ['final', true],
    ['question', true],
    ['staff', true],
  ])('%s: %s', (purpose, then) => {
    expect(mustReach(purpose)).toBe(then);
  });
});

describe('over', () => {
  const since = NOW;
  it.each([
    ['question', { name: 'waiting_for_resident', since, question: '?' }, false],
    ['question', { name: 'in_progress', since }, true],
    ['final', { name: 'resolved', since, outcome: 'ok' }, false],
    ['final', { name: 'reopened', since, reason: 'nie' }, true],
    ['news', { name: 'resolved', since, outcome: 'ok' }, false],
    ['staff', { name: 'resolved', since, outcome: 'ok' }, false],
  ] as const)('%s of an issue that is %o: %s', (purpose, state, then) => {
    expect(isOutdated(purpose, { state })).toBe(then);
  });
  it('everything has a date after which it is not said', () => {
    for (const purpose of PURPOSES) expect(notAfterOf(purpose, NOW) > NOW).toBe(true);
  });
});
