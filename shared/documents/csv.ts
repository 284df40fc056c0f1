/** Rows as CSV that Excel and LibreOffice open as they are: UTF-8 with a mark, semicolons as Polish settings expect. Pure. */
import { stringify } from 'csv-stringify/sync';

/** What people wrote is text, also where it looks like a formula (OWASP, CSV injection): such cells get an apostrophe in front. */
export const csvOf = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  Buffer.from(
    stringify([[...header], ...rows.map((row) => [...row])], {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
    }),
  );
