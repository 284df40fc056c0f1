/** The form of an offer and its confirmation as PDF: only what prints imports this. */
import { type Block, type Fonts, pdfOf } from '../documents/pdf.ts';
import { confirmationBlocks, type OfferPaper, offerBlocks, paperTitle } from './offer-paper.ts';
import { OFFER_PAPER_TEXTS as texts } from './offer-paper-texts.ts';

export interface PaperFile {
  readonly bytes: Uint8Array;
  readonly contentType: 'application/pdf';
  readonly extension: 'pdf';
  readonly fileName: string;
}

const fileOf = async (
  paper: OfferPaper & { readonly at: string },
  name: keyof typeof texts.file,
  blocks: readonly Block[],
  fonts: () => Fonts,
): Promise<PaperFile> => {
  const { handedIn, draftChecksum, offer, at } = paper;
  const checksum = handedIn?.checksum ?? draftChecksum;
  const bytes = await pdfOf(
    {
      title: paperTitle(paper),
      language: 'pl',
      at,
      blocks,
      footer: (page, of) => texts.footer(handedIn?.number ?? null, checksum, page, of),
      watermark: handedIn === null ? texts.draft : null,
    },
    fonts(),
  );
  const fileName = `${texts.file[name]}-${handedIn?.number ?? offer.id}.pdf`;
  return { bytes, contentType: 'application/pdf', extension: 'pdf', fileName };
};

/** `at`: UTC ISO 8601; the same offer at the same time is the same file. */
export const renderOffer = (paper: OfferPaper & { readonly at: string }, fonts: () => Fonts): Promise<PaperFile> =>
  fileOf(paper, 'offer', offerBlocks(paper), fonts);

/** Null = it has not been handed in. */
export const renderConfirmation = async (
  paper: OfferPaper & { readonly at: string },
  fonts: () => Fonts,
): Promise<PaperFile | null> => {
  const blocks = confirmationBlocks(paper);
  return blocks === null ? null : fileOf(paper, 'confirmation', blocks, fonts);
};
