/** Reads a city's street list. The office can keep it in a spreadsheet; lists inside a cell are separated by `|`. */
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

const list = z.string().transform((cell) => cell.split('|').flatMap((item) => (item.trim() === '' ? [] : [item.trim()])));
const orNull = z.string().transform((cell) => (cell.trim() === '' ? null : cell.trim()));

const Row = z.object({
  short: z.string().trim(),
  full: z.string().trim(),
  kind: z.string().trim(),
  subarea: orNull,
  may_be: list,
  postal_code: orNull,
  /** V name and district seen in a source, N name seen, K general knowledge. */
  confidence: z.enum(['V', 'N', 'K']),
  source: z.string().trim(),
  aliases: list,
  district: orNull,
});

/**
 * Rows of `cities/<id>/streets.csv` in the shape of the city profile, whose schema then checks ids and kinds. How
 * sure each is and where it was read stays in the file: nobody asks the running product.
 * Throws naming the line when a column is missing or a row has the wrong number of cells.
 */
export const parseStreets = (csv: string) =>
  z
    .array(Row)
    .parse(parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true }))
    .map(({ may_be: mayBe, postal_code: postalCode, confidence: _confidence, source: _source, ...row }) => ({
      ...row,
      mayBe,
      postalCode,
    }));
