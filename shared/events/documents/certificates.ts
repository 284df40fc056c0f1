/** A certificate for everybody who came, one a page. Pure. */
import type { Block } from '../../documents/pdf.ts';
import { placeOf, said } from '../date-words.ts';
import { byName, came } from './attendance.ts';
import { type DateSource, sittingsInWords } from './source.ts';
import { DOCUMENT_TEXTS } from './texts.ts';

/** Where a name is written by hand: of whoever came along in a party only the number is known. */
const BLANK = '.'.repeat(60);

/** Empty when nobody has been checked in. */
export const certificateBlocks = (source: DateSource): readonly Block[] =>
  source.guests
    .filter(came)
    .toSorted(byName(source.language))
    .flatMap(({ name, attendance }) => {
      const people = (attendance?.adults ?? 0) + (attendance?.children ?? 0);
      return Array.from({ length: people }, (_, n) => (n === 0 ? (name ?? BLANK) : BLANK));
    })
    .flatMap((name, n) => [...(n === 0 ? [] : [{ kind: 'new-page' } as const]), ...pageOf(name, source)]);

const pageOf = (name: string, source: DateSource): readonly Block[] => {
  const { date, language, city } = source;
  const texts = DOCUMENT_TEXTS[language];
  const line = (text: string, points: number, bold = false): Block => ({ kind: 'line', text, align: 'center', points, bold });
  const hours =
    date.sittings.reduce((sum, { startsAt, endsAt }) => sum + Date.parse(endsAt) - Date.parse(startsAt), 0) / 3_600_000;
  return [
    { kind: 'gap', points: 80 },
    { kind: 'heading', level: 1, text: texts.certificate, align: 'center', points: 32 },
    { kind: 'gap', points: 24 },
    line(name, 24, true),
    line(texts.tookPart, 12),
    { kind: 'gap', points: 8 },
    line(said(date.title, language), 18, true),
    ...sittingsInWords(source).map((text) => line(text, 12)),
    line(texts.hours(hours), 12),
    line(placeOf(date.venue), 12),
    { kind: 'gap', points: 48 },
    line(BLANK, 10),
    line(texts.signature, 9),
    line(city.programme.name, 10),
  ];
};
