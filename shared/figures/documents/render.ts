/** Figures as files: only what prints imports this. */
import { csvOf } from '../../documents/csv.ts';
import type { FiguresDocumentKind } from '../../documents/model.ts';
import { type Fonts, pdfOf } from '../../documents/pdf.ts';
import { sheetOf } from '../../documents/sheet.ts';
import { type FiguresSource, headingOf, reportBlocks, TEXTS, tableOf, titleOf } from './content.ts';

export interface FiguresFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly extension: 'pdf' | 'csv' | 'xlsx';
  readonly fileName: string;
}

const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The same figures at the same time are the same file. */
export const renderFigures = async (
  kind: FiguresDocumentKind,
  source: FiguresSource,
  fonts: () => Fonts,
): Promise<FiguresFile> => {
  const { scope, language, at } = source;
  const texts = TEXTS[language];
  const title = titleOf(source);
  const file = (extension: FiguresFile['extension'], bytes: Uint8Array): FiguresFile => ({
    bytes,
    contentType: CONTENT_TYPES[extension],
    extension,
    fileName: `${texts.file}-${scope.from}-${scope.to}.${extension}`,
  });
  switch (kind) {
    case 'figures-month-pdf': {
      const blocks = reportBlocks(source);
      return file('pdf', await pdfOf({ title, language, at, layout: 'landscape', blocks, footer: texts.page }, fonts()));
    }
    case 'figures-period-csv': {
      const { header, rows } = tableOf(source);
      return file('csv', csvOf(header, rows));
    }
    case 'figures-period-xlsx': {
      const { header, rows } = tableOf(source);
      const columns = header.map((name, i) => ({ title: name, width: i < 2 ? 30 : 14 }));
      return file(
        'xlsx',
        await sheetOf({ name: texts.file, heading: [title, ...headingOf(source)], columns, rows, footer: texts.notes }),
      );
    }
  }
};
