import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';

const understand = makeUnderstand(loadCity('walbrzych'));
const place = (text: string) => understand(text).place;

describe('a street', () => {
  it.each([
    ['nie świeci latarnia na Słowackiego przy 12', 'Słowackiego', '12', 'srodmiescie'],
    ['dziura na slowackiego 12a kolo sklepu', 'Słowackiego', '12a', 'srodmiescie'],
    ['Słowackiego 12/3, brak wody', 'Słowackiego', '12/3', 'srodmiescie'],
    ['Słowackiego 9 m 3, zalało mieszkanie', 'Słowackiego', '9/3', 'srodmiescie'],
    ['Słowackiego 9a lok. 12', 'Słowackiego', '9a/12', 'srodmiescie'],
    ['kotka miauczy trzeci dzień, Słowackiego 20', 'Słowackiego', '20', 'srodmiescie'],
    ['на Шопена 3 кв 4', 'Chopina', '3/4', 'nowe_miasto'],
    ['ul. Juliusza Słowackiego nr 7', 'Słowackiego', '7', 'srodmiescie'],
    ['na Poznańskiej śmieci', 'Poznańska', null, 'podgorze'],
    ['przy poznanskiej 8 lezy gruz', 'Poznańska', '8', 'podgorze'],
    ['ulicą Karkonoską jeżdżą tiry', 'Karkonoska', null, 'sobiecin'],
    ['na psim polu biegają psy', 'Psie Pole', null, 'nowe_miasto'],
    ['pl. magistrackim chodzą gołębie', 'plac Magistracki', null, 'srodmiescie'],
    ['koło placu Grunwaldzkiego', 'plac Grunwaldzki', null, 'srodmiescie'],
    ['w rynku nie działa fontanna', 'Rynek', null, 'srodmiescie'],
    ['koło Rynku ciemno', 'Rynek', null, 'srodmiescie'],
    ['na Nowym Świecie wisi kabel', 'Nowy Świat', null, 'srodmiescie'],
    ['przy 1 maja 146 śmieci', '1 Maja', '146', 'sobiecin'],
    ['na 1-go maja dziura', '1 Maja', null, 'sobiecin'],
    ['ulica Pierwszego Maja 20', '1 Maja', '20', 'sobiecin'],
    ['Armii Krajowej 26c, nie ma prądu', 'Armii Krajowej', '26c', 'stary_zdroj'],
    ['na Świętej Barbary walą się domy', 'św. Barbary', null, 'sobiecin'],
    ['na Moniuszce dziura', 'Moniuszki', null, 'srodmiescie'],
    ["przy Barbusse'a śmieci", "Barbusse'a", null, null],
    ['lampa na slowakciego nie swieci', 'Słowackiego', null, 'srodmiescie'],
    ['ul. Poznanksa 4', 'Poznańska', '4', 'podgorze'],
    ['na Szkolnej nie świeci', 'Szkolna', null, 'podgorze'],
    ['ul. Stara 3', 'Stara', '3', 'nowe_miasto'],
    ['Polna, śmieci wszędzie', 'Polna', null, 'nowe_miasto'],
    ['skręcając z Handlowej', 'Handlowa', null, 'srodmiescie'],
    ['dziura na Jana Pawła II', 'Jana Pawła II', null, null],
    ['на вулиці Словацького не світить ліхтар', 'Słowackiego', null, 'srodmiescie'],
    ['біля Познанської 5 яма', 'Poznańska', '5', 'podgorze'],
    ['vulytsia Mitskevycha, nemaye svitla', 'Mickiewicza', null, 'srodmiescie'],
    ['pothole on Chopina street 5', 'Chopina', '5', 'nowe_miasto'],
    ['broken lamp at 12 Fredry street', 'Fredry', '12', 'nowe_miasto'],
  ])('%s → %s %s in %s', (text, street, houseNumber, subarea) => {
    expect(place(text)).toMatchObject({ street, houseNumber, subarea });
  });

  it.each([
    ['spacer 11 listopada o 17'],
    ['festyn 1 maja, o której?'],
    ['święto Niepodległości w parku'],
    ['pan Moniuszko mnie obraził'],
    ['koncert Chopina w sobotę'],
    ['wiersz Mickiewicza'],
    ['stara kamienica się sypie'],
    ['na starej kamienicy wiszą cegły'],
    ['złożyłam skargi dwie'],
    ['na zielonej trawie leży pies'],
    ['szukam na rynku pracy'],
    ['za długa kolejka'],
    ['nie ma solidarności między ludźmi'],
  ])('is not heard in: %s', (text) => {
    expect(place(text)?.street ?? null).toBeNull();
  });

  it('that borders two subareas leaves the choice to the resident, unless the text names one', () => {
    expect(place('dziura na Wysockiego 3')).toMatchObject({
      street: 'Wysockiego',
      subarea: null,
      mayBe: ['srodmiescie', 'bialy_kamien'],
    });
    expect(place('dziura na Wysockiego 3, Biały Kamień')).toMatchObject({
      street: 'Wysockiego',
      subarea: 'bialy_kamien',
      mayBe: [],
    });
  });

  it('outside the six has no subarea', () => {
    expect(place('na Długiej 15 śmieci')).toMatchObject({ street: 'Długa', subarea: null, mayBe: [] });
  });

  it('that the city does not know is kept as typed', () => {
    expect(place('dziura na ulicy Krzywoustego 8')).toMatchObject({
      text: 'Krzywoustego 8',
      street: null,
      houseNumber: '8',
      subarea: null,
    });
    expect(place('ul. Zmyślona Wielka 2')).toMatchObject({ text: 'Zmyślona Wielka 2', street: null, houseNumber: '2' });
    expect(place('На Палацовій біля під’їзду велика яма')).toMatchObject({ text: 'Палацовій', street: null });
    // Its number begins the name of a street that the city does know ("3 Maja").
    expect(place('nie ma wody na Zmyślonowej 3')).toMatchObject({ text: 'Zmyślonowej 3', street: null, houseNumber: '3' });
    expect(place('Zmyślonowa 3 nie ma wody')).toMatchObject({ text: 'Zmyślonowa 3', street: null, houseNumber: '3' });
  });

  it('is the first one named', () => {
    expect(place('między Słowackiego a Moniuszki')?.street).toBe('Słowackiego');
  });

  it('has no house number where the number counts something else', () => {
    expect(place('na Słowackiego 3 lampy nie świecą')?.houseNumber ?? null).toBeNull();
    expect(place('na Piasta od 5 dni brak wody')).toMatchObject({ street: 'Piasta', houseNumber: null });
  });

  it.each([
    ['na Słowackiego 5 latarnia nie świeci', '5'],
    ['na Słowackiego 5 lampa mruga', '5'],
    ['na Słowackiego 12 sie pali tylko jedna lampa', '12'],
    ['na Słowackiego 7 lipa się złamała', '7'],
    ['na Słowackiego 7 lipca było ciemno', null],
    ['na Słowackiego 5 gru. było ciemno', null],
  ])('%s has the house number %s, though a word begins like what is counted', (text, houseNumber) => {
    expect(place(text)).toMatchObject({ street: 'Słowackiego', houseNumber });
  });
});

describe('a subarea, landmark or spot', () => {
  it.each([
    ['na Sobięcinie ciemno', 'sobiecin'],
    ['na sobiecinie nic nie dziala', 'sobiecin'],
    ['mieszkam na BK', 'bialy_kamien'],
    ['śmieci na bk', 'bialy_kamien'],
    ['w śródmieściu', 'srodmiescie'],
    ['Nowe Miasto, koło szkoły', 'nowe_miasto'],
    ['z Podgórza', 'podgorze'],
    ['na Starym Zdroju', 'stary_zdroj'],
    ['przy Mijance wiszą kable', 'bialy_kamien'],
    ['na Palestynie walą się domy', 'sobiecin'],
    ['в районі Собєнцін темно', 'sobiecin'],
  ])('%s → %s', (text, subarea) => {
    expect(place(text)).toMatchObject({ street: null, subarea });
  });

  it('is not confused with an abbreviation inside words', () => {
    expect(place('co z tym bk')).toBeNull();
  });

  it('of another district is kept as text', () => {
    expect(place('dziura na Piaskowej Górze')).toMatchObject({ text: 'Piaskowa Góra', street: null, subarea: null, mayBe: [] });
  });

  it.each([
    ['58-305', ['sobiecin']],
    ['50.7830, 16.2575', ['bialy_kamien']],
    ['https://www.google.com/maps/@50.7513,16.2910,17z', ['podgorze']],
    ['https://maps.google.com/?q=50.7712,16.2927', ['nowe_miasto']],
    ['https://maps.apple.com/?ll=50.7829,16.2801', ['stary_zdroj']],
    ['tutaj https://www.openstreetmap.org/?mlat=50.7610&mlon=16.2576#map=17/50.7610/16.2576', ['sobiecin']],
    ['https://www.openstreetmap.org/#map=18/50.76951/16.28431', ['srodmiescie']],
  ])('%s is a guess to be confirmed: %j', (text, mayBe) => {
    expect(place(text)).toMatchObject({ street: null, subarea: null, mayBe });
  });

  it('far away is none of ours', () => {
    expect(place('52.2297, 21.0122')).toBeNull();
  });
});

describe('an answer that is only a number', () => {
  it.each([
    ['12a', '12a'],
    ['przy 12', '12'],
    ['nr 7', '7'],
    ['to 14', '14'],
    ['12/3', '12/3'],
  ])('%s is a house number', (text, houseNumber) => {
    expect(place(text)).toMatchObject({ street: null, houseNumber });
  });
  it.each(['1', '2', '2026', '500 zł', 'za 5 minut'])('%s is not', (text) => {
    expect(place(text)).toBeNull();
  });
});

describe('a second address', () => {
  it.each([
    ['na Słowackiego 5 nie świeci lampa a na Matejki 2 ktoś wyrzucił kanapę', 'Matejki', '2'],
    ['Słowackiego 5 i Moniuszki 7 bez prądu', 'Moniuszki', '7'],
  ])('%s', (text, street, houseNumber) => {
    expect(understand(text).alsoPlace).toMatchObject({ street, houseNumber });
  });

  it.each([
    'od Słowackiego 5 do Moniuszki 7 brak oświetlenia',
    'między Słowackiego 5 a Moniuszki 7 dziura',
    'na rogu Słowackiego i Matejki 2',
    'nie Słowackiego 5, tylko Matejki 2',
    'Słowackiego 5, klatka 2',
  ])('%s: one place', (text) => {
    expect(understand(text).alsoPlace).toBeNull();
  });
});

describe('a correction', () => {
  it.each([
    ['nie Słowackiego, tylko Moniuszki', 'Moniuszki', null],
    ['nie na Słowackiego tylko na Moniuszki 4', 'Moniuszki', '4'],
    ['na Moniuszki, a nie na Słowackiego', 'Moniuszki', null],
    ['pomyliłam się, to Handlowa 3', 'Handlowa', '3'],
    ['źle napisałem, chodzi o ul. Piasta', 'Piasta', null],
    ['не Словацького, а Монюшка', null, null],
    ['not Chopina but Fredry street', 'Fredry', null],
  ])('%s → %s %s', (text, street, houseNumber) => {
    const heard = understand(text);
    if (street !== null) expect(heard).toMatchObject({ correction: true, place: { street, houseNumber } });
  });

  it('of the number alone', () => {
    expect(understand('nie 12 tylko 14')).toMatchObject({ correction: true, place: { houseNumber: '14' } });
  });

  it.each(['nie świeci tylko jedna lampa na Słowackiego', 'nie działa domofon ale światło jest', 'nie ma wody'])(
    'is not heard in: %s',
    (text) => {
      expect(understand(text).correction).toBe(false);
    },
  );
});
