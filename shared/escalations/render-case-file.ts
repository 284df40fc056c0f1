/** The file of a case as a PDF: only what prints imports this. */
import { type Fonts, pdfOf } from '../documents/pdf.ts';
import { type CaseFileSource, caseFileBlocks, caseFileTitle } from './case-file.ts';
import { CASE_FILE_TEXTS } from './case-file-texts.ts';

/** `at`: UTC ISO 8601; the same case at the same time is the same file. */
export const renderCaseFile = async (source: CaseFileSource, at: string, fonts: () => Fonts) => {
  const { escalation } = source;
  const title = caseFileTitle(escalation);
  const footer = (page: number, of: number) => `${escalation.number ?? escalation.id} · ${CASE_FILE_TEXTS.page(page, of)}`;
  const bytes = await pdfOf({ title, language: 'pl', at, blocks: caseFileBlocks(source), footer }, fonts());
  return {
    bytes,
    contentType: 'application/pdf',
    extension: 'pdf',
    fileName: `${CASE_FILE_TEXTS.file}-${escalation.id.toLowerCase()}.pdf`,
  } as const;
};
