import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import { parseStreets } from '../../shared/city/streets.ts';
import { route } from '../../shared/issues/routing.ts';
import { homePage } from '../../web/pages.ts';
import { synthesised } from '../infra/synthesised.ts';
import { talk } from '../support/talk.ts';
import { citiesFolder, header, tiny } from '../support/tiny-city.ts';

const three = (text: string) => ({ pl: text, uk: text, en: text });

let folder = citiesFolder();
beforeEach(() => {
  folder = citiesFolder();
});
afterEach(() => folder.remove());

describe('another city', () => {
  it('loads from its folder without a line of code', () => {
    folder.write(tiny, `${header}\n"Krótka","Krótka, zwana Małą",ulica,rynek,,,K,spis,Mała|Wąska,\n`);
    expect(loadCity('tiny', folder.path).streets).toEqual([
      {
        short: 'Krótka',
        full: 'Krótka, zwana Małą',
        kind: 'ulica',
        subarea: 'rynek',
        mayBe: [],
        postalCode: null,
        aliases: ['Mała', 'Wąska'],
        district: null,
      },
    ]);
  });

  it.each([
    [
      'a street in a subarea that does not exist',
      tiny,
      `${header}\nKrótka,Krótka,ulica,atlantyda,,,K,spis,,\n`,
      /street "Krótka" names subarea "atlantyda"/,
    ],
    [
      'a quick-reply title of 21 characters',
      { ...tiny, categories: [{ ...tiny.categories[0], short: three('x'.repeat(21)) }] },
      `${header}\n`,
      /short/,
    ],
    [
      'a staff member not marked as invented',
      { ...tiny, staff: [{ ...tiny.staff[0], invented: false }] },
      `${header}\n`,
      /invented/,
    ],
    ['an unknown kind of street', tiny, `${header}\nKrótka,Krótka,zaułek,,,,K,spis,,\n`, /kind/],
  ])('is refused with %s, and told what is wrong', (_what, profile, streets, message) => {
    folder.write(profile, streets);
    expect(() => loadCity('tiny', folder.path)).toThrow(message);
  });

  it('is refused when a row has too few cells', () => {
    expect(() => parseStreets(`${header}\nKrótka,ulica\n`)).toThrow(/line 2/);
  });

  const STREETS = `${header}\nKrótka,Krótka,ulica,rynek,,,K,spis,Łopianowa|Zaułek Kota,\nDaleka,Daleka,ulica,,,,K,spis,,\n`;
  const MONDAY = '2026-11-23T09:00:00.000Z';

  it.each([
    ['Krótkiej', 'rynek', 'animatorka'],
    // Its former name, which people still use.
    ['Łopianowej', 'rynek', 'animatorka'],
    // Outside all subareas: taken and brought to the office, never refused.
    ['Dalekiej', null, null],
  ])('hears a report from %s, files it and routes it', async (street, subarea, assignee) => {
    folder.write(tiny, STREETS);
    const city = loadCity('tiny', folder.path);
    const resident = talk({ city, understand: makeUnderstand(city), now: MONDAY });
    let said = await resident.says(`fontanna przy ulicy ${street} 3 jest zepsuta i nie działa`);
    for (let turns = 0; turns < 4 && resident.commands.length === 0; turns++) {
      const rest = said.payloads.find((payload) => payload.includes('outside')) ?? 'tak';
      said = rest === 'tak' ? await resident.says('tak') : await resident.presses(rest);
    }
    const [report] = resident.commands;
    if (report?.kind !== 'report-issue') throw new Error(`nothing was filed; the bot said: ${said.text}`);
    expect({ category: report.category, subarea: report.place.subarea === 'outside' ? null : report.place.subarea }).toEqual({
      category: 'fontanny',
      subarea,
    });
    const place = { ...report.place, subarea };
    expect(route({ category: report.category, urgent: false, place }, city, MONDAY).assignee).toBe(assignee);
  });

  it('is synthesised and has pages, from the folder alone', async () => {
    folder.write(tiny, STREETS);
    const { text } = await synthesised('test', { city: 'tiny', cities: folder.path });
    expect(text).toContain('akcja-tiny-test');
    expect(homePage(loadCity('tiny', folder.path))).toContain('Małe');
  });
});
