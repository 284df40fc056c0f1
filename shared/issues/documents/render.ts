/** Notes and letters about issues as PDF: only what prints imports this. */
import { type Fonts, pdfOf } from '../../documents/pdf.ts';
import { type LetterPhoto, letterBlocks } from './letter.ts';
import { noteBlocks } from './note.ts';
import { categoryInWords, type IssueSource, placeInWords } from './source.ts';
import { LETTER_TEXTS, NOTE_TEXTS } from './texts.ts';

interface IssueFile {
  readonly bytes: Uint8Array;
  readonly contentType: 'application/pdf';
  readonly extension: 'pdf';
  readonly fileName: string;
}

const file = (bytes: Uint8Array, fileName: string): IssueFile => ({
  bytes,
  contentType: 'application/pdf',
  extension: 'pdf',
  fileName,
});

export const renderNote = async (source: IssueSource, fonts: () => Fonts): Promise<IssueFile> => {
  const { issue, city, language, at } = source;
  const title = `${categoryInWords(city, issue, language)}: ${placeInWords(issue)}`;
  const bytes = await pdfOf({ title, language, at, size: 'A5', blocks: noteBlocks(source), footer: null }, fonts());
  return file(bytes, `${NOTE_TEXTS[language].file}-${issue.number}.pdf`);
};

export const renderLetter = async (
  source: Omit<IssueSource, 'language'>,
  owner: { readonly name: string; readonly contact: string },
  photos: readonly LetterPhoto[],
  fonts: () => Fonts,
): Promise<IssueFile> => {
  const { number } = source.issue;
  const blocks = letterBlocks(source, owner, photos);
  const footer = (page: number, of: number) => `${number} · ${LETTER_TEXTS.page(page, of)}`;
  const bytes = await pdfOf({ title: LETTER_TEXTS.title(number), language: 'pl', at: source.at, blocks, footer }, fonts());
  return file(bytes, `${LETTER_TEXTS.file}-${number}.pdf`);
};
