/** Whole conversations in residents' own words, with the real understanding and the real city profile. */
import { describe, expect, test } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';
import { talk } from '../support/talk.ts';

const city = loadCity('walbrzych');
const understand = makeUnderstand(city);

/** What is said or pressed (`/payload`), and what the answer contains. */
type Exchange = readonly [said: string, ...answered: string[]];

const TRANSCRIPTS: Readonly<Record<string, readonly Exchange[]>> = {
  'another thing than was said first calls no seat off': [
    ['dziura w drodze na Moniuszki 4', 'Wysłać?'],
    ['jednak nie dziura tylko studzienka bez pokrywy', 'Zapisane.', 'studzienka bez pokrywy'],
  ],
  'when will it be done, of what has been filed': [
    ['śmieci wywalone przy Matejki 3', 'Wysłać?'],
    ['tak', 'Przyjęte'],
    ['nie', 'bez tego'],
    ['kiedy to posprzątacie?', 'T-2026-00001', 'Odpowiedź do'],
  ],
  'a street that nobody knows, and what is beside it': [
    ['przewrócone drzewo', 'Gdzie to jest?'],
    ['nie wiem jaka to ulica', '(miejsce nieustalone)'],
    ['koło biedronki w śródmieściu', 'gdzie: koło biedronki w śródmieściu (Śródmieście)'],
  ],
  'a photo is announced': [
    ['dziura w chodniku na Moniuszki 5', 'Wysłać?'],
    ['chcę dodać zdjęcie', 'Wyślij zdjęcie tutaj', 'Wracamy do zgłoszenia'],
    ['tak', 'Przyjęte'],
    ['mam zdjęcie', 'Napisz albo wyślij zdjęcie'],
  ],
  'somebody who needs help tells of themselves': [
    ['nie mam co jeść', 'Gdzie potrzebna jest pomoc?'],
    ['jestem sama z dzieckiem i nie mam na prąd', 'Zapisane. Gdzie potrzebna jest pomoc?'],
  ],
  'a number alone throws nothing away': [
    ['nie ma wody na Chopina', 'gdzie: Chopina ('],
    ['3', 'gdzie: Chopina 3 ('],
    ['tak', 'Przyjęte'],
  ],
  'a district and what is there': [
    ['przewrócone drzewo', 'Gdzie to jest?'],
    ['na Podgórzu przy szkole', 'gdzie: na Podgórzu przy szkole (Podgórze)'],
  ],
  'the house number comes last': [
    ['lampa', 'Gdzie to jest?'],
    ['nie świeci', 'ulicę, przystanek'],
    ['matejki', 'gdzie: Matejki ('],
    ['5', 'gdzie: Matejki 5 ('],
    ['1', 'Przyjęte'],
  ],
  'a report whose number is not at hand': [
    ['zgłaszałam tydzień temu lampę, co z tym', 'Nie znajduję Twoich zgłoszeń'],
    ['nie mam numeru', 'Nie znajduję Twoich zgłoszeń'],
  ],
  'who speaks little Polish': [['dobry den ja z Ukrainy ne duzhe dobre rozmovlyayu polskoyu', 'мов']],
  'two addresses in one message': [
    [
      'na Słowackiego 5 nie świeci lampa a na Matejki 2 ktoś wyrzucił kanapę',
      'drugi adres: Matejki 2. Jeśli to osobna sprawa',
      'gdzie: Słowackiego 5',
    ],
    ['tak', 'Przyjęte'],
    ['nie', 'bez tego'],
    ['na Matejki 2 ktoś wyrzucił kanapę', 'gdzie: Matejki 2', 'kategoria: Śmieci'],
  ],
  'a corner is one place': [['na rogu Słowackiego i Matejki nie świeci lampa', 'gdzie: Słowackiego', 'Wysłać?']],
  'short questions go on with the grants': [
    ['kto może dostać mikrogrant?', 'mikrogranty'],
    ['jak się zgłosić', 'mikrogranty'],
    ['do kiedy', 'mikrogranty'],
  ],
  'somebody changes their mind': [
    ['mam pomysł na ogródek', 'Gdzie dokładnie?'],
    ['jednak nie, rozmyśliłem się', 'Nic nie zapisuję'],
  ],
  'a long letter that names strangers and fear is a report': [
    [
      'Szanowni Państwo, od trzech miesięcy proszę o naprawę bramy wejściowej w budynku przy ul. Chopina 12. Brama się nie zamyka, wchodzą obcy ludzie, załatwiają się na klatce, boję się wychodzić wieczorem. Administracja nie reaguje. Bardzo proszę o pomoc.',
      'gdzie: Chopina 12',
      'Wysłać?',
    ],
  ],
  'a wish to report': [
    ['chce zgłosić', 'co się dzieje i gdzie'],
    ['nie świeci lampa na Matejki', 'Matejki', 'Wysłać?'],
  ],
  'after an alarm': [
    ['w klatce śmierdzi gazem ale tak delikatnie', '992'],
    ['ok zadzwonię', 'Dobrze, że dzwonisz'],
    ['dzwonię ale nikt nie odbiera', '992'],
  ],
  'yes to "of what?" is what is likeliest': [
    [
      'Dzień dobry ja w sprawie tej lampy co zgłaszał mój mąż dwa tygodnie temu na Piłsudskiego przy aptece, dalej nie świeci',
      'Czego to najbardziej dotyczy?',
    ],
    ['tak', 'kategoria: Oświetlenie'],
  ],
  'a complaint about somebody of the programme': [
    ['streetworkerka była niemiła i nic nie załatwiła, chcę złożyć skargę', 'To wygląda na skargę'],
    ['zaraz wyślę zdjęcie', 'Zapisane, osoba z programu przeczyta'],
  ],
  'told bit by bit': [
    ['cześć', 'W czym pomóc?'],
    ['chciałem zgłosić', 'co się dzieje i gdzie'],
    ['dziurę', 'Gdzie to jest?'],
    ['w chodniku', 'ulicę, przystanek'],
    ['na moniuszki', 'gdzie: Moniuszki', 'kategoria: Droga'],
    ['przy 5', 'Moniuszki 5'],
  ],
  'a place on a map first': [
    ['https://www.google.com/maps?q=50.7640,16.2780', 'co się dzieje'],
    ['tu nie ma śmietnika, śmieci leżą na trawniku', '50.764, 16.278', 'Śródmieście'],
  ],
  'a Russian speaker': [
    ['здравствуйте, во дворе не горит фонарь', 'Де це?'],
    ['улица Шопена 3', 'Chopina 3 (Nowe Miasto)'],
  ],
  'a report that mentions an earlier one': [
    [
      'mieszkam przy ul. Moniuszki 8/2, szczury biegają w piwnicy, zgłaszałem do wspólnoty i nic, proszę o interwencję',
      'gdzie: Moniuszki 8/2',
      'Wysłać?',
    ],
    ['tak', 'Przyjęte'],
    ['nie', 'bez tego'],
    ['i co', 'T-2026-00001', 'Odpowiedź do'],
  ],
  'a number to call after a hand-over': [
    ['can i talk to a human please', 'I am handing the chat to a person'],
    ['my name is John, my number is 600 100 200', 'Noted, a person of the programme will read it'],
  ],
  'after a hand-over': [
    ['niech ktoś do mnie zadzwoni 600300400', 'Przekazuję rozmowę osobie'],
    ['po 16', 'Zapisane, osoba z programu przeczyta'],
  ],
  'numbers describe nothing': [
    ['zgłoś problem', 'co się dzieje i gdzie'],
    ['2', 'co się dzieje i gdzie'],
    ['dziura w jezdni', 'Gdzie to jest?'],
  ],
  'what the bot is for': [
    ['czym się zajmujecie', 'Oto, co mogę zrobić'],
    ['dziura w chodniku', 'Gdzie to jest?'],
    ['kim jesteście', 'Oto, co mogę zrobić', 'Gdzie to jest?'],
    ['Nowe Miasto', 'gdzie: Nowe Miasto'],
  ],
  'Ukrainian in Latin letters': [
    ['dobryj den, u pidizdi nema svitla', 'Де це?'],
    ['Slovatskoho 12', 'Słowackiego 12 (Śródmieście)'],
    ['tak', 'Прийнято'],
    ['ni dyakuyu', 'Добре, без цього'],
    ['skilky treba chekaty', 'T-2026-00001', 'Відповідь до'],
  ],
  'everything at once': [
    ['nie świeci latarnia na Słowackiego przy 12, ciemno jak w grobie', 'automat', 'Słowackiego 12 (Śródmieście)', 'Oświetlenie'],
    ['tak', 'Przyjęte: zgłoszenie T-2026-00001', 'do piątku 27 listopada'],
    ['status', 'T-2026-00001', 'Słowackiego 12'],
    ['dzięki wielkie!', 'Dziękuję za wiadomość'],
  ],
  'a number for the answer': [
    ['nie świeci latarnia na Słowackiego przy 12', 'Słowackiego 12'],
    ['tak', 'Przyjęte: zgłoszenie T-2026-00001', 'Użyjemy go tylko do odpowiedzi'],
    ['moj nr 600 100 20', 'wygląda na niepełny: 600 100 20'],
    ['600 100 200', 'Zapisane, tylko do odpowiedzi: +48 600 100 200'],
    ['zmień e-mail', 'Do odpowiedzi mamy: +48 600 100 200'],
    ['jan.przyklad@gmial.com', 'Czy chodzi o jan.przyklad@gmail.com?'],
    ['tak', 'Zapisane, tylko do odpowiedzi: jan.przyklad@gmail.com'],
    ['chcę kopię moich danych', 'Kontakt tylko do odpowiedzi: jan.przyklad@gmail.com'],
    ['usuń e-mail', 'Usunięte'],
    ['dzięki', 'Dziękuję za wiadomość'],
  ],
  'no number, another matter instead': [
    ['nie świeci latarnia na Słowackiego przy 12', 'Słowackiego 12'],
    ['tak', 'Przyjęte', 'pomiń'],
    ['dziura w chodniku na Andersa 40', 'Andersa 40'],
    ['tak', 'T-2026-00002'],
  ],
  'Ukrainian, a number for the answer': [
    ['Не горить ліхтар на Sienkiewicza 10', 'Sienkiewicza 10'],
    ['так', 'Прийнято', 'Використаємо лише для відповіді'],
    ['+380 67 123 45 67', 'Збережено лише для відповіді: +380 67 123 4567'],
    ['видалити номер', 'Видалено'],
  ],
  'English, no number for the answer': [
    ['rubbish bags left on the stairs for a week, Chopina street', 'Chopina (Nowe Miasto)'],
    ['yes', 'Taken: report T-2026-00001', 'We use it for the answer only'],
    ['no thanks', 'without it'],
  ],
  'a correction and a thumb': [
    ['nie swieci latarnia na slowackiego 12', 'Słowackiego 12'],
    ['nie Słowackiego, tylko Moniuszki', 'Moniuszki 12'],
    ['👍', 'Przyjęte'],
  ],
  'step by step, with a question in the middle': [
    ['dzień dobry', 'W czym pomóc?'],
    ['chciałabym zgłosić problem', 'co się dzieje i gdzie'],
    ['dziura w chodniku', 'Gdzie to jest?'],
    ['kto to czyta?', 'Najpierw czyta to automat', 'Gdzie to jest?'],
    ['na 11 Listopada 5', 'W jakiej części miasta'],
    ['1', '11 Listopada 5 (Nowe Miasto)'],
    ['ta', 'Przyjęte'],
    ['wycofaj', 'Wycofać zgłoszenie'],
    ['tak', 'Wycofane'],
  ],
  'the place first': [
    ['na Olimpijskiej 8', 'co się dzieje'],
    ['dziura w jezdni', 'Olimpijska 8 (Nowe Miasto)'],
  ],
  'two matters': [
    ['dziura w jezdni na Andersa przy 40, urwałem koło', 'Andersa 40'],
    ['i jeszcze latarnia nie świeci na Piasta 7', 'drugą sprawę', 'Andersa 40'],
    ['tak', 'T-2026-00001', 'Piasta 7'],
    ['ok', 'T-2026-00002'],
  ],
  'a person': [
    ['chcę rozmawiać z człowiekiem', 'Przekazuję rozmowę osobie'],
    ['menu', 'zgłoszenie'],
  ],
  data: [
    ['usuń moje dane', 'Tego nie da się cofnąć'],
    ['nie', 'Nic nie usuwam'],
  ],
  'personal matters need a yes': [
    ['starsza sąsiadka nie ma co jeść i nikt jej nie pomaga, Niepodległości 88', 'Bez Twojego „tak” nic nie wyślę'],
    ['wyślij', 'Przyjęte'],
  ],
  'gas, then back': [
    ['śmieci na podwórku', 'Gdzie to jest?'],
    ['czuć gaz na klatce', '992', '112', 'nikogo nie wezwano'],
    ['wróć', 'Gdzie to jest?'],
    ['Piasta 30', 'Piasta 30 (Biały Kamień)'],
  ],
  Ukrainian: [
    ['Не горить ліхтар на Sienkiewicza 10', 'автомат', 'Sienkiewicza 10', 'Освітлення'],
    ['так', 'Прийнято: звернення T-2026-00001', 'до п’ятниці 27 листопада'],
    ['хто це читає?', 'Спершу це читає автомат'],
    ['людина', 'Передаю розмову людині'],
  ],
  'a street that the city does not know, and how long it takes': [
    ['nie ma wody, ul. Zmyślonowa 3', '112', 'W jakiej części miasta to jest (Zmyślonowa 3)?'],
    ['a ile to potrwa?', 'powiem, do którego dnia odpowiemy', 'W jakiej części miasta'],
    ['1', 'gdzie: Zmyślonowa 3'],
    ['tak', 'Przyjęte: zgłoszenie T-2026-00001'],
    ['kiedy to naprawicie', 'T-2026-00001', 'Odpowiedź do'],
    ['to skandal, chcę złożyć skargę na urząd', 'To wygląda na skargę'],
  ],
  'a number before anybody asks for it': [
    ['nie świeci latarnia na Słowackiego przy 12', 'Sprawdź, proszę'],
    ['mój numer 600 100 200', 'Zapisane, tylko do odpowiedzi: +48 600 100 200', 'Sprawdź, proszę'],
    ['tak', 'Przyjęte: zgłoszenie T-2026-00001'],
  ],
  'help for a person': [['мені потрібна допомога з документами', 'Де потрібна допомога?']],
  'erase everything, in words that also call off': [['skąd macie moje dane? usuńcie mnie', 'Usunąć całą tę rozmowę']],
  'Ukrainian emergency': [['дуже болить, викличте швидку', '112', 'нікого не викликано']],
  English: [
    ['rubbish bags left on the stairs for a week, Chopina street', 'automat', 'Chopina (Nowe Miasto)'],
    ['no', 'What should be corrected?'],
    ['place', 'Where is it?'],
    ['Sienkiewicza 4', 'Sienkiewicza 4 (Śródmieście)'],
    ['yes', 'Taken: report T-2026-00001', 'by Friday 27 November'],
    ['delete my data', 'cannot be undone'],
    ['yes', 'The chat is being deleted', 'T-2026-00001'],
  ],
  'a language that is not theirs': [
    ["I don't speak Polish", 'Which language?'],
    ['nie po angielsku, po polsku', 'piszę po polsku'],
  ],
  'the language changes on request': [
    ['po polsku proszę', 'piszę po polsku'],
    ['in english please', 'I will write in English'],
    ['українською', 'пишу українською'],
  ],
};

describe('transcripts', () => {
  test.each(Object.entries(TRANSCRIPTS))('%s', async (_name, exchanges) => {
    const talked = talk({ city, understand });
    for (const [said, ...answered] of exchanges) {
      const answer = await (said.startsWith('/') ? talked.presses(said.slice(1)) : talked.says(said));
      for (const words of answered) expect(`${said} → ${answer.text}`).toContain(words);
      expect(answer.text).not.toContain('Nie masz teraz żadnych zapisów');
    }
  });
});
