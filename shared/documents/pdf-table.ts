/** A table on as many pages as it needs: its header is at the top of each, and no row is cut in two. */
import { printable } from '../platform/printable.ts';
import type { Align, Pdf } from './pdf-drawing.ts';

export interface Column {
  readonly title: string;
  /** Share of the width: a column of 2 is twice as wide as one of 1. */
  readonly share: number;
  readonly align?: Align;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** A missing cell is empty, to be filled in by hand. */
  readonly rows: readonly (readonly string[])[];
  /** Room for a signature, in points. @default as high as the text */
  readonly rowPoints?: number;
}

const POINTS = 9;
const PADDING = 4;
const LINE = '#777777';

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

export const drawTable = (pdf: Pdf, { columns, rows, rowPoints = 0 }: Table): void => {
  const { left, right } = pdf.page.margins;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const unit = (pdf.page.width - left - right) / shares;
  const edges = [left];
  for (const { share } of columns) edges.push((edges.at(-1) ?? left) + share * unit);
  const cells = (texts: readonly string[]): readonly Cell[] =>
    columns.map(({ align = 'left' }, n) => ({
      text: printable(texts[n] ?? ''),
      x: (edges[n] ?? left) + PADDING,
      width: (edges[n + 1] ?? left) - (edges[n] ?? left) - 2 * PADDING,
      align,
    }));
  const header = cells(columns.map(({ title }) => title));
  const bottom = () => pdf.page.height - pdf.page.margins.bottom;

  const table = pdf.struct('Table');
  pdf.addStructure(table);
  const drawRow = (row: readonly Cell[], tag: 'TH' | 'TD' | 'Artifact', least: number): void => {
    pdf.font(tag === 'TD' ? 'regular' : 'bold', POINTS);
    const height = heightOf(pdf, row, least, bottom() - pdf.page.margins.top);
    const y = pdf.y;
    drawFrame(pdf, edges, y, height);
    if (tag === 'Artifact') {
      pdf.markContent('Artifact', { type: 'Pagination' });
      for (const cell of row) drawCell(pdf, cell, y, height);
      pdf.endMarkedContent();
    } else {
      const line = pdf.struct('TR');
      table.add(line);
      for (const cell of row)
        line.add(pdf.struct(tag, tag === 'TH' ? { scope: 'Column' } : {}, () => drawCell(pdf, cell, y, height)));
      line.end();
    }
    pdf.x = left;
    pdf.y = y + height;
  };

  pdf.font('bold', POINTS);
  // A header alone at the foot of a page is of no use.
  if (pdf.y + heightOf(pdf, header, 0, bottom()) + Math.max(rowPoints, 3 * POINTS) > bottom()) pdf.addPage();
  drawRow(header, 'TH', 0);
  for (const row of rows.map(cells)) {
    pdf.font('regular', POINTS);
    if (pdf.y + heightOf(pdf, row, rowPoints, bottom() - pdf.page.margins.top) > bottom()) {
      pdf.addPage();
      // Screen readers know the header already.
      drawRow(header, 'Artifact', 0);
    }
    drawRow(row, 'TD', rowPoints);
  }
  table.end();
  pdf.moveDown(0.5);
};

/** In the current font; never more than a page has room for. */
const heightOf = (pdf: Pdf, row: readonly Cell[], least: number, most: number): number =>
  Math.min(
    most,
    Math.max(least, ...row.map(({ text, width }) => pdf.heightOfString(text === '' ? ' ' : text, { width }) + 2 * PADDING)),
  );

const drawCell = (pdf: Pdf, { text, x, width, align }: Cell, y: number, height: number): void => {
  if (text !== '') pdf.text(text, x, y + PADDING, { width, align, height: height - PADDING, ellipsis: true });
};

/** Lines are no part of the text. */
const drawFrame = (pdf: Pdf, edges: readonly number[], y: number, height: number): void => {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor(LINE);
  for (const x of edges) pdf.moveTo(x, y).lineTo(x, y + height);
  for (const at of [y, y + height]) pdf.moveTo(edges.at(0) ?? 0, at).lineTo(edges.at(-1) ?? 0, at);
  pdf.stroke();
  pdf.endMarkedContent();
};
