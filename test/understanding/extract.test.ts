/** What a message says besides its wish, as people type it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readEmail } from '../../bot/understanding/extract/email.ts';
import { extract } from '../../bot/understanding/extract/extract.ts';
import type { DaySaid, IsoWeekday, WhenSaid } from '../../bot/understanding/extract/said.ts';

const NOTHING = { when: [], party: null, phones: [], emails: [], amountsGrosze: [] };

const inDays = (days: number): DaySaid => ({ kind: 'in-days', days });
const date = (day: number, month: number, year: number | null = null): DaySaid => ({ kind: 'date', day, month, year });
const weekday = (day: IsoWeekday, of: 'coming' | 'this-week' | 'next-week' | 'in-two-weeks' = 'coming'): DaySaid => ({
  kind: 'weekday',
  weekday: day,
  of,
});
const on = (day: DaySaid | null, from: string | null = null, to: string | null = from): WhenSaid => ({
  day,
  time: from === null && to === null ? null : { from, to },
});

describe('days and hours', () => {
  test.each<[string, WhenSaid[]]>([
    ['w przyszły czwartek po 17', [{ day: weekday(4, 'next-week'), time: { from: '17:00', to: null } }]],
    ['w czwartek przyszły', [on(weekday(4, 'next-week'))]],
    ['w przyszłym tygodniu w środę', [on(weekday(3, 'next-week'))]],
    ['za tydzień w środę', [on(weekday(3, 'next-week'))]],
    ['w ten czwartek', [on(weekday(4, 'this-week'))]],
    ['w najbliższą sobotę', [on(weekday(6))]],
    ['w sobotę za dwa tygodnie', [on(weekday(6, 'in-two-weeks'))]],
    ['za dwa tygodnie w sobotę', [on(weekday(6, 'in-two-weeks'))]],
    ['w weekend', [on({ kind: 'weekend', of: 'this-week' })]],
    ['w przyszły weekend', [on({ kind: 'weekend', of: 'next-week' })]],
    ['w tym tygodniu', [on({ kind: 'week', of: 'this-week' })]],
    ['w maju', [on({ kind: 'month', month: 5 })]],
    ['jutro rano', [on(inDays(1), '06:00', '10:00')]],
    ['jutro o 8 rano', [on(inDays(1), '08:00')]],
    ['dzis wieczorem po 19', [{ day: inDays(0), time: { from: '19:00', to: null } }]],
    ['pojutrze', [on(inDays(2))]],
    ['za dwa tygodnie', [on(inDays(14))]],
    ['za 3 dni o 18', [on(inDays(3), '18:00')]],
    ['dwa tygodnie temu', [on(inDays(-14))]],
    ['11 listopada o 17.30', [on(date(11, 11), '17:30')]],
    ['5 maja 2027', [on(date(5, 5, 2027))]],
    ['dwudziestego pierwszego grudnia', [on(date(21, 12))]],
    ['12.05.2027 16:30', [on(date(12, 5, 2027), '16:30')]],
    ['12.05', [on(date(12, 5))]],
    ['2027-05-12', [on(date(12, 5, 2027))]],
    ['3 XII', [on(date(3, 12))]],
    ['w Wigilię', [on(date(24, 12))]],
    ['do końca tygodnia', [on({ kind: 'week', of: 'this-week' })]],
    ['12 i 13 maja', [on(date(12, 5)), on(date(13, 5))]],
    ['od 12.05 do 14.05', [on(date(12, 5)), on(date(14, 5))]],
    ['w czwartek 12 maja', [on(date(12, 5))]],
    ['zapisz mnie na 12 maja', [on(date(12, 5))]],
    ['o wpół do szóstej', [on(null, '17:30')]],
    ['kwadrans po siódmej', [on(null, '07:15')]],
    ['za kwadrans szósta', [on(null, '17:45')]],
    ['o piątej rano', [on(null, '05:00')]],
    ['o siedemnastej', [on(null, '17:00')]],
    ['jutro o 17-ej', [on(inDays(1), '17:00')]],
    ['o 16 30', [on(null, '16:30')]],
    ['około ósmej wieczorem', [on(null, '20:00')]],
    ['w piątek wieczór', [on(weekday(5), '17:00', '22:00')]],
    ['codziennie od 22 do 6', [on(null, '22:00', '06:00')]],
    ['17:30', [on(null, '17:30')]],
    ['dzisiaj od rana', [{ day: inDays(0), time: { from: '06:00', to: null } }]],
    ['na sobotni spacer o 10', [on(weekday(6), '10:00')]],
    ['17.30', [on(null, '17:30')]],
    ['od 16 do 18', [on(null, '16:00', '18:00')]],
    ['w godz. 16-18', [on(null, '16:00', '18:00')]],
    ['sobota 10-12', [on(weekday(6), '10:00', '12:00')]],
    ['między 16 a 18', [on(null, '16:00', '18:00')]],
    ['w piątek przed 17', [{ day: weekday(5), time: { from: null, to: '17:00' } }]],
    ['w sobotę o 10 lub w niedzielę o 12', [on(weekday(6), '10:00'), on(weekday(7), '12:00')]],
    ['у наступний четвер після 17', [{ day: weekday(4, 'next-week'), time: { from: '17:00', to: null } }]],
    ['завтра вранці', [on(inDays(1), '06:00', '10:00')]],
    ['через два тижні', [on(inDays(14))]],
    ['о пів на шосту', [on(null, '17:30')]],
    ['5 травня з 16 до 18', [on(date(5, 5), '16:00', '18:00')]],
    ['в следующую субботу в 10 утра', [on(weekday(6, 'next-week'), '10:00')]],
    ['next Thursday at 5pm', [on(weekday(4, 'next-week'), '17:00')]],
    ['half past five tomorrow', [on(inDays(1), '17:30')]],
    ['5th of May', [on(date(5, 5))]],
    ['May 5, 2027', [on(date(5, 5, 2027))]],
    ['in two weeks', [on(inDays(14))]],
    ['the day after tomorrow', [on(inDays(2))]],
  ])('%s', (text, when) => {
    expect(extract(text)).toEqual({ ...NOTHING, when });
  });

  test.each([
    'na 11 Listopada',
    'ul. 1 Maja 12',
    'przy 3 Maja',
    'co sobotę',
    'w zeszły piątek',
    'dobry wieczór',
    'доброго ранку',
    'good evening',
    'do 12 klatki',
    'po 2 latach',
    'o 2 lampy',
    'Lipowa 12/3',
    'nr 17',
    'piec nie działa',
    'do pierwszego',
    '31 lutego',
  ])('no day and no hour in "%s"', (text) => {
    expect(extract(text)).toEqual(NOTHING);
  });
});

describe('who would come', () => {
  const people = (adults: number, ...ages: (number | null)[]) => ({
    adults,
    children: ages.map((age) => ({ age })),
    onlyTotal: false,
  });
  const total = (adults: number) => ({ adults, children: [], onlyTotal: true });

  test.each([
    ['we dwoje', total(2)],
    ['w trójkę', total(3)],
    ['we czworo', total(4)],
    ['będzie nas czworo', total(4)],
    ['3 osoby', total(3)],
    ['ja + 3 osoby', total(4)],
    ['ja +1', total(2)],
    ['we dwoje z dzieckiem 5 lat', people(2, 5)],
    ['jedna osoba', total(1)],
    ['dwa bilety', total(2)],
    ['jesteśmy we trzy', total(3)],
    ['we dwoje z dwójką dzieci', people(2, null, null)],
    ['dorośli: 2, dzieci: 1', people(2, null)],
    ['mąż, ja i teściowa', people(3)],
    ['a family of 4', total(4)],
    ['sam', people(1)],
    ['przyjdę sam', people(1)],
    ['zapisz mnie na spacer, sama', people(1)],
    ['tylko ja', people(1)],
    ['przyjdę z mamą', people(2)],
    ['ja i mąż', people(2)],
    ['z dwiema koleżankami', people(3)],
    ['z żoną i dwójką dzieci 4 i 7 lat', people(2, 4, 7)],
    ['ja, mąż i dwoje dzieci', people(2, null, null)],
    ['ja, żona, syn 5 lat, córka 8 lat', people(2, 5, 8)],
    ['moja córka i ja', people(1, null)],
    ['przyjdziemy w trójkę z żoną i synem', people(2, null)],
    ['we trójkę, ja i dwie córki', people(1, null, null)],
    ['nas czworo: 2 dorosłych i 2 dzieci', people(2, null, null)],
    ['5 osób, w tym 2 dzieci', people(3, null, null)],
    ['2 dorosłych 1 dziecko', people(2, null)],
    ['dwie osoby dorosłe i troje dzieci w wieku 3, 5 i 9', people(2, 3, 5, 9)],
    ['dwoje dorosłych, dwójka dzieci (4 i 7)', people(2, 4, 7)],
    ['rodzina 2+2', people(2, null, null)],
    ['z 5-letnim synem', people(1, 5)],
    ['z pięcioletnią córką', people(1, 5)],
    ['z 5-latkiem', people(1, 5)],
    ['z dziećmi 4 i 7 lat', people(1, 4, 7)],
    ['syn 8 miesięcy i ja', people(1, 0)],
    ['z synem 25 lat', people(2)],
    ['zapisz córkę 7 lat', people(0, 7)],
    ['zapisz mnie i dziecko', people(1, null)],
    ['zapisać siebie i dwójkę wnuków (5 i 9 lat)', people(1, 5, 9)],
    ['удвох', total(2)],
    ['нас четверо', total(4)],
    ['з чоловіком і двома дітьми 4 і 7 років', people(2, 4, 7)],
    ['двоє дорослих і одна дитина', people(2, null)],
    ['me and my wife', people(2)],
    ['with my husband and two kids 4 and 7', people(2, 4, 7)],
    ['there will be four of us', total(4)],
    ['just me', people(1)],
    ['2 adults 1 child', people(2, null)],
  ])('%s', (text, party) => {
    expect(extract(text)).toEqual({ ...NOTHING, party });
  });

  test.each([
    ['przyjdę z dziećmi', 'nobody said how many'],
    ['ta sama lampa', ''],
    ['mieszkam sama', ''],
    ['były mąż mnie nachodzi', ''],
    ['syn się potknął', ''],
    ['u nas 5 lamp nie świeci', ''],
    ['w trzech klatkach', ''],
    ['auto zajmuje dwa miejsca', ''],
    ['500+', ''],
  ])('nobody in "%s"', (text) => {
    expect(extract(text).party).toBeNull();
  });
});

describe('addresses for an answer', () => {
  test.each([
    ['600 100 200', ['+48600100200']],
    ['proszę dzwonić: 600-100-200 po 16', ['+48600100200']],
    ['(74) 664 10 20', ['+48746641020']],
    ['48600100200', ['+48600100200']],
    ['067 123 45 67', ['+380671234567']],
    ['+380 67 123 45 67', ['+380671234567']],
    ['600100200 albo 601200300', ['+48600100200', '+48601200300']],
    ['600 100 200 601 200 300', ['+48600100200', '+48601200300']],
  ])('%s', (text, phones) => {
    expect(extract(text).phones).toEqual(phones);
  });

  test.each([
    'W-2026-00123',
    'w 2026 00123',
    'PESEL 44051401359',
    '50.77123, 16.28456',
    '500 000 000 zł',
    '12.05.2027 16:30',
    '60010020',
  ])('no phone in "%s"', (text) => {
    expect(extract(text).phones).toEqual([]);
  });

  test.each([
    ['pisz na jan.przyklad@example.org.', [{ typed: 'jan.przyklad@example.org', suggested: null }]],
    ['jan małpa wp.pl', [{ typed: 'jan@wp.pl', suggested: null }]],
    ['jan(at)wp.pl', [{ typed: 'jan@wp.pl', suggested: null }]],
    ['jan@gmial.com', [{ typed: 'jan@gmial.com', suggested: 'jan@gmail.com' }]],
    ['jan@wp,pl', [{ typed: 'jan@wp,pl', suggested: 'jan@wp.pl' }]],
    ['jan@wp', [{ typed: 'jan@wp', suggested: 'jan@wp.pl' }]],
    ['jan małpa wp kropka pl', [{ typed: 'jan@wp.pl', suggested: null }]],
    ['napisałem na @strona', []],
  ])('%s', (text, emails) => {
    expect(extract(text).emails).toEqual(emails);
  });
});

describe('what the bot takes as an e-mail address', () => {
  const part = fc.string({ unit: fc.constantFrom(..."abZ09._-+'ą@ "), minLength: 1, maxLength: 8 });
  const typed = fc.oneof(
    fc.emailAddress(),
    fc.tuple(part, part, fc.constantFrom('pl', 'com', 'x', '')).map(([local, domain, end]) => `${local}@${domain}.${end}`),
  );

  test('is one that the forms take', () => {
    fc.assert(
      fc.property(typed, (said) => {
        const read = readEmail(said);
        if (read.kind !== 'wrong') expect(z.email().safeParse(read.value).success).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each(['jan.kowalski@wp.pl', "o'neil+x@a-b.co.uk", 'JAN_K-1@Gmail.COM', '1@a-firm.pl'])('%s', (said) => {
    expect(readEmail(said).kind).toBe('good');
  });

  test.each(['jan@wp', 'jan@.pl', '@wp.pl', 'jan@wp.p', "jan'@wp.pl", 'ja n@wp.pl', 'jan..k@wp.pl', 'jan@-wp.pl'])(
    'not %s',
    (said) => {
      expect(readEmail(said).kind).toBe('wrong');
    },
  );

  test('120 characters of nearly one take no time', () => {
    expect(readEmail(`a@${'a-'.repeat(58)}!`).kind).toBe('wrong');
  });
});

describe('sums of money, in grosze', () => {
  test.each([
    ['2 tys. zł', [200_000]],
    ['1500zł', [150_000]],
    ['1 500,50 PLN', [150_050]],
    ['1.500 zł', [150_000]],
    ['2,5 tys', [250_000]],
    ['dwa tysiące', [200_000]],
    ['dwa tysiące pięćset złotych', [250_000]],
    ['półtora tysiąca', [150_000]],
    ['tysiąc złotych', [100_000]],
    ['5k', [500_000]],
    ['300 zł i 50 gr', [30_050]],
    ['kwota 3500', [350_000]],
    ['1500 злотих', [150_000]],
    ['2 tys. osób', []],
    ['500+', []],
    ['Lipowa 1500', []],
    ['600 100 200 600 100 200 zł', [60_010_020_000]],
  ])('%s', (text, amountsGrosze) => {
    expect(extract(text).amountsGrosze).toEqual(amountsGrosze);
  });
});

test('all of it in one message', () => {
  expect(
    extract(
      'Dzień dobry, chcę się zapisać na warsztaty w przyszłą sobotę o 10, przyjdę z córką 6 lat, tel. 600 100 200, opłata 20 zł?',
    ),
  ).toEqual({
    when: [on(weekday(6, 'next-week'), '10:00')],
    party: { adults: 1, children: [{ age: 6 }], onlyTotal: false },
    phones: ['+48600100200'],
    emails: [],
    amountsGrosze: [2000],
  });
});
