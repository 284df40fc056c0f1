/** A document about a date as a file. Pure: time, fonts and everything said in it are given. */
import { csvOf } from '../../documents/csv.ts';
import type { DateDocumentKind, StoredDocument } from '../../documents/model.ts';
import { type Block, type Fonts, type PdfContent, pdfOf } from '../../documents/pdf.ts';
import { sheetOf } from '../../documents/sheet.ts';
import { titleOf } from '../date-words.ts';
import { attendanceBlocks, attendanceContent } from './attendance-sheet.ts';
import { certificateBlocks } from './certificates.ts';
import { doorBlocks } from './door-poster.ts';
import { guestListBlocks, guestListRows } from './guest-list.ts';
import { type DateSource, dayOf } from './source.ts';
import { DOCUMENT_TEXTS } from './texts.ts';

export interface Rendered {
  readonly kind: 'rendered';
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly extension: 'pdf' | 'xlsx' | 'csv';
  readonly fileName: string;
}

export interface NotRendered {
  readonly kind: 'not-rendered';
  readonly failure: NonNullable<StoredDocument['failure']>;
}

const CONTENT_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

export const renderDateDocument = async (
  kind: DateDocumentKind,
  source: DateSource,
  fonts: () => Fonts,
): Promise<Rendered | NotRendered> => {
  const texts = DOCUMENT_TEXTS[source.language];
  const file = (name: string, extension: Rendered['extension'], bytes: Uint8Array): Rendered => ({
    kind: 'rendered',
    bytes,
    contentType: CONTENT_TYPES[extension],
    extension,
    fileName: `${name}-${dayOf(source)}.${extension}`,
  });
  const footer = (n: number, of: number) => `${texts.personalData} ${texts.page(n, of)}`;
  const pdf = (name: string, title: string, blocks: readonly Block[], how: Pick<PdfContent, 'footer' | 'layout'>) =>
    pdfOf(
      { title: `${title}: ${titleOf(source.date, source.language)}`, language: source.language, at: source.at, blocks, ...how },
      fonts(),
    ).then((bytes) => file(name, 'pdf', bytes));
  switch (kind) {
    case 'attendance-pdf':
      return pdf(texts.files.attendance, texts.attendance, attendanceBlocks(source), { footer });
    case 'attendance-xlsx':
      return file(texts.files.attendance, 'xlsx', await sheetOf(attendanceContent(source)));
    case 'guest-list-pdf':
      return pdf(texts.files.guests, texts.guestList, guestListBlocks(source), { footer });
    case 'guest-list-csv': {
      const [header = [], ...rows] = guestListRows(source);
      return file(texts.files.guests, 'csv', csvOf(header.map(String), rows));
    }
    case 'certificates-pdf': {
      const blocks = certificateBlocks(source);
      if (blocks.length === 0) return { kind: 'not-rendered', failure: 'document.nobody-came' };
      return pdf(texts.files.certificates, texts.certificate, blocks, { footer: null, layout: 'landscape' });
    }
    case 'door-pdf':
      return pdf(texts.files.door, texts.scan, doorBlocks(source), { footer: null });
  }
};
