import type { FiguresRow } from '../../data/figures-types.ts';
import { useTexts } from '../../texts/language.ts';
import { FIGURES } from './texts/index.ts';

const COLUMNS = [
  'reported',
  'answeredInTime',
  'answeredLate',
  'promiseBroken',
  'answeredUnpromised',
  'medianToAnswer',
  'reopened',
  'handedOver',
  'resolved',
  'rejected',
  'duplicate',
  'withdrawn',
  'medianToClose',
  'settledYes',
  'settledNo',
] as const satisfies readonly (keyof FiguresRow)[];

export interface NamedRow {
  readonly name: string;
  /** Of the second name column, where there is one. */
  readonly second?: string;
  readonly row: FiguresRow;
}

/** Every number of each row; scrolls sideways by itself. */
export const FiguresTable = ({
  title,
  heads,
  rows,
  all,
}: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly NamedRow[];
  readonly all?: FiguresRow;
}) => {
  const words = useTexts(FIGURES);
  const cells = (row: FiguresRow) =>
    COLUMNS.map((column) => {
      const value = row[column];
      return (
        <td key={column}>{typeof value === 'number' ? value : value === null ? words.notMeasured : words.about(value.about)}</td>
      );
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only a keyboard scrolls it too (WCAG 2.1.1)
    <section class="table report" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[...heads, ...COLUMNS.map((column) => words.columns[column])].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, second, row }) => (
            <tr key={`${name} ${second}`}>
              <th scope="row">{name}</th>
              {second !== undefined && <th scope="row">{second}</th>}
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {all !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {cells(all)}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
};
