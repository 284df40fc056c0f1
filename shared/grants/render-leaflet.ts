/** The leaflet as a PDF: only what prints imports this. */
import { type Fonts, pdfOf } from '../documents/pdf.ts';
import { type LeafletSource, leafletBlocks, leafletTitle } from './leaflet.ts';
import { LEAFLET_TEXTS } from './leaflet-texts.ts';

export interface LeafletFile {
  readonly bytes: Uint8Array;
  readonly contentType: 'application/pdf';
  readonly extension: 'pdf';
  readonly fileName: string;
}

/** `at`: UTC ISO 8601; the same edition at the same time is the same file. */
export const renderLeaflet = async (
  source: LeafletSource & { readonly at: string },
  fonts: () => Fonts,
): Promise<LeafletFile> => {
  const { edition, language, at } = source;
  const bytes = await pdfOf({ title: leafletTitle(source), language, at, blocks: leafletBlocks(source), footer: null }, fonts());
  return {
    bytes,
    contentType: 'application/pdf',
    extension: 'pdf',
    fileName: `${LEAFLET_TEXTS[language].file}-${edition.id}.pdf`,
  };
};
