import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import { route } from '../../shared/issues/routing.ts';

const city = loadCity('plock');
const understand = makeUnderstand(city);
const MONDAY = '2026-11-23T09:00:00.000Z';

describe('the programme of Płock, another one than repairs', () => {
  it.each([
    ['nie świeci latarnia na Grodzkiej 4', 'oswietlenie', 'stare_miasto_kolegialna'],
    ['w świetlicy środowiskowej nie ma ogrzewania', 'swietlica', null],
    ['na kursie nie ma wykładowcy, nie działa sprzęt', 'kursy_szkolenia', null],
    ['nie ma sprzętu na zajęciach kickboxingu', 'zajecia_warsztaty', null],
    ['dziura w chodniku w Radziwiu koło portu', 'droga_chodnik', 'radziwie'],
    ['wysypisko śmieci koło cukrowni w Borowiczkach', 'odpady_smieci', 'cukrownia_borowiczki'],
    ['на Grodzka не світить ліхтар', 'oswietlenie', 'stare_miasto_kolegialna'],
    // A category that this city does not have falls to the rest, never to one that it does not know.
    ['zdechły pies leży na Dobrzyńskiej', 'inne', 'dobrzynska_skarpa'],
  ])('%s is about %s in %s', (text, category, subarea) => {
    const { intent, category: heard, place } = understand(text);
    expect({ intent, heard, subarea: place?.subarea ?? null }).toEqual({ intent: 'report_issue', heard: category, subarea });
  });

  it('takes a square named after another town for its own', () => {
    const { intent, place } = understand('śmieci na placu Obrońców Warszawy');
    expect({ intent, street: place?.street }).toEqual({ intent: 'report_issue', street: 'plac Obrońców Warszawy' });
  });

  it('reads numbers with its own prefix', () => {
    expect(understand('co z P-2026-00012?').issueNumbers).toEqual(['P-2026-00012']);
  });

  it.each([
    ['kursy_szkolenia', 'stare_miasto_kolegialna', 'kursy-1'],
    ['zajecia_warsztaty', null, 'zajecia-1'],
    ['oswietlenie', 'radziwie', 'anim-radziwie'],
    ['oswietlenie', null, null],
  ])('brings %s in %s to %s', (category, subarea, assignee) => {
    const place = { text: '', street: null, houseNumber: null, subarea };
    expect(route({ category, urgent: false, place }, city, MONDAY).assignee).toBe(assignee);
  });
});
