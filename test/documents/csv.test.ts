/** CSV, read back by the parser of another package. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../shared/documents/csv.ts';

const read = (rows: readonly (readonly (string | number)[])[]): unknown =>
  parse(Buffer.from(csvOf(['Imię', 'Osób'], rows)), { bom: true, delimiter: ';' });

test('text comes back as it is, in UTF-8 with a mark', () => {
  const given = [
    ['Łucja „Ślązak”; a, b', '2'],
    ['dwa\nwiersze "x"', '0'],
  ];
  expect(read(given)).toEqual([['Imię', 'Osób'], ...given]);
  expect([...csvOf(['a'], []).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each(['=1+1', '+48600', '-2', '@SUM(A1)', '\t=1', '\r=1'])('%j is shown, not calculated', (given) => {
  expect(read([[given, 1]])).toEqual([
    ['Imię', 'Osób'],
    [`'${given}`, '1'],
  ]);
});
