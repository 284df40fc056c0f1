/** The copy of somebody's data as a file: only what prints imports this. */
import { type Fonts, pdfOf } from '../documents/pdf.ts';
import { type PersonCopySource, personCopyBlocks, personCopyTitle } from './person-copy.ts';
import { PERSON_COPY_TEXTS } from './person-copy-texts.ts';

const dayOf = ({ at }: PersonCopySource): string => at.slice(0, 10);

export const renderPersonCopy = async (source: PersonCopySource, fonts: () => Fonts) => {
  const { language, at } = source;
  const words = PERSON_COPY_TEXTS[language];
  const content = {
    title: personCopyTitle(source),
    language,
    at,
    blocks: personCopyBlocks(source),
    footer: (page: number, of: number) => `${words.title} · ${words.page(page, of)}`,
  };
  return {
    bytes: await pdfOf(content, fonts()),
    contentType: 'application/pdf',
    extension: 'pdf',
    fileName: `${words.file}-${dayOf(source)}.pdf`,
  } as const;
};

/** The same as data, for machines: UTF-8 JSON. */
export const personCopyJson = (source: PersonCopySource) =>
  ({
    bytes: new TextEncoder().encode(`${JSON.stringify({ at: source.at, ...source.copy }, null, 2)}\n`),
    contentType: 'application/json',
    extension: 'json',
    fileName: `${PERSON_COPY_TEXTS[source.language].file}-${dayOf(source)}.json`,
  }) as const;
