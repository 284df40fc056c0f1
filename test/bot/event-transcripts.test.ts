/** Whole conversations about events in residents' own words, with the real understanding and the real city profile. */
import { describe, expect, test } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import { sitting, venue } from '../support/event-dates.ts';
import { type Offered, offered } from '../support/event-programme.ts';
import { talk } from '../support/talk.ts';

const city = loadCity('walbrzych');
const understand = makeUnderstand(city);

/** The city's example events, as from the Friday of these talks. */
const EVENTS: readonly Offered[] = city.events.examples.map((example, at) => {
  const day = new Date(Date.parse('2026-11-20T00:00:00.000Z') + example.inDays * 86_400_000).toISOString().slice(0, 10);
  const one = sitting(`${day}T${example.at}:00+01:00`, example.minutes);
  const { kind, title, signUp, forChildren, place: name, street, houseNumber, subarea } = example;
  return offered(
    {
      id: `dat_${at + 1}`,
      eventId: `evt_${at + 1}`,
      ...{ kind, title, signUp, forChildren, example: true },
      seats: example.seats === null ? { kind: 'unlimited' } : { kind: 'shared', total: example.seats },
      sittings: [one],
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      venue: venue({ name, street, houseNumber, subarea }),
    },
    { description: example.description },
  );
});

/** What is said or pressed (`/payload`), and what the answer contains. */
type Exchange = readonly [said: string, ...answered: string[]];

const TRANSCRIPTS: Readonly<Record<string, readonly Exchange[]>> = {
  'a weekend without anything': [
    ['co się dzieje w weekend na Sobięcinie?', 'Wtedy nic takiego nie ma', 'na Sobięcinie', 'w sobotę 28 listopada o 17:00'],
    ['1', 'Kawa, ciasto i rozmowa', '(przykład)', 'nie wiemy jeszcze, czy', 'zostało 20 miejsc'],
    ['zapisz mnie', 'Ile osób przyjdzie?'],
    ['będę z córką, ma 7 lat', 'Na jakie imię'],
    ['Ola', '1 osoba dorosła i 1 dziecko (7 lat), imię: Ola'],
    ['tak', 'Kod na wejście: K7M 2QX'],
    ['jaki to był kod?', 'K7M 2QX'],
    ['zmień liczbę osób', 'Ile osób ma być?'],
    ['2 dorosłych', 'Zmienione', '2 osoby dorosłe'],
    ['rezygnuję', 'Zrezygnować?'],
    ['tak', 'Zapis odwołany'],
    ['moje zapisy', 'Nie masz teraz żadnych zapisów'],
  ],
  'the name of a kind alone': [['kiedy kawiarenka', 'Kawiarenka obywatelska']],
  'more come than was said': [
    ['zapisz mnie na kawiarenkę z dwójką dzieci 5 i 7 lat', 'Na jakie imię'],
    ['mogę jednak przyjść z trójką dzieci?', 'Ile lat mają dzieci'],
    ['5, 7 i 9', 'Na jakie imię'],
    ['Ola', '1 osoba dorosła i 3 dzieci (5 lat, 7 lat, 9 lat)'],
    ['anuluj', 'nic nie zapisuję'],
  ],
  'questions while signing up': [
    ['zapisuję się na spacer', 'Ile osób przyjdzie?'],
    ['gdzie to jest', 'Gdzie: ', 'Ile osób przyjdzie?'],
    ['można przyjść z psem?', 'jest tutaj: https://example.org/wydarzenia', 'Ile osób przyjdzie?'],
    ['sama', 'Na jakie imię'],
    ['jak tam dojechać', 'Gdzie: ', 'Na jakie imię'],
    ['Ola', 'imię: Ola'],
  ],
  'a first name is no greeting': [
    ['zapisuję się na spacer', 'Ile osób przyjdzie?'],
    ['Anna', 'liczbę osób'],
    ['sama', 'Na jakie imię'],
    ['jednak nie dam rady przyjść', 'nic nie zapisuję'],
  ],
  'calling off is no name': [
    ['zapisz mnie na kawiarenkę, sama', 'Na jakie imię'],
    ['odwołuję', 'nic nie zapisuję'],
    ['zapisz mnie na kawiarenkę, sama', 'Na jakie imię'],
    ['Ola', '1 osoba dorosła, imię: Ola'],
    ['tak', 'Kod na wejście'],
    ['odwołaj', 'Zrezygnować?'],
  ],
  'what nobody has told the bot': [
    ['co się dzieje w mieście', 'W której części miasta'],
    ['wszędzie', '1. '],
    ['czy będzie poczęstunek', 'O które wydarzenie pytasz?'],
    ['a z psem można?', 'O które wydarzenie pytasz?'],
    ['1', 'Kiedy: '],
    ['a ile to kosztuje', 'jest powyżej', 'człowiek'],
    ['zapisz mnie', 'Ile osób'],
  ],
  'everything said at once': [
    ['zapisz nas na kawiarenkę, będzie nas dwoje z dzieckiem 5 lat', 'Na jakie imię'],
    ['Bez imienia', '2 osoby dorosłe i 1 dziecko (5 lat)'],
    ['👍', 'Kod na wejście'],
    ['wypisz mnie', 'Zrezygnować?'],
    ['nie', 'zostaje bez zmian'],
  ],
  'a child and a guardian': [
    ['chcę zapisać dziecko na warsztaty dla dzieci', 'Ile lat ma dziecko?'],
    ['10', 'Na jakie imię'],
    ['Kuba', 'zgoda rodzica lub opiekuna'],
    ['tak', 'otwierając link', 'na papierze'],
    ['Zgoda opiekuna', 'napisz tu swoje imię i nazwisko'],
    ['Anna Przykładowa', 'zgoda jest zapisana'],
  ],
  'three, of whom one is a mother': [['zapiszcie nas na warsztaty, będziemy we troje, w tym moja mama', 'Ile z tych 3 osób']],
  'where one has a seat': [
    ['zapisz mnie na warsztaty', 'Ile osób'],
    ['1 dorosły', 'Na jakie imię'],
    ['Ola', 'Zapisać?'],
    ['tak', 'Kod na wejście'],
    ['a gdzie to jest', 'Biblioteka (Nowe Miasto)'],
  ],
  'from the menu': [
    ['wydarzenia', 'W której części miasta?'],
    ['wszędzie', '1. w środę 25 listopada o 11:00: Spacer śladami dawnych sklepów (przykład)'],
    ['3', 'budujemy makietę ulicy'],
    ['jak tam dojechać?', 'Biblioteka (Nowe Miasto)'],
    ['a w śródmieściu?', 'Spacer śladami dawnych sklepów'],
  ],
  'our people in the streets': [
    ['gdzie spotkam streetworkera?', 'Dyżur streetworkera (przykład)', 'Bez zapisów'],
    ['kiedy dyżur na podgórzu?', 'w niedzielę 22 listopada o 15:00'],
  ],
  'a plan under consultation': [['mam uwagi do planu', 'nie są uwagą w konsultacjach']],
  'after a report': [
    ['nie świeci latarnia na Słowackiego przy 12', 'Słowackiego 12'],
    ['tak', 'Przyjęte: zgłoszenie T-2026-00001'],
    ['a ile to potrwa?', 'T-2026-00001', 'Odpowiedź do piątku 27 listopada'],
    ['kiedy to naprawicie', 'T-2026-00001', 'Odpowiedź do piątku 27 listopada'],
    ['a kiedy załatacie dziurę w jezdni na Moniuszki 3', 'kategoria: Droga'],
  ],
  Ukrainian: [
    ['Запишіть мене на прогулянку', 'Скільки людей прийде?'],
    ['2', 'немає 18 років'],
    ['0', 'На яке ім’я'],
    ['Оля', '2 дорослі, ім’я: Оля'],
    ['так', 'Код на вхід: K7M 2QX'],
    ['мої записи', 'Місце ваше'],
  ],
  English: [
    ['sign me up for the history walk', 'How many people will come?'],
    ['just me', 'What name'],
    ['Ann', '1 adult, name: Ann'],
    ['yes', 'Code for the door: K7M 2QX'],
    ['my sign-ups', 'The seat is yours'],
  ],
};

describe('transcripts', () => {
  test.each(Object.entries(TRANSCRIPTS))('%s', async (_name, exchanges) => {
    const talked = talk({ city, understand, programme: { events: { offered: EVENTS } } });
    for (const [said, ...answered] of exchanges) {
      const answer = await (said.startsWith('/') ? talked.presses(said.slice(1)) : talked.says(said));
      for (const words of answered) expect(`${said} → ${answer.text}`).toContain(words);
    }
  });
});
