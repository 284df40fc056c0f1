import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { beginningOf, beginningsOf } from '../../bot/understanding/place/beginnings.ts';
import { formsOfName, formsOfWord, withoutKind, wordsOf } from '../../bot/understanding/place/inflection.ts';
import { makeFindPlace } from '../../bot/understanding/place.ts';
import { loadCity } from '../../shared/city/load.ts';

describe('a name is found by how any form of any of its words begins', () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."aąbcćeęiklłmnoóprsśtuwyzźżéšßабвгґеіїйьAĄŁŚ'’012"),
    minLength: 1,
    maxLength: 9,
  });
  const name = fc
    .array(letters, { minLength: 1, maxLength: 4 })
    .chain((words) =>
      fc
        .array(fc.constantFrom(' ', '-', '. ', ' „', '/'), { minLength: words.length, maxLength: words.length })
        .map((between) => words.map((word, at) => `${word}${between[at]}`).join('')),
    );

  test('whatever the name', () => {
    fc.assert(
      fc.property(name, (said) => {
        const known = beginningsOf(said);
        for (const word of wordsOf(withoutKind(said)))
          for (const form of formsOfWord(word)) expect(known).toContain(beginningOf(form));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(['walbrzych', 'plock'])('each street of %s, in each of its forms', (id) => {
    const city = loadCity(id);
    const find = makeFindPlace(city);
    const missed = city.streets.flatMap(({ short, aliases }) =>
      [short, ...aliases].flatMap((known) =>
        formsOfName(wordsOf(withoutKind(known)))
          .map((words) => words.join(' '))
          .filter((words) => (find(normalise(`lampa na ul. ${words}`), 'pl').place?.street ?? null) === null),
      ),
    );
    expect(missed).toEqual([]);
  });
});
