/** What is somebody's own is taken out of words before they may teach. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';
import { PLACEHOLDERS, redact } from '../../shared/learning/redact.ts';

const street = (short: string, full = short, aliases: readonly string[] = []) => ({ short, full, aliases });
const city = {
  streets: [
    street('Lipowa'),
    street('Słowackiego', 'Juliusza Słowackiego'),
    street('1 Maja'),
    street('11 Listopada'),
    street('plac Magistracki', 'plac Magistracki', ['Magistracka']),
    street('Nowy Świat'),
    street('Stara'),
    street('Rynek'),
  ],
};
const clean = (text: string) => redact(text, city);

describe('taken out', () => {
  test.each([
    ['nie świeci lampa na Lipowej 12', 'nie świeci lampa na [ulica] [numer]'],
    ['nie swieci lampa na lipowej', 'nie swieci lampa na [ulica]'],
    ['Słowackiego 12/3, brak wody', '[ulica] [numer], brak wody'],
    ['przy ul. Juliusza Słowackiego nr 7', 'przy ul. [ulica] [numer]'],
    ['dziura na 1 Maja 146', 'dziura na [ulica] [numer]'],
    ['śmieci na placu Magistrackim', 'śmieci na placu [ulica]'],
    ['na Nowym Świecie wisi kabel', 'na [ulica] wisi kabel'],
    ['ul. Nieznana 5 ciemno', 'ul. [ulica] [numer] ciemno'],
    ['w bloku 7 leje się z sufitu', 'w bloku [numer] leje się z sufitu'],
    ['klatka 3, mieszkanie 12', 'klatka [numer], mieszkanie [numer]'],
    ['dzwońcie 600 100 200', 'dzwońcie [numer]'],
    ['tel +48 600-100-200 pilne', 'tel [numer] pilne'],
    ['mój PESEL 44051401359', 'mój PESEL [numer]'],
    ['zgłoszenie W-2026-00123 co dalej', 'zgłoszenie [numer] co dalej'],
    ['piszcie jan.kowalski@example.org', 'piszcie [e-mail]'],
    ['jan małpa wp kropka pl', '[e-mail]'],
    ['zobacz https://maps.app.goo.gl/AbC12 tu', 'zobacz [link] tu'],
    ['nazywam się jan kowalski i nie mam wody', 'nazywam się [imię] i nie mam wody'],
    ['pan Kowalski z góry hałasuje', 'pan [imię] z góry hałasuje'],
    ['sąsiadka kowalska krzyczy', 'sąsiadka [imię] krzyczy'],
    ['Ania i Marek piją pod blokiem', '[imię] i [imię] piją pod blokiem'],
    ['moja corka kasia sie boi', 'moja corka [imię] sie boi'],
    ['pod Biedronką leży szkło', 'pod [nazwa] leży szkło'],
    ['мене звати Олена Шевченко, немає води', 'мене звати [imię], немає води'],
    ['на вулиці Шевченка темно', 'на вулиці [ulica] темно'],
    ['my name is john smith, no water', 'my name is [imię], no water'],
  ])('%s → %s', (text, said) => {
    expect(clean(text)).toBe(said);
  });

  test.each([
    'nie świeci latarnia przed blokiem',
    'od 2 dni nie ma wody',
    'Pani powiedziała, że przyjdzie',
    'Dziura w chodniku. Ktoś wpadnie',
    'NIE MA OGRZEWANIA',
    'piszę do ZUS w tej sprawie',
    'zapisuję dwoje dzieci 4 i 7 lat',
    'stara kamienica się sypie',
    'немає світла в підʼїзді',
  ])('nothing of "%s"', (text) => {
    expect(clean(text)).toBe(text.normalize('NFKC'));
  });
});

describe.each(['walbrzych', 'plock'])('streets of %s', (id) => {
  const real = loadCity(id);
  /** As they stand on the sign, and as most of them are said: "na Lipowej", "na Słowackiego", "w Rynku". */
  const said = (name: string) => name.replace(/([kg])a$/u, '$1iej').replace(/(?<![kg])a$/u, 'ej');

  test('none is left, written as on the sign, as it is said, or small', () => {
    const left = real.streets
      .flatMap(({ short }) => [short, said(short)])
      .flatMap((name) => [`dziura na ${name} obok`, `dziura na ${name.toLowerCase()} obok`, `dziura przy ul. ${name} 5`])
      .map((text) => redact(text, real))
      .filter((text) =>
        text
          .match(/\p{L}{4,}/gu)
          ?.some(
            (word) =>
              ![
                'dziura',
                'przy',
                'obok',
                'ulica',
                'numer',
                'nazwa',
                'imię',
                'plac',
                'aleja',
                'osiedle',
                'rondo',
                'skwer',
              ].includes(word),
          ),
      );
    expect(left).toEqual([]);
  });
});

describe('of any words', () => {
  const words = fc.constantFrom(
    'lampa',
    'na',
    'ul.',
    'Lipowej',
    'przy',
    'pan',
    'Kowalski',
    'tel',
    'nr',
    '12',
    '7a',
    'od',
    '2',
    'dni',
    'nazywam',
    'się',
    ',',
    '.',
    '(',
    '-',
    '@',
    'wp.pl',
    '[ulica]',
    '[numer]',
    '[',
    ']',
    'Anna',
  );
  const phone = fc
    .tuple(
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 100, max: 999 }),
      fc.constantFrom(' ', '-', '.', '', '/', '  '),
    )
    .map(([a, b, c, gap]) => [a, b, c].join(gap));
  const number = fc.tuple(fc.integer({ min: 100 }), fc.constantFrom('', 'zł', 'a')).map((parts) => parts.join(''));
  const email = fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z0-9._]{0,12}$/),
      fc.constantFrom('@', ' @ ', '(at)', ' małpa '),
      fc.stringMatching(/^[a-z]{2,9}\.(?:pl|com)$/),
    )
    .map((parts) => parts.join(''));
  const text = fc
    .array(fc.oneof(words, phone, number, email, fc.string({ maxLength: 8 })), { maxLength: 14 })
    .map((parts) => parts.join(' '));

  test('no phone, e-mail address or number of three digits survives', () => {
    fc.assert(
      fc.property(text, (said) => {
        const left = clean(said);
        expect(left).not.toMatch(/\p{N}{3}/u);
        expect(left).not.toMatch(/\p{N}(?:[\s().-]{0,3}\p{N}){5}/u);
        expect(left).not.toContain('@');
      }),
      { numRuns: 3_000 },
    );
  });

  test('a phone number alone leaves nothing of itself', () => {
    fc.assert(
      fc.property(phone, (said) => {
        expect(clean(`dzwonić ${said} po szesnastej`)).toBe('dzwonić [numer] po szesnastej');
      }),
    );
  });

  test('what is redacted stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), (said) => {
        const once = clean(said);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(["Lipowej 0'A0", '0/0 A0', '0  - 12'])('nor does "%s" lose more the second time', (said) => {
    const once = clean(said);
    expect(clean(once)).toBe(once);
  });

  test('20,000 characters take a few milliseconds', () => {
    for (const piece of ['a@', '1 ', 'na Lipowej 12 ', 'Pan ', '[', ' małpa ', 'ul. ', 'A']) {
      const long = piece.repeat(Math.ceil(20_000 / piece.length));
      const runs = 8;
      const from = process.threadCpuUsage();
      for (let run = 0; run < runs; run += 1) clean(long);
      const { user, system } = process.threadCpuUsage(from);
      expect((user + system) / 1000 / runs).toBeLessThan(15);
    }
  });

  test('a placeholder is not a name', () => {
    for (const placeholder of PLACEHOLDERS) expect(clean(`lampa ${placeholder} zgasła`)).toBe(`lampa ${placeholder} zgasła`);
  });
});
