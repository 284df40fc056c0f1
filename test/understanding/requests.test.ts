import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';

const understand = makeUnderstand(loadCity('walbrzych'));

describe('numbers of issues', () => {
  it.each([
    ['co z W-2026-00123?', ['W-2026-00123']],
    ['w-2026-123', ['W-2026-00123']],
    ['sprawa W 2026 123 i W/2026/00007', ['W-2026-00123', 'W-2026-00007']],
    ['nw-2026-1', []],
    ['w 2026 roku', []],
    ['X-2026-00123', []],
  ])('%s → %j', (text, numbers) => {
    expect(understand(text).issueNumbers).toEqual(numbers);
  });
  it('make a question about a status', () => {
    expect(understand('W-2026-00123').intent).toBe('status_query');
  });
});

describe('what the content makes a message for the office', () => {
  it.each([
    ['chcę złożyć skargę na administrację', 'complaint'],
    ['Składam wniosek o zmianę organizacji ruchu', 'proposal'],
    ['zbieramy podpisy pod petycją', 'proposal'],
    ['proszę w trybie dostępu do informacji publicznej o umowę', 'public_information'],
    ['jestem niewidoma i wasza strona nie czyta się czytnikiem ekranu', 'accessibility'],
    ['chcę złożyć podanie o mieszkanie', 'decision'],
    ['хочу подати скаргу', 'complaint'],
    ['I want to file a complaint', 'complaint'],
    ['dziura na ulicy Piotra Skargi', null],
    ['na skargi 5 nie ma światła', null],
    ['nie świeci lampa', null],
  ])('%s → %s', (text, formal) => {
    expect(understand(text).formal).toBe(formal);
  });
});

describe('requests about one’s own data', () => {
  it.each([
    ['usuńcie moje dane', 'delete'],
    ['proszę skasować całą naszą rozmowę', 'delete'],
    ['jakie dane o mnie macie?', 'copy'],
    ['poproszę kopię moich danych', 'copy'],
    ['poprawcie moje nazwisko, jest z błędem', 'correct'],
    ['kto to czyta?', 'who-reads'],
    ['czy to jest anonimowe', 'who-reads'],
    ['видаліть мої дані', 'delete'],
    ['who can see this chat', 'who-reads'],
    ['usuńcie to drzewo', null],
  ])('%s → %s', (text, privacy) => {
    expect(understand(text).privacy).toBe(privacy);
  });
});
