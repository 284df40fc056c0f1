/** Reading is total and in linear time, whatever is typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../bot/understanding/extract/extract.ts';

/** Milliseconds of the processor for 20,000 characters: a busy machine is not a slow expression. Its clock may tick every 10 ms, hence several runs. */
const MOST_MS = 8;
const RUNS = 12;

const millisecondsFor = (text: string): number => {
  extract(text);
  const from = process.threadCpuUsage();
  for (let run = 0; run < RUNS; run += 1) extract(text);
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000 / RUNS;
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
    expect(millisecondsFor(piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000))).toBeLessThan(MOST_MS);
  });

  test('20,000 characters of any mixture', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }), (pieces) => {
        const row = pieces.join('');
        expect(millisecondsFor(row.repeat(Math.ceil(20_000 / row.length)).slice(0, 20_000))).toBeLessThan(MOST_MS);
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
