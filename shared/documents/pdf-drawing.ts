/** What all parts of a PDF share. */

export type Pdf = PDFKit.PDFDocument;

export type Align = 'left' | 'center' | 'right';

declare global {
  namespace PDFKit.Mixins {
    /** What pdfkit takes since 0.19 and its types do not know yet. */
    interface StructureElementOptions {
      /** Of a TH: which cells it heads. */
      scope?: 'Row' | 'Column' | 'Both';
      /** Of a Figure: left, top, right, bottom on its page, in points. */
      bbox?: [number, number, number, number];
    }
  }
}
