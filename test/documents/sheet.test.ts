/** Excel sheets, opened by hand. */
import { expect, test } from 'vitest';
import { type SheetContent, sheetOf } from '../../shared/documents/sheet.ts';
import { readSheet } from '../support/xlsx.ts';

const content: SheetContent = {
  name: 'Lista',
  heading: [],
  columns: [
    { title: 'Imię', width: 20 },
    { title: 'Osób', width: 8 },
  ],
  rows: [],
  footer: [],
};
const read = async (changed: Partial<SheetContent>) => readSheet(await sheetOf({ ...content, ...changed }));
const values = (rows: readonly (readonly { value: string }[])[]) => rows.map((row) => row.map(({ value }) => value));

test('heading, table and footer', async () => {
  const { name, rows } = await read({
    heading: ['Zażółć gęślą jaźń'],
    rows: [
      ['Łucja', 2],
      ['Śnieżka', null],
    ],
    footer: ['Razem: 2'],
  });
  expect(name).toBe('Lista');
  expect(values(rows).filter((row) => row.some((value) => value !== ''))).toEqual([
    ['Zażółć gęślą jaźń'],
    ['Imię', 'Osób'],
    ['Łucja', '2'],
    ['Śnieżka', ''],
    ['Razem: 2'],
  ]);
});

test.each(['=1+1', '=HYPERLINK("https://example.org","x")', '+48 600', '-1', '@SUM(A1)', '\t=1', '0048', '<f>1</f>', 'a & b'])(
  '%j is text, never a formula or a number',
  async (given) => {
    const { rows } = await read({ rows: [[given, 1]] });
    expect(rows.at(-1)?.[0]).toEqual({ type: 's', value: given, formula: false });
    expect(rows.at(-1)?.[1]).toEqual({ type: 'n', value: '1', formula: false });
  },
);

test('what XML forbids is left out; names of sheets are as Excel wants them', async () => {
  const { name, rows } = await read({ name: 'Lista: gości [sobota] na Przykładowej 12', rows: [['dzwo\u0007nek \ud83c', 1]] });
  expect(rows.at(-1)?.[0]?.value).toBe('dzwonek ');
  expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});
