/** "Paragon od ręki": a receipt photographed in the chat is kept for the report, with what does not fit about it said at once. */
import { describe, expect, test } from 'vitest';
import { codeIn, isReceipt, pastDayIn, sumIn } from '../../bot/flows/receipts/said.ts';
import { receiptPhrases } from '../../bot/phrases/receipts/index.ts';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { talk } from '../support/talk.ts';
import { town } from '../support/town.ts';

const NOW = '2027-06-10T10:00:00.000Z';
const garden = {
  offerId: 'off_1',
  number: 'M-2027-007',
  title: 'Ogródek',
  lines: [
    { id: 'a', name: 'Rośliny', leftGrosze: 50_000 },
    { id: 'b', name: 'Narzędzia', leftGrosze: 10_000 },
  ],
};
const other = { ...garden, offerId: 'off_2', number: 'M-2027-009', title: 'Kuchnia' };

const city = town();
const understand = makeUnderstand(city);
const chat = (tied = true, projects = [garden]) =>
  talk({
    city,
    now: NOW,
    understand: (text) => understand(text),
    conversation: { introducedAt: '2027-06-09T10:00:00.000Z' },
    programme: { receipts: { tied, projects } },
  });

describe('somebody of an organisation', () => {
  test('sends the picture, the sum, presses line and day: it is kept, and what is left is said', async () => {
    const { says, sends, presses, commands } = chat();
    expect((await says('paragon')).text).toContain('Projekt M-2027-007 „Ogródek”. Wyślij zdjęcie');
    expect((await sends('image')).text).toContain('Ile zapłacono?');
    const lines = await says('123,45');
    expect(lines.text).toContain('1. Rośliny (zostało 500 zł)');
    expect((await presses('line:a')).text).toContain('Z jakiego dnia');
    const kept = await presses('day:yesterday');
    expect(kept.text).toBe('Zapisałem: 123,45 zł, Rośliny, 9 czerwca 2027.\nW tej pozycji zostało 376,55 zł.');
    expect(kept.options).toContain('Następny paragon');
    expect(commands).toMatchObject([
      {
        kind: 'keep-receipt',
        offerId: 'off_1',
        grosze: 12_345,
        lineId: 'a',
        issuedOn: '2027-06-09',
        attachment: { kind: 'image' },
      },
    ]);
  });

  test('a picture captioned with the sum is asked only for what is missing', async () => {
    const { sends, says, commands } = chat();
    expect((await sends('image', 'paragon 80 zł')).text).toContain('Z której pozycji budżetu?');
    await says('narzędzia');
    await says('dzisiaj');
    expect(commands).toMatchObject([{ grosze: 8000, lineId: 'b', issuedOn: '2027-06-10' }]);
  });

  test('over the line: it is said, and kept all the same', async () => {
    const { says, presses, sends } = chat();
    await says('faktura');
    await sends('image');
    await says('150 zł');
    await presses('line:b');
    const kept = await says('2 czerwca');
    expect(kept.text).toContain('Ta pozycja jest przekroczona o 50 zł.');
    expect(kept.text).toContain('Uwaga: to więcej, niż jest w tej pozycji.');
    expect(kept.text).toContain('Paragon jest zapisany mimo to.');
  });

  test('without a picture, without a line: what is not known stays open', async () => {
    const { says, presses, commands } = chat();
    await says('mam paragon');
    await presses('skip');
    await says('20');
    await presses('unknown');
    const kept = await says('wczoraj');
    expect(kept.text).toContain('pozycja do uzupełnienia');
    expect(commands).toMatchObject([{ grosze: 2000, lineId: null, attachment: null }]);
  });

  test('of several projects one is chosen', async () => {
    const { says, commands, sends, presses } = chat(true, [garden, other]);
    const which = await says('paragon');
    expect(which.text).toContain('Którego projektu');
    await says('2');
    await sends('image');
    await says('10 zł');
    await presses('line:a');
    await presses('day:today');
    expect(commands).toMatchObject([{ offerId: 'off_2' }]);
  });

  test('what is no sum and no past day is asked again, and the receipt may be given up', async () => {
    const { says, sends, presses, commands } = chat();
    await says('paragon');
    await sends('image');
    expect((await says('nie pamiętam ile')).text).toContain('Nie widzę kwoty');
    await says('12 zł');
    await presses('line:a');
    expect((await says('jutro')).text).toContain('Dzień nie może być w przyszłości');
    expect((await says('anuluj')).text).toContain('tego paragonu nie zapisałem');
    expect(commands).toEqual([]);
  });
});

describe('a chat that belongs to no organisation', () => {
  test('is told how to tie it; a code does, and goes straight on', async () => {
    const { says, commands } = chat(false);
    expect((await says('paragon')).text).toContain('Kod jest na stronie projektu');
    const tied = await says('paragon ab2cd3');
    expect(tied.text).toContain('przyjmuję paragony organizacji: Sąsiedzi');
    expect(tied.text).toContain('Wyślij zdjęcie paragonu');
    expect(commands).toEqual([{ kind: 'tie-chat', code: 'AB2CD3' }]);
  });

  test('the link of the page does the same', async () => {
    const { presses, commands } = chat(false);
    await presses('paragon:AB2CD3');
    expect(commands).toEqual([{ kind: 'tie-chat', code: 'AB2CD3' }]);
  });
});

test.each(['pl', 'uk', 'en'] as const)('every button fits in %s', (language) => {
  for (const title of Object.values(receiptPhrases(language).titles)) expect(title.length).toBeLessThanOrEqual(20);
});

describe('what is a receipt', () => {
  test.each(['paragon', 'Mam paragon', 'kolejna faktura', 'paragon 12,50 zł', 'чек', 'here is my receipt'])('%s', (text) => {
    expect(isReceipt({ text, payload: null, understood: null })).toBe(true);
  });
  test.each(['dostałam za dużą fakturę za wodę i nie wiem co robić', 'rachunek za prąd', 'nie świeci latarnia', 'mam pomysł'])(
    'not: %s',
    (text) => {
      expect(isReceipt({ text, payload: null, understood: null })).toBe(false);
    },
  );
  test('a code has no 0, O, 1 or I', () => {
    expect([codeIn('paragon AB2CD3'), codeIn('paragon 0O1I22'), codeIn('AB2CD3')]).toEqual(['AB2CD3', null, null]);
  });
  test('sums and days as they are typed', () => {
    expect([sumIn('1 234,50', true), sumIn('99.90 zł', false), sumIn('12.05', false), sumIn('nie wiem', true)]).toEqual([
      123_450,
      9990,
      null,
      null,
    ]);
    const day = (text: string) => pastDayIn(text, NOW, 'Europe/Warsaw');
    expect([day('12.05'), day('24 grudnia'), day('w poniedziałek'), day('jutro'), day('31 lutego')]).toEqual([
      '2027-05-12',
      '2026-12-24',
      '2027-06-07',
      null,
      null,
    ]);
  });
});
