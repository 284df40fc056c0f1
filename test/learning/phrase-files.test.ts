/** Approved phrases become phrase files that training reads. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhrases } from '../../scripts/train/phrases.ts';
import { decideTeaching } from '../../shared/learning/decide.ts';
import type { TaughtPhrase } from '../../shared/learning/model.ts';
import { phraseFiles } from '../../shared/learning/phrase-files.ts';

const phrase = (text: string, changed: Partial<TaughtPhrase> = {}): TaughtPhrase => ({
  text,
  language: 'pl',
  means: { kind: 'category', category: 'lighting', urgent: false },
  modelSaid: 'road',
  modelVersion: 'm1',
  approvedOn: '2026-11-18',
  ...changed,
});
const linesOf = (phrases: readonly TaughtPhrase[]) =>
  phraseFiles(phrases).map(({ path, content }) => [
    path,
    content.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  ]);

describe('phrase files', () => {
  test('one per language and meaning, in the order of their names, no line twice', () => {
    expect(
      linesOf([
        phrase('nie świeci lampa na [ulica] [numer]'),
        phrase('nie świeci lampa'),
        phrase('kabel wisi', { means: { kind: 'category', category: 'lighting', urgent: true } }),
        phrase('о котрій концерт', { language: 'uk', means: { kind: 'intent', intent: 'event_info' } }),
      ]),
    ).toEqual([
      ['pl/learned-category-lighting.txt', ['! kabel wisi', 'nie świeci lampa']],
      ['uk/learned-intent-event_info.txt', ['о котрій концерт']],
    ]);
  });

  test.each([
    ['przy ul. [ulica] nr [numer], ciemno', 'ciemno'],
    ['[imię] pisze: brak wody', 'pisze: brak wody'],
    ['(lampa|latarnia) {lista} = nic!', 'lampa latarnia lista nic'],
    ['# dziura', 'dziura'],
  ])('"%s" is the line "%s"', (text, line) => {
    expect(linesOf([phrase(text)])[0]?.[1]).toEqual([line]);
  });

  test('in any order the same bytes, and every line is read as it stands, by training', () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('brak wody', 'a = b', '! x', '#y', '{z}', '(a|b)'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (texts, order) => {
        const phrases = texts.map((one) => phrase(one));
        const shuffled = phrases
          .map((one) => ({ one, at: order.next().value }))
          .toSorted((a, b) => Number(a.at) - Number(b.at))
          .map(({ one }) => one);
        expect(phraseFiles(shuffled)).toEqual(phraseFiles(phrases));
        for (const { content } of phraseFiles(phrases)) {
          const read = parsePhrases(content, 'pl', 'category-lighting');
          expect(read.mistakes).toEqual([]);
          expect(read.phrases.every(({ parts, urgent }) => !urgent && parts.every((options) => options.length === 1))).toBe(true);
        }
      }),
    );
  });
});

describe('may it teach?', () => {
  const city = { streets: [{ short: 'Lipowa', full: 'Lipowa', aliases: [] }] };
  const asked = (text: string) => decideTeaching({ ...phrase(text), on: '2026-11-18' }, city);

  test('what somebody has read and nothing personal is in', () => {
    expect(asked('  nie świeci   lampa na [ulica]')).toEqual({ kind: 'decided', phrase: phrase('nie świeci lampa na [ulica]') });
  });

  test.each([
    ['nie świeci na Lipowej 12', 'nie świeci na [ulica] [numer]'],
    ['dzwonić 600 100 200', 'dzwonić [numer]'],
    ['pan Kowalski hałasuje', 'pan [imię] hałasuje'],
  ])('"%s" is refused, with what would be left', (text, redacted) => {
    expect(asked(text)).toEqual({ kind: 'refused', code: 'learning.personal', redacted });
  });

  test('without words there is nothing to learn', () => {
    expect(asked('[ulica] [numer]')).toEqual({ kind: 'refused', code: 'learning.nothing-said' });
  });
});
