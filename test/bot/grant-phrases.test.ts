/** Every text about micro-grants in every language: within the limits, in its own script, and with a next step where it must have one. */
import { describe, expect, test } from 'vitest';
import { grantPhrases } from '../../bot/phrases/grants/index.ts';
import { money } from '../../bot/phrases/grants/money.ts';
import type { GrantPhrases } from '../../bot/phrases/grants/phrases.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const DAY = '2027-03-10';

const named = (prefix: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix} ${name}`, text]));

/** Said alone: each must say what to do next. */
const alone = (words: GrantPhrases): Record<string, string> => ({
  chooseTopic: words.chooseTopic,
  noCall: `${words.noCall(2020)} ${words.noCallNext}`,
  noCallEver: `${words.noCall(null)} ${words.noCallNext}`,
  unknown: words.unknown('x', DAY),
  unknownSomeDay: words.unknown('x', null),
  describe: words.describe,
  whichSubarea: words.whichSubarea,
  ...named('question', words.questions),
  noFile: words.noFile,
  notKept: words.notKept,
  shared: words.shared('x'),
  sharedAgain: words.sharedAgain,
  joined: words.joined,
  notJoined: words.notJoined,
  moved: words.moved.told('x'),
  withStreetworker: words.moved.withStreetworker('x'),
  meeting: words.moved.meeting('x', 'x', 'x'),
  withOrganisation: words.moved.withOrganisation('x', 'x'),
  offer: words.moved.offer('x', 'x'),
  closed: words.moved.closed('x', 'x.'),
  awarded: words.moved.awarded('x', 'x', 500_000, 'x'),
  notAwarded: words.moved.notAwarded('x', 'x', 'x'),
  ...named('refused', words.refused),
});

/** Said beside one of those, or with buttons that go on. */
const beside = (words: GrantPhrases): Record<string, string> => ({
  source: words.source('§ 3.'),
  overview: words.overview('X'),
  phoneVerified: words.officePhone('x', '1', true),
  phone: words.officePhone('x', '1', false),
  announced: words.phase({ kind: 'announced', from: DAY, to: DAY }),
  announcedOnly: words.phase({ kind: 'announced', from: null, to: null }),
  call: words.phase({ kind: 'call', to: DAY, time: '15:30' }),
  callOnly: words.phase({ kind: 'call', to: null, time: null }),
  assessment: words.phase({ kind: 'assessment', ended: DAY, results: DAY }),
  assessmentOnly: words.phase({ kind: 'assessment', ended: null, results: null }),
  realisation: words.phase({ kind: 'realisation', ended: DAY }),
  who: words.who(['x']),
  what: words.what(['x'], ['y']),
  howMuch: words.howMuch({ perProject: 500_000, pool: 5_000_000, projects: 3, ownPercent: 0, indirectPercent: 20 }),
  howMuchOnly: words.howMuch({ perProject: 500_000, pool: null, projects: null, ownPercent: 10, indirectPercent: null }),
  ...named('handIn', words.handIn),
  settle: words.settle(30),
  told: words.told,
});

const NEXT = {
  pl: /\?|\b(napisz|wybierz|odpowiedz|możesz)/iu,
  uk: /\?|(напишіть|виберіть|відповідайте|можна)/iu,
  en: /\?|\b(write|choose|answer|you can)\b/iu,
};

describe.each(LANGUAGES)('%s', (language) => {
  const words = grantPhrases(language);
  const texts = Object.entries({ ...alone(words), ...beside(words) });

  test.each(texts)('%s is whole and fits', (_name, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).not.toMatch(/wkrótce|niebawem|незабаром|soon/i);
  });

  test.each(Object.entries(alone(words)))('%s says what to do next', (_name, text) => {
    expect(text).toMatch(NEXT[language]);
  });

  test('titles of quick replies have at most 20 characters and differ', () => {
    const titles = Object.values(words.titles);
    for (const title of titles) expect([title, title.length <= 20]).toEqual([title, true]);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  });

  test('is written in its own script', () => {
    for (const [name, text] of texts) {
      const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
      expect([name, language === 'uk' ? cyrillic > 0 : cyrillic === 0]).toEqual([name, true]);
    }
  });
});

test('sums are said with grosze only where there are any', () => {
  expect([money('pl', 500_000), money('pl', 5_000_050), money('uk', 123), money('en', 100_000)]).toEqual([
    '5 000 zł',
    '50 000,50 zł',
    '1,23 злотих',
    '1,000 PLN',
  ]);
});
