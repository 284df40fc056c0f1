/** Documents about a date, read back as their readers see them. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../shared/documents/fonts-load.ts';
import type { DateDocumentKind as DocumentKind } from '../../shared/documents/model.ts';
import { attendanceTotals, peopleCounted } from '../../shared/events/documents/attendance.ts';
import { renderDateDocument } from '../../shared/events/documents/render.ts';
import type { DateSource } from '../../shared/events/documents/source.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { testCity } from '../support/city.ts';
import { eventDate, signUp, sitting, text } from '../support/event-dates.ts';
import { readPdf } from '../support/pdf.ts';
import { readSheet } from '../support/xlsx.ts';

const at = '2027-01-10T09:00:00.000Z';
const source = (changed: Partial<DateSource> = {}): DateSource => ({
  date: eventDate(),
  guests: [],
  walkIns: { adults: 0, children: 0 },
  city: testCity(),
  language: 'pl',
  publicUrl: 'https://example.org',
  at,
  ...changed,
});
const rendered = async (kind: DocumentKind, changed: Partial<DateSource> = {}) => {
  const made = await renderDateDocument(kind, source(changed), loadFonts);
  if (made.kind === 'not-rendered') throw new Error(made.failure);
  return made;
};
const pdf = async (kind: DocumentKind, changed: Partial<DateSource> = {}) => readPdf((await rendered(kind, changed)).bytes);

const named = (name: string | null, changed: Partial<SignUp> = {}) => signUp({ id: `sgn_${name}`, name, ...changed });
const adults = (n: number) => ({ adults: n, children: [] });
const cameWith = (adultsCame: number, childrenCame: number) => ({
  at,
  how: 'code' as const,
  by: 'sw-north',
  adults: adultsCame,
  children: childrenCame,
});
const waiting = (ticket: number) => ({ state: { name: 'waiting' as const, since: at, ticket } });
const ended = { state: { name: 'ended' as const, since: at, why: 'cancelled' as const } };

describe('attendance sheet', () => {
  const guests = [
    named('Żaneta Przykładowa', { party: { adults: 1, children: [{ age: 7 }, { age: null }] } }),
    named('Łucja Przykładowa'),
    named('Lena Przykładowa'),
    named('Czeka Przykładowa', waiting(1)),
    named('Odwołała Przykładowa', ended),
  ];

  test('before the date: who has a seat, by name, in the city’s columns, and room for others', async () => {
    const { pages, language, title } = await pdf('attendance-pdf', { guests });
    const [page = []] = pages;
    expect({ language, title }).toEqual({ language: 'pl', title: 'Lista obecności: Spacer śladami dawnych sklepów' });
    expect(page.slice(0, 5)).toEqual([
      'Lista obecności',
      '(układ do potwierdzenia)',
      'Spacer śladami dawnych sklepów',
      'sobota, 16 stycznia 2027, 17:00–18:30',
      'Przykładowa świetlica, Przykładowa 12',
    ]);
    const table = page.slice(5, page.length - 1);
    expect(table.slice(0, 5)).toEqual(['Lp.', 'Imię', 'Dorośli', 'Dzieci', 'Podpis']);
    expect(table.slice(5)).toEqual([
      ...['1', 'Lena Przykładowa', '1', '0'],
      ...['2', 'Łucja Przykładowa', '1', '0'],
      ...['3', 'Żaneta Przykładowa', '1', '2'],
      ...['4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    ]);
    expect(page.at(-1)).toBe('Na liście są dane osobowe. Proszę nie zostawiać jej bez opieki. strona 1 z 1');
  });

  test('after it: who came, and how many of which age', async () => {
    const present = [
      named('Żaneta Przykładowa', { party: { adults: 1, children: [{ age: 7 }, { age: null }] }, attendance: cameWith(1, 2) }),
      named('Łucja Przykładowa', { attendance: cameWith(1, 0) }),
      named('Lena Przykładowa'),
    ];
    const { rows } = readSheet(
      (await rendered('attendance-xlsx', { guests: present, walkIns: { adults: 2, children: 1 } })).bytes,
    );
    const lines = rows
      .map((row) =>
        row
          .map(({ value }) => value)
          .join('|')
          .replace(/\|+$/, ''),
      )
      .filter((line) => line !== '');
    expect(lines.slice(5)).toEqual([
      'Lp.|Imię|Dorośli|Dzieci|Podpis',
      '1|Łucja Przykładowa|1|0',
      '2|Żaneta Przykładowa|1|2',
      'Obecni według wieku: 0–6 lat 0, 7–12 lat 1, 13–17 lat 0, dorośli 4, dzieci, wiek nieznany 2. Razem: 7.',
    ]);
  });

  test('a layout that the office has confirmed carries no mark', async () => {
    const city = testCity();
    const verified = { by: 'biuro', on: '2027-01-01' };
    const confirmed = { ...city, events: { ...city.events, attendanceSheet: { ...city.events.attendanceSheet, verified } } };
    const { pages } = await pdf('attendance-pdf', { guests, city: confirmed });
    expect(pages.flat()).not.toContain('(układ do potwierdzenia)');
  });

  test('a name that looks like a formula is text in Excel', async () => {
    const { rows } = readSheet((await rendered('attendance-xlsx', { guests: [named('=cmd|x')] })).bytes);
    expect(rows.flat().find(({ value }) => value === '=cmd|x')).toEqual({ type: 's', value: '=cmd|x', formula: false });
  });
});

describe('guest list', () => {
  test('is in the order of the Polish alphabet; who gave no name is last', async () => {
    const names = ['Śliwa', 'Sowa', 'Łoś', 'Lis', 'Żbik', 'Zebra', 'Źrebak', 'Ćma', 'Czapla'];
    const { pages } = await pdf('guest-list-pdf', { guests: [named(null), ...names.map((name) => named(name))] });
    const listed = pages.flat().filter((cell) => names.includes(cell) || cell === '(nie podano)');
    expect(listed).toEqual(['Czapla', 'Ćma', 'Lis', 'Łoś', 'Sowa', 'Śliwa', 'Zebra', 'Źrebak', 'Żbik', '(nie podano)']);
  });

  test('has a box, the party with ages, the code and what is missing; then who waits, in their order', async () => {
    const guests = [
      named('Zosia', { ...waiting(2), code: 'ZZZ222' }),
      named('Ala', { ...waiting(5), code: 'AAA555' }),
      named('Ewa', { code: 'EWA222', party: { adults: 1, children: [{ age: 7 }, { age: null }] }, attendance: cameWith(1, 2) }),
      named('Jan', {
        code: 'JAN222',
        party: { adults: 0, children: [{ age: 15 }] },
        state: { name: 'held', since: at, why: 'guardian', until: at },
        guardian: { kind: 'asked', at },
      }),
    ];
    const cells = (await pdf('guest-list-pdf', { guests })).pages.flat();
    expect(cells).toContain('Osób z miejscem: 4');
    expect(cells.slice(cells.indexOf('Uwagi') + 1, cells.indexOf('Lista rezerwowa'))).toEqual([
      ...['☑', '1', 'Ewa', '1', '2 (7, ?)', 'EWA222'],
      ...['☐', '2', 'Jan', '0', '1 (15)', 'JAN222', 'brak zgody ', 'opiekuna'],
    ]);
    const after = cells.slice(cells.indexOf('Lista rezerwowa'));
    expect(after.indexOf('ZZZ222')).toBeLessThan(after.indexOf('AAA555'));
  });

  test('of nobody says so', async () => {
    expect((await pdf('guest-list-pdf')).pages.flat()).toContain('Nikt się jeszcze nie zapisał.');
  });

  test('as CSV has everybody with their state', async () => {
    const made = await rendered('guest-list-csv', {
      guests: [named('Łucja', ended), named('=Lena', { attendance: cameWith(1, 0) })],
    });
    expect(made).toMatchObject({ contentType: 'text/csv; charset=utf-8', fileName: 'lista-gosci-2027-01-16.csv' });
    expect(parse(Buffer.from(made.bytes), { bom: true, delimiter: ';' })).toEqual([
      ['Imię i nazwisko', 'Dorośli', 'Dzieci', 'Kod', 'Stan', 'Uwagi', 'Przyszło dorosłych', 'Przyszło dzieci'],
      ["'=Lena", '1', '0', 'K7M2QX', 'ma miejsce', '', '1', '0'],
      ['Łucja', '1', '0', 'K7M2QX', 'zakończony', '', '', ''],
    ]);
  });
});

describe('certificates', () => {
  test('one page for each who came, with name, event, days and hours; who came along writes the name', async () => {
    const guests = [
      named('Żaneta Przykładowa', { attendance: cameWith(1, 0) }),
      named('Adam Przykładowy', { party: adults(2), attendance: cameWith(2, 0) }),
      named('Nie Przyszedł'),
    ];
    const sittings = [sitting('2027-01-16T16:00:00.000Z'), sitting('2027-01-17T16:00:00.000Z', 120)];
    const { pages } = await pdf('certificates-pdf', { guests, date: eventDate({ sittings }) });
    expect(pages.map((page) => page[1])).toEqual(['Adam Przykładowy', '.'.repeat(60), 'Żaneta Przykładowa']);
    expect(pages[2]?.slice(0, 8)).toEqual([
      'Zaświadczenie',
      'Żaneta Przykładowa',
      'udział w wydarzeniu',
      'Spacer śladami dawnych sklepów',
      'sobota, 16 stycznia 2027, 17:00–18:30',
      'niedziela, 17 stycznia 2027, 17:00–19:00',
      '3,5 godziny',
      'Przykładowa świetlica, Przykładowa 12',
    ]);
  });

  test('of nobody are not made', async () => {
    expect(await renderDateDocument('certificates-pdf', source({ guests: [named('Ala')] }), loadFonts)).toEqual({
      kind: 'not-rendered',
      failure: 'document.nobody-came',
    });
  });
});

test('the sheet for the door is one page with a code that leads to the date, in every language', async () => {
  for (const language of ['pl', 'uk', 'en'] as const) {
    const { pages, tags } = await pdf('door-pdf', { language, date: eventDate({ title: text('Spacer '.repeat(20).trim()) }) });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('https://example.org/wydarzenia/evd_01JHZ0000000000000000000AA');
    expect(tags).toMatchObject({ Figure: 1, H1: 1 });
  }
});

test('500 guests are all on the list, once', async () => {
  const guests = Array.from({ length: 500 }, (_, n) => signUp({ id: `sgn_${n}`, name: `Osoba ${String(n).padStart(3, '0')}` }));
  const cells = (await pdf('guest-list-pdf', { guests })).pages.flat();
  expect(cells.filter((cell) => cell.startsWith('Osoba '))).toEqual(guests.map(({ name }) => name));
});

test('totals by age count everybody who came once, whatever the parties', () => {
  const Guest = fc
    .record({
      ages: fc.array(fc.option(fc.integer({ min: 0, max: 17 })), { maxLength: 6 }),
      adults: fc.integer({ min: 0, max: 6 }),
      came: fc.option(fc.record({ adults: fc.integer({ min: 0, max: 6 }), children: fc.integer({ min: 0, max: 6 }) })),
    })
    .map((guest) =>
      signUp({
        party: { adults: guest.adults, children: guest.ages.map((age) => ({ age })) },
        attendance: guest.came === null ? null : cameWith(guest.came.adults, guest.came.children),
      }),
    );
  const WalkIns = fc.record({ adults: fc.nat(50), children: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(Guest), WalkIns, (guests, walkIns) => {
      const expected = guests.reduce((sum, { attendance }) => sum + (attendance?.adults ?? 0) + (attendance?.children ?? 0), 0);
      expect(peopleCounted(attendanceTotals(guests, walkIns))).toBe(expected + walkIns.adults + walkIns.children);
    }),
  );
});
