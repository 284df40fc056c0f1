/** Reading is total and in linear time, whatever is typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../bot/understanding/extract/extract.ts';

const RUNS = 6;

/** Milliseconds of the processor, the best of several runs: how it grows is asked, not how long it takes. */
const cost = (text: string): number => {
  const runs = Array.from({ length: RUNS }, () => {
    const from = process.threadCpuUsage();
    extract(text);
    const { user, system } = process.threadCpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
};

/** Eight times the text takes about eight times as long; an expression that goes back and forth takes sixty-four times or never ends. */
const GROWTH = 24;
/** Milliseconds under which the processor's clock says nothing. */
const TICK = 10;

const isLinear = (row: string): void => {
  const text = (length: number) => row.repeat(Math.ceil(length / row.length)).slice(0, length);
  const short = cost(text(2_500));
  expect(cost(text(20_000))).toBeLessThan(GROWTH * Math.max(short, TICK));
};

/** What the readers look for, in rows and mixtures that make a careless expression go back and forth. */
const PIECES = [
  '1 ',
  '12.',
  '12.05 ',
  '12-',
  '1 000 ',
  'dwa tysiące ',
  'sto dwadzieścia ',
  '600 100 200 ',
  '600',
  '+48',
  '(',
  ' ',
  '   ',
  '\n',
  '@',
  'a@a.',
  'jan małpa ',
  'a.',
  'od ',
  'do ',
  'o ',
  'za ',
  'w ',
  'w tym ',
  'ja + ',
  'z ',
  'i ',
  'dzieci ',
  'dziecko 5 lat ',
  'syn 5, ',
  'maja ',
  'godz. ',
  'W-2026-',
  'rano ',
  'czwartek ',
  'przyszły ',
  'tys. ',
  'zł ',
  'нас ',
  'half past ',
  "п'ять ",
];

describe('reading', () => {
  test.each(PIECES)('20,000 characters of "%s"', (piece) => {
    isLinear(piece);
  });

  test('20,000 characters of any mixture', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }), (pieces) => {
        isLinear(pieces.join(''));
      }),
      { numRuns: 60 },
    );
  });

  test('any string gives something of the promised shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((row) => row.join('')),
        ),
        (text) => {
          const { when, party, phones, amountsGrosze } = extract(text);
          for (const { day, time } of when) {
            expect(day !== null || time !== null).toBe(true);
            for (const at of [time?.from ?? null, time?.to ?? null])
              expect(at === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)).toBe(true);
          }
          expect(party === null || party.adults + party.children.length > 0).toBe(true);
          for (const phone of phones) expect(phone).toMatch(/^\+\d{7,15}$/);
          for (const grosze of amountsGrosze) expect(Number.isSafeInteger(grosze) && grosze > 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
