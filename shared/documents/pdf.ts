/**
 * A document of headings, lines, tables, pictures and codes as PDF: tagged for screen readers, with the language and title set. Pure: the fonts are
 * given. The texts are in DejaVu Sans, which has the letters of Polish and Ukrainian.
 */
import PDFDocument from 'pdfkit';
import { printable } from '../platform/printable.ts';
import type { Align, Pdf } from './pdf-drawing.ts';
import { drawTable, type Table } from './pdf-table.ts';
import { drawCode } from './qr.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly align?: Align; readonly points?: number }
  | { readonly kind: 'line'; readonly text: string; readonly align?: Align; readonly points?: number; readonly bold?: boolean }
  | Table
  /** A QR code of an address, in the middle; `alt` says what it leads to. */
  | { readonly kind: 'code'; readonly address: string; readonly points: number; readonly alt: string }
  /** A JPEG in the middle, as large as fits into the width and so many points of height; `alt` says what it is. */
  | { readonly kind: 'picture'; readonly jpeg: Uint8Array; readonly alt: string; readonly points: number }
  | { readonly kind: 'gap'; readonly points: number }
  | { readonly kind: 'new-page' };

export interface PdfContent {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** UTC ISO 8601; the same content at the same time is the same file. */
  readonly at: string;
  readonly layout?: 'portrait' | 'landscape';
  /** @default 'A4' */
  readonly size?: 'A4' | 'A5';
  readonly blocks: readonly Block[];
  /** At the foot of every page. Null = nothing, as on a certificate. */
  readonly footer: ((page: number, of: number) => string) | null;
  /** Faintly across every page, as of a draft. @default nothing */
  readonly watermark?: string | null;
}

/** TrueType files. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const MARGIN = 48;
const TEXT_POINTS = 10;
const HEADING_POINTS = { 1: 18, 2: 13 } as const;
const FOOTER_POINTS = 8;
const WATERMARK_POINTS = 60;
const WATERMARK_OPACITY = 0.12;

export const pdfOf = async (content: PdfContent, fonts: Fonts): Promise<Uint8Array> => {
  const pdf = new PDFDocument({
    size: content.size ?? 'A4',
    layout: content.layout ?? 'portrait',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: content.language,
    displayTitle: true,
    bufferPages: true,
    // None of the built-in fonts: they lack Polish letters, and their metrics are files that a bundle does not have.
    font: '',
    info: { Title: content.title, CreationDate: new Date(content.at) },
  });
  const bytes = collected(pdf);
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  for (const block of content.blocks) draw(pdf, block);
  if (content.watermark) drawWatermarks(pdf, content.watermark);
  if (content.footer !== null) drawFooters(pdf, content.footer);
  pdf.end();
  return bytes;
};

const collected = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });

const draw = (pdf: Pdf, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      drawText(pdf, `H${block.level}`, block.text, { points: HEADING_POINTS[block.level], bold: true, ...block });
      break;
    case 'line':
      drawText(pdf, 'P', block.text, block);
      break;
    case 'table':
      drawTable(pdf, block);
      break;
    case 'code':
      drawCode(pdf, block);
      break;
    case 'picture':
      drawPicture(pdf, block);
      break;
    case 'gap':
      pdf.y += block.points;
      break;
    case 'new-page':
      pdf.addPage();
      break;
  }
};

interface Look {
  readonly align?: Align;
  readonly points?: number;
  readonly bold?: boolean;
}

const drawText = (pdf: Pdf, tag: string, text: string, { align = 'left', points = TEXT_POINTS, bold = false }: Look): void => {
  pdf.addStructure(
    pdf.struct(tag, {}, () => {
      pdf
        .font(bold ? 'bold' : 'regular', points)
        .text(printable(text), MARGIN, pdf.y, { width: pdf.page.width - 2 * MARGIN, align })
        .moveDown(0.3);
    }),
  );
};

const drawPicture = (pdf: Pdf, { jpeg, alt, points }: Extract<Block, { kind: 'picture' }>): void => {
  const width = pdf.page.width - 2 * MARGIN;
  if (pdf.y + points > pdf.page.height - MARGIN) pdf.addPage();
  const top = pdf.y;
  pdf.addStructure(
    pdf.struct('Figure', { alt, bbox: [MARGIN, top, MARGIN + width, top + points] }, () => {
      pdf.image(Buffer.from(jpeg), MARGIN, top, { fit: [width, points], align: 'center' });
    }),
  );
  pdf.y = top + points + TEXT_POINTS;
};

/** Over the text, so that no table hides it, and so faint that it hides no text; for screen readers the title says it. */
const drawWatermarks = (pdf: Pdf, text: string): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    pdf.switchToPage(n);
    const { width, height } = pdf.page;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .save()
      .rotate(-45, { origin: [width / 2, height / 2] })
      .fillOpacity(WATERMARK_OPACITY);
    pdf.font('bold', WATERMARK_POINTS).text(printable(text), 0, height / 2 - WATERMARK_POINTS / 2, {
      width,
      align: 'center',
      lineBreak: false,
    });
    pdf.restore();
    pdf.endMarkedContent();
  }
};

/** Written when the number of pages is known; for screen readers they are no part of the text. */
const drawFooters = (pdf: Pdf, footer: (page: number, of: number) => string): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    pdf.switchToPage(n);
    // Text in the margin would otherwise begin another page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font('regular', FOOTER_POINTS).text(printable(footer(n + 1, count)), MARGIN, pdf.page.height - MARGIN + 12, {
      width: pdf.page.width - 2 * MARGIN,
      align: 'center',
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
};
