/** A sheet for the door: what, when, where, and a code that leads to its page. Pure. */
import type { Block } from '../../documents/pdf.ts';
import { addressesOf } from '../addresses.ts';
import { placeOf, titleOf } from '../date-words.ts';
import { type DateSource, sittingsInWords } from './source.ts';
import { DOCUMENT_TEXTS } from './texts.ts';

const CODE_POINTS = 280;

export const doorBlocks = (source: DateSource): readonly Block[] => {
  const { date, language, publicUrl, city } = source;
  const texts = DOCUMENT_TEXTS[language];
  const address = addressesOf(publicUrl).date(date.id);
  const line = (text: string, points: number): Block => ({ kind: 'line', text, align: 'center', points });
  return [
    { kind: 'gap', points: 24 },
    { kind: 'heading', level: 1, text: titleOf(date, language), align: 'center', points: 30 },
    ...sittingsInWords(source).map((text) => line(text, 15)),
    line(placeOf(date.venue), 15),
    { kind: 'gap', points: 12 },
    { kind: 'code', address, points: CODE_POINTS, alt: texts.codeLeadsTo(address) },
    line(texts.scan, 13),
    line(address, 10),
    { kind: 'gap', points: 12 },
    line(city.programme.name, 10),
  ];
};
