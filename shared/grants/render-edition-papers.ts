/** Papers of an edition and of a settled project as files: only what prints imports this. */
import { csvOf } from '../documents/csv.ts';
import { type Fonts, pdfOf } from '../documents/pdf.ts';
import { sheetOf } from '../documents/sheet.ts';
import type { EditionFigures } from '../staff/grants-assessment-api.ts';
import type { Edition } from './edition-model.ts';
import { editionTitle, type ProtocolSource, protocolBlocks, type ResultsSource, resultsBlocks } from './edition-papers.ts';
import { EDITION_PAPER_TEXTS as texts } from './edition-papers-texts.ts';
import { type SettlementPaper, settlementBlocks } from './settlement-paper.ts';

export interface EditionFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly extension: 'pdf' | 'csv' | 'xlsx';
  readonly fileName: string;
}

const PDF = 'application/pdf';
const footer = (n: number, of: number): string => texts.page(n, of);

/** `at`: UTC ISO 8601; the same content at the same time is the same file. */
export const renderProtocol = async (source: ProtocolSource, at: string, fonts: () => Fonts): Promise<EditionFile> => {
  const { edition } = source;
  const title = `${texts.protocol}: ${editionTitle(edition)}`;
  const blocks = protocolBlocks(source);
  const bytes = await pdfOf({ title, language: 'pl', at, layout: 'landscape', blocks, footer }, fonts());
  return { bytes, contentType: PDF, extension: 'pdf', fileName: `${texts.file.protocol}-${edition.id}.pdf` };
};

export const renderResults = async (source: ResultsSource, at: string, fonts: () => Fonts): Promise<EditionFile> => {
  const { published } = source;
  const title = `${texts.results}: ${editionTitle(published)}`;
  const bytes = await pdfOf({ title, language: 'pl', at, blocks: resultsBlocks(source), footer }, fonts());
  return { bytes, contentType: PDF, extension: 'pdf', fileName: `${texts.file.results}-${published.id}.pdf` };
};

export const renderSettlement = async (paper: SettlementPaper, at: string, fonts: () => Fonts): Promise<EditionFile> => {
  const title = `${texts.settlement} ${paper.number}`;
  const bytes = await pdfOf({ title, language: 'pl', at, blocks: settlementBlocks(paper), footer }, fonts());
  return { bytes, contentType: PDF, extension: 'pdf', fileName: `${texts.file.settlement}-${paper.number}.pdf` };
};

const zlotyNumber = (grosze: number): number => grosze / 100;

const figureRows = ({ subareas, all }: EditionFigures): readonly (readonly (string | number)[])[] =>
  [...subareas, { ...all, name: texts.all }].map((row) => [
    row.name,
    row.offers,
    zlotyNumber(row.askedGrosze),
    row.awarded,
    zlotyNumber(row.awardedGrosze),
    zlotyNumber(row.spentGrosze),
    zlotyNumber(row.returnedGrosze),
    row.people,
  ]);

/** Sums with a comma and two places, as Polish settings read them. */
const forCsv = (cells: readonly (string | number)[]): readonly (string | number)[] =>
  cells.map((cell, n) => (typeof cell === 'number' && [2, 4, 5, 6].includes(n) ? cell.toFixed(2).replace('.', ',') : cell));

const HEADER = Object.values(texts.figureColumns);

export const renderFigures = async (
  kind: 'figures-csv' | 'figures-xlsx',
  edition: Edition,
  figures: EditionFigures,
): Promise<EditionFile> => {
  const fileName = `${texts.file.figures}-${edition.id}`;
  const rows = figureRows(figures);
  if (kind === 'figures-csv')
    return {
      bytes: csvOf(HEADER, rows.map(forCsv)),
      contentType: 'text/csv; charset=utf-8',
      extension: 'csv',
      fileName: `${fileName}.csv`,
    };
  return {
    bytes: await sheetOf({
      name: texts.figures,
      heading: [editionTitle(edition)],
      columns: HEADER.map((title, n) => ({ title, width: n === 0 ? 24 : 16 })),
      rows,
      footer: [],
    }),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    fileName: `${fileName}.xlsx`,
  };
};
