/** The letter to the organisation that an issue was handed over to: from the office, without anybody who reported it. Pure. */
import type { Block } from '../../documents/pdf.ts';
import { categoryInWords, dayInWords, type IssueSource, peopleOf, placeInWords } from './source.ts';
import { LETTER_TEXTS as TEXTS } from './texts.ts';

export interface LetterPhoto {
  /** JPEG. */
  readonly bytes: Uint8Array;
}

/** Photos stand on pages of their own, so that the letter itself is one page. */
export const letterBlocks = (
  { issue, city, words, at }: Omit<IssueSource, 'language'>,
  owner: { readonly name: string; readonly contact: string },
  photos: readonly LetterPhoto[],
): readonly Block[] => {
  const { office } = city;
  const line = (text: string, look: Partial<Extract<Block, { kind: 'line' }>> = {}): Block => ({
    kind: 'line',
    text,
    points: 11,
    ...look,
  });
  const gap = (points = 10): Block => ({ kind: 'gap', points });
  const fact = (label: string, value: string): Block => line(`${label}: ${value}`);
  const subarea = city.subareas.find(({ id }) => id === issue.place.subarea)?.name;
  const contact = [office.contact.address, office.contact.phone, office.contact.email].filter((way) => way !== undefined);
  return [
    line(office.name, { bold: true, points: 13 }),
    line(city.programme.name),
    line(contact.join(' · '), { points: 10 }),
    gap(),
    line(`${city.name}, ${dayInWords(at, 'pl', city)}`, { align: 'right' }),
    gap(),
    line(TEXTS.to, { points: 10 }),
    line(owner.name, { bold: true }),
    line(owner.contact),
    gap(14),
    { kind: 'heading', level: 1, text: TEXTS.subject(issue.number), points: 13 },
    gap(4),
    line(TEXTS.greeting),
    line(TEXTS.opening),
    gap(4),
    fact(TEXTS.where, placeInWords(issue)),
    ...(subarea === undefined ? [] : [fact(TEXTS.subarea, subarea)]),
    fact(TEXTS.what, categoryInWords(city, issue, 'pl')),
    fact(TEXTS.reported, dayInWords(issue.reportedAt, 'pl', city)),
    fact(TEXTS.words, words),
    ...(peopleOf(issue) > 1 ? [line(TEXTS.asked(peopleOf(issue)))] : []),
    ...(issue.urgent ? [line(TEXTS.urgent, { bold: true })] : []),
    gap(4),
    line(TEXTS.please(issue.number)),
    line(TEXTS.personal, { points: 10 }),
    gap(14),
    line(TEXTS.regards),
    line(office.name),
    ...(photos.length === 0
      ? []
      : ([
          { kind: 'new-page' },
          { kind: 'heading', level: 2, text: TEXTS.photos },
          ...photos.map(({ bytes }, i) => ({ kind: 'picture', jpeg: bytes, alt: TEXTS.photo(i + 1), points: 330 }) as const),
        ] as const)),
  ];
};
