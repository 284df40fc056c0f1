/** Rows as an Excel sheet. Pure. */
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { printable } from '../platform/printable.ts';

export interface SheetContent {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
  /** Lines above the table, in bold. */
  readonly heading: readonly string[];
  readonly columns: readonly { readonly title: string /** In characters. */; readonly width: number }[];
  /** null = empty, to be filled in. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Lines below the table. */
  readonly footer: readonly string[];
}

/** Excel refuses longer texts and names. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;

export const sheetOf = async ({ name, heading, columns, rows, footer }: SheetContent): Promise<Uint8Array> => {
  const line = (text: string, bold: boolean): Cell[] => [{ ...textCell(text), ...(bold && { fontWeight: 'bold' }) }];
  const header = columns.map(({ title }) => ({ ...textCell(title), fontWeight: 'bold', ...FRAME }) as const);
  return writeExcelFile(
    [
      ...heading.map((text) => line(text, true)),
      ...(heading.length > 0 ? [[]] : []),
      header,
      ...rows.map((row) => columns.map((_, n) => cell(row[n] ?? null))),
      ...(footer.length > 0 ? [[]] : []),
      ...footer.map((text) => line(text, false)),
    ],
    {
      sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME),
      columns: columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
    },
  ).toBuffer();
};

const FRAME = { borderStyle: 'thin', borderColor: '#777777' } as const;

/** Of type String: whatever it begins with, it is never read as a formula. */
const textCell = (text: string) => ({ type: String, value: printable(text).slice(0, LONGEST_TEXT) }) as const;

const cell = (value: string | number | null): Cell => {
  if (value === null) return { ...FRAME };
  return typeof value === 'number' ? { type: Number, value, ...FRAME } : { ...textCell(value), ...FRAME };
};
