/** A note for a staircase: what was reported, when, how many asked, what was done; no person in it. Pure; one page of A5. */
import type { Block } from '../../documents/pdf.ts';
import { chatAddress } from '../place-ref.ts';
import { categoryInWords, dayInWords, type IssueSource, peopleOf, placeInWords } from './source.ts';
import { NOTE_TEXTS } from './texts.ts';

const CODE_POINTS = 120;
/** Longer words are smaller, so that the note stays one page. */
const SHORT_WORDS = 200;

/** Only of what is settled and not confidential. */
export const noteBlocks = ({ issue, city, language, words }: IssueSource): readonly Block[] => {
  const texts = NOTE_TEXTS[language];
  const { state } = issue;
  const label = (text: string): Block => ({ kind: 'line', text, points: 10, bold: true });
  const line = (text: string, points = 12): Block => ({ kind: 'line', text, points });
  const gap: Block = { kind: 'gap', points: 6 };
  const place = placeInWords(issue);
  const address = chatAddress(city.programme.fanPage, issue.place);
  const people = peopleOf(issue);
  // What nobody at the office has checked is not told to residents.
  const phone = city.office.verified === null ? undefined : city.office.contact.phone;
  return [
    { kind: 'heading', level: 1, text: texts.title, points: 24 },
    label(texts.where),
    line(place, 15),
    gap,
    label(texts.what),
    line(categoryInWords(city, issue, language)),
    line(texts.when(dayInWords(issue.reportedAt, language, city), dayInWords(state.since, language, city)), 11),
    ...(people > 1 ? [line(texts.asked(people), 11)] : []),
    gap,
    label(texts.done),
    line(words, words.length > SHORT_WORDS ? 9 : 13),
    gap,
    ...(address === null
      ? []
      : ([
          line(texts.scan, 11),
          { kind: 'code', address, points: CODE_POINTS, alt: texts.codeLeadsTo(place) },
          { kind: 'line', text: address.replace('https://', '').replace(/\?.*$/, ''), points: 9, align: 'center' },
        ] as const)),
    ...(phone === undefined ? [] : [line(texts.call(phone), 11)]),
    { kind: 'line', text: `${city.programme.name} · ${issue.number}`, points: 9, align: 'center' },
  ];
};
