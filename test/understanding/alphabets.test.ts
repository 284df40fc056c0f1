import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression, isFamiliar } from '../../bot/understanding/alphabets.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

const FAMILIAR = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(isFamiliar);

describe('signs of two alphabets', () => {
  test.each(['L', 'M', 'N'])('are told as Unicode tells them: %s', (category) => {
    const [ours, unicodes] = [expression(`[\\p{${category}}]`, 'u'), new RegExp(`\\p{${category}}`, 'u')];
    const differing = FAMILIAR.filter((sign) => ours(sign).test(sign) !== unicodes.test(sign));
    expect(differing).toEqual([]);
    expect(FAMILIAR.filter((sign) => unicodes.test(sign)).length).toBeGreaterThan(10);
  });

  test('are all seen, and none is a picture', () => {
    const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Extended_Pictographic}]/u;
    expect(FAMILIAR.filter((sign) => sign !== '\n' && hidden.test(sign))).toEqual([]);
  });

  test('hold what residents here write', () => {
    for (const said of [
      'Nie świeci „lampa” przy ul. Mickiewicza 12/3 – proszę…',
      "Під'їзд №3, ґанок: 50 €",
      'broken lamp, 5 ½ m²',
    ])
      expect(isFamiliar(said)).toBe(true);
    for (const said of ['🙂', 'a\u200bb', 'مرحبا', '中文', 'a\u0000', '©']) expect(isFamiliar(said)).toBe(false);
  });

  test('a picture beside changes no word', () => {
    const familiar = fc.string({ unit: fc.constantFrom(...FAMILIAR), maxLength: 40 });
    fc.assert(
      fc.property(familiar, (said) => {
        const words = (text: string) => normalise(text).tokens.map(({ raw, folded }) => [raw, folded]);
        expect(words(`${said} 🙂`)).toEqual(words(said));
      }),
      { numRuns: 2_000 },
    );
  });
});
