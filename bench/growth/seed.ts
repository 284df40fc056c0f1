/**
 * Many issues, fast: one issue for each of some streets is made by the product's own code, and its items are then copied inside the
 * engine's file, as often as needed, with another id, number and author each.
 */
import { DatabaseSync } from 'node:sqlite';

/** What tells one issue from another in its items. */
export interface Sample {
  readonly issueId: string;
  readonly number: string;
  readonly personId: string;
}

/** Ids end in this many digits that count the copies. */
const DIGITS = 7;

const tablesOf = (database: DatabaseSync, table: string): readonly string[] =>
  database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND (name = ? OR name LIKE ?)")
    .all(table, `${table}::gsi::%`)
    .map(({ name }) => String(name));

const columnsOf = (database: DatabaseSync, table: string): readonly string[] =>
  database
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name));

/** Columns in which an id can stand. */
const NAMED = new Set(['pk', 'sk', 'item_json', 'gsi_pk', 'gsi_sk', 'table_pk', 'table_sk']);

/** The engine must not be running. `copies` of each sample come to what is there. */
export const copyIssues = (file: string, table: string, samples: readonly Sample[], copies: number): void => {
  const database = new DatabaseSync(file);
  const counted = (column: string, { issueId, number, personId }: Sample) =>
    [
      [issueId, `'${issueId.slice(0, -DIGITS)}' || printf('%0${DIGITS}d', n)`],
      [number, `'${number}-' || n`],
      [personId, `'${personId.slice(0, -DIGITS)}' || printf('%0${DIGITS}d', n)`],
    ].reduce((sql, [old, next]) => `replace(${sql}, '${old}', ${next})`, column);
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN');
    for (const one of tablesOf(database, table)) {
      const columns = columnsOf(database, one);
      for (const sample of samples) {
        const key = columns.includes('table_pk') ? 'table_pk' : 'pk';
        const values = columns.map((column) => (NAMED.has(column) ? counted(column, sample) : column));
        database.exec(
          `WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ${copies})
           INSERT INTO "${one}" (${columns.join(', ')})
           SELECT ${values.join(', ')} FROM (SELECT * FROM "${one}" WHERE instr(${key}, '${sample.issueId}') OR instr(${key}, '${sample.number}')), copy`,
        );
      }
    }
    database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
};
