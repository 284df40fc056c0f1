/** What the console says: nothing empty, nothing left in the other language, no promise without a date. */
import { describe, expect, it } from 'vitest';
import { AFTER } from '../../web/console/screens/events/texts/after/index.ts';
import { DOOR } from '../../web/console/screens/events/texts/door/index.ts';
import { EDITOR } from '../../web/console/screens/events/texts/editor/index.ts';
import { EVENTS } from '../../web/console/screens/events/texts/events/index.ts';
import { GUESTS } from '../../web/console/screens/events/texts/guests/index.ts';
import { FIGURES } from '../../web/console/screens/figures/texts/index.ts';
import { GRANTS } from '../../web/console/screens/grants/texts/index.ts';
import { ISSUES } from '../../web/console/screens/issues/texts/index.ts';
import { OFFICE } from '../../web/console/screens/office/texts/index.ts';
import { daysBetween, localDay, momentOf } from '../../web/console/texts/dates.ts';
import { SHELL } from '../../web/console/texts/shell.ts';
import { OFFERS } from '../../web/offers/texts/index.ts';
import { MEMBERS } from '../../web/organisations/texts/index.ts';

const PARTS = { SHELL, ISSUES, OFFICE, EVENTS, EDITOR, GUESTS, DOOR, AFTER, GRANTS, FIGURES, OFFERS, MEMBERS };

const textsIn = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(3))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`));
};

/** The same word in both, and names of languages, each written in its own. */
const SAME = /appName|languageNames|ways\.(sms|email)|parties\.system|from\.bot|assessment\.ranking/;

describe.each(Object.entries(PARTS))('the texts of %s', (_name, texts) => {
  const [polish, english] = [textsIn(texts.pl), textsIn(texts.en)];

  it('are there in both languages', () => {
    expect(english.map(([path]) => path)).toEqual(polish.map(([path]) => path));
    for (const [path, text] of [...polish, ...english]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('are translated', () => {
    const others = new Map(english);
    const left = polish.filter(([path, text]) => !SAME.test(path) && others.get(path) === text);
    expect(left).toEqual([]);
  });

  it('promise no "soon"', () => {
    for (const [path, text] of [...polish, ...english])
      expect([path, text]).not.toEqual([path, expect.stringMatching(/wkrótce|niebawem|\bsoon\b(?! as)/i)]);
  });
});

describe.each(Object.entries({ SHELL, OFFERS, MEMBERS }))(
  'the texts of %s, which people of organisations read',
  (_name, texts) => {
    it('are there in Ukrainian too', () => {
      const ukrainian = textsIn(texts.uk);
      expect(ukrainian.map(([path]) => path).toSorted()).toEqual(
        textsIn(texts.pl)
          .map(([path]) => path)
          .toSorted(),
      );
      for (const [path, text] of ukrainian) expect([path, text.trim()]).not.toEqual([path, '']);
    });
  },
);

describe('dates', () => {
  it('follow the clock on the wall through the night when it changes', () => {
    expect(localDay('2026-10-24T22:30:00.000Z')).toBe('2026-10-25');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(momentOf('pl', '2026-11-20T13:05:00.000Z', '2026-11-20T15:00:00.000Z')).toBe('14:05');
    expect(momentOf('pl', '2026-11-19T13:05:00.000Z', '2026-11-20T15:00:00.000Z')).toContain('19 listopada');
  });

  it('count in words that fit the number', () => {
    expect([1, 2, 5, 22].map((n) => SHELL.pl.status.refused(n))).toEqual([
      'Nie przyjęto: 1 zmiana',
      'Nie przyjęto: 2 zmiany',
      'Nie przyjęto: 5 zmian',
      'Nie przyjęto: 22 zmiany',
    ]);
  });
});
