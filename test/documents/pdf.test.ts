/** PDFs, read back from their glyphs. */
import fc from 'fast-check';
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { loadFonts } from '../../shared/documents/fonts-load.ts';
import { type Block, type PdfContent, pdfOf } from '../../shared/documents/pdf.ts';
import { readPdf } from '../support/pdf.ts';

// A CommonJS module whose types say otherwise.
const decodeQr = 'default' in jsqr ? jsqr.default : jsqr;
const fonts = loadFonts();
const made = (blocks: readonly Block[], changed: Partial<PdfContent> = {}) =>
  pdfOf({ title: 'Próba', language: 'pl', at: '2027-01-10T09:00:00.000Z', footer: null, blocks, ...changed }, fonts);
const read = async (blocks: readonly Block[], changed: Partial<PdfContent> = {}) => readPdf(await made(blocks, changed));
/** Lines are drawn where they break: spaces at breaks are not. */
const words = (texts: readonly string[]) => texts.join(' ').replaceAll(/\s+/g, ' ').trim();

test('Polish and Ukrainian letters are selectable text, and the document has title and language', async () => {
  const { pages, title, language, tags } = await read(
    [
      { kind: 'heading', level: 1, text: 'ZAŻÓŁĆ GĘŚLĄ JAŹŃ' },
      { kind: 'line', text: 'zażółć gęślą jaźń „” – … finansującą, sufit' },
      { kind: 'line', text: 'Ґрунт, їжак, єдність ☐ ☑', bold: true },
    ],
    { title: 'Lista „gości” (środa)' },
  );
  expect(pages).toEqual([['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zażółć gęślą jaźń „” – … finansującą, sufit', 'Ґрунт, їжак, єдність ☐ ☑']]);
  expect({ title, language }).toEqual({ title: 'Lista „gości” (środa)', language: 'pl' });
  expect(tags).toEqual({ H1: 1, P: 2 });
});

const columns = [
  { title: 'Lp.', share: 1 },
  { title: 'Imię', share: 4 },
  { title: 'Podpis', share: 3 },
];
const rows = (n: number) => Array.from({ length: n }, (_, i) => [String(i + 1), `Osoba ${i + 1}`]);

test('a long table has its header on every page and every row once, in order', async () => {
  const { pages, tags } = await read([{ kind: 'table', columns, rows: rows(100), rowPoints: 24 }], {
    footer: (n, of) => `strona ${n} z ${of}`,
  });
  expect(pages.length).toBeGreaterThan(2);
  for (const [n, page] of pages.entries()) {
    expect(page.slice(0, 3)).toEqual(['Lp.', 'Imię', 'Podpis']);
    expect(page.at(-1)).toBe(`strona ${n + 1} z ${pages.length}`);
  }
  expect(pages.flatMap((page) => page.slice(3, -1))).toEqual(rows(100).flat());
  // Screen readers meet the header once.
  expect(tags).toMatchObject({ Table: 1, TH: 3, TR: 101, TD: 300 });
});

test('a row is as high as its longest cell, and is not cut by the end of a page', async () => {
  const long = Array.from({ length: 30 }, (_, n) => [String(n), `wiersz ${n} `.repeat(25).trim()]);
  const { pages } = await read([{ kind: 'table', columns, rows: long }]);
  expect(pages.length).toBeGreaterThan(1);
  expect(words(pages.map((page) => words(page.slice(3))))).toBe(words(long.flat()));
});

test('whatever people are called, the list can be made and says it', async () => {
  const Name = fc.string({ unit: 'grapheme', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(Name, { maxLength: 5 }), async (names) => {
      await expect(made([{ kind: 'table', columns, rows: names.map((name) => ['1', name]) }])).resolves.toBeInstanceOf(
        Uint8Array,
      );
    }),
    { numRuns: 30 },
  );
});

test('text without end is cut at the end of its page, not spilled over pages', async () => {
  const { pages } = await read([
    {
      kind: 'table',
      columns,
      rows: [
        ['1', 'słowo '.repeat(20_000)],
        ['2', 'Zosia'],
      ],
    },
  ]);
  expect(pages.length).toBeLessThanOrEqual(3);
  expect(pages.flat()).toContain('Zosia');
});

test('a code is a picture that says where it leads, and leads there', async () => {
  const address = 'https://example.org/wydarzenia/dat_01KAGW5T0C8XK3JQ0Z7D2Y4B6M';
  const { tags, rectangles } = await read([{ kind: 'code', address, points: 280, alt: 'prowadzi do strony' }]);
  expect(tags).toEqual({ Figure: 1 });
  // As a camera sees the page: one pixel a point, white paper, black squares.
  const [width, height] = [595, 842];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [left, top, across, down] of rectangles[0] ?? []) {
    for (let y = Math.round(top); y < Math.round(top + down); y++)
      for (let x = Math.round(left); x < Math.round(left + across); x++)
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  expect(decodeQr(pixels, width, height)?.data).toBe(address);
});

test('the same content at the same time is the same file', async () => {
  const blocks: readonly Block[] = [{ kind: 'table', columns, rows: rows(3) }];
  expect(await made(blocks)).toEqual(await made(blocks));
});
