/** Chats of one person: asked for in words or by a button, proved by a code, joined after a yes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatsTyped } from '../../bot/flows/chats/said.ts';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { isJoinCode, joinCodeIn, shownJoinCode } from '../../shared/people/join-code.ts';
import { talk } from '../support/talk.ts';
import { town } from '../support/town.ts';

const city = town();
const understand = makeUnderstand(city);
const SAID_BEFORE = '2026-11-20T09:00:00.000Z';
const chat = (language: 'pl' | 'uk' | 'en' = 'pl', joined: { personId: string; conversationId: string }[] = []) =>
  talk({
    city,
    understand: (text) => understand(text),
    conversation: { introducedAt: SAID_BEFORE, language, joined, channel: 'chat' },
  });
const OTHER = [{ personId: 'per_2', conversationId: 'messenger:2' }];

describe('what is typed', () => {
  test.each([
    ['połącz rozmowy', 'chats:join'],
    ['Chciałabym połączyć tę rozmowę z Messengerem', 'chats:join'],
    ['polacz czat z messengerem', 'chats:join'],
    ["Об'єднайте розмови", 'chats:join'],
    ['please join my chats', 'chats:join'],
    ['rozłącz rozmowy', 'chats:part'],
    ["роз'єднати розмови", 'chats:part'],
    ['split chats', 'chats:part'],
    ['AB2C-D3EF', 'chats:AB2CD3EF'],
    ['kod: ab2c d3ef.', 'chats:AB2CD3EF'],
    ['„AB2CD3EF”', 'chats:AB2CD3EF'],
  ])('"%s" is %s', (text, payload) => expect(chatsTyped(text)).toBe(payload));

  test.each([
    'połącz mnie z człowiekiem na czacie',
    'nie mogę połączyć się z messengerem',
    'proszę połączyć śmietniki',
    'rozmowy',
    'przystan',
    '74 666 12 34',
    '12345678',
    'kod pocztowy 58-300',
    'W-2026-00123',
  ])('"%s" is something else', (text) => expect(chatsTyped(text)).toBeNull());

  test('every code is read back however it is spaced, in either case', () => {
    const code = fc
      .array(fc.constantFrom(...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'), { minLength: 8, maxLength: 8 })
      .map((letters) => letters.join(''))
      .filter(isJoinCode);
    fc.assert(
      fc.property(code, fc.constantFrom('', ' ', '-', '–'), fc.boolean(), (made, between, small) => {
        const typed = shownJoinCode(made).replace('-', between);
        expect(joinCodeIn(small ? typed.toLowerCase() : typed)).toBe(made);
      }),
    );
  });
});

describe('joining', () => {
  test('one chat gives the code with what it is for, until when, and never asks again for it', async () => {
    const { says, commands } = chat();
    const told = await says('połącz rozmowy');
    expect(told.text).toContain('AB2C-D3EF');
    expect(told.text).toContain('do godziny 12:20');
    expect(commands).toEqual([{ kind: 'make-join-code' }]);
    expect((await says('dziękuję')).text).not.toContain('AB2C');
  });

  test('the other asks for a yes that a Polish "no" is not, and joins', async () => {
    const { says, commands } = chat();
    expect((await says('ab2c d3ef')).text).toContain('Połączyć tę rozmowę z Twoją rozmową w Messengerze?');
    expect((await says('no')).text).toContain('Połączyć tę rozmowę');
    expect(commands).toEqual([{ kind: 'try-join-code', code: 'AB2CD3EF' }]);
    expect((await says('tak')).text).toContain('Gotowe');
    expect(commands.at(-1)).toEqual({ kind: 'join-chats', code: 'AB2CD3EF' });
  });

  test('a no joins nothing', async () => {
    const { says, commands } = chat('uk');
    await says('AB2C-D3EF');
    expect((await says('ні')).text).toContain('залишаються окремими');
    expect(commands).toHaveLength(1);
  });

  test('in the middle of a report the report is gone on with', async () => {
    const { says } = chat();
    await says('nie świeci latarnia');
    const joined = await says('AB2C-D3EF');
    expect(joined.text).toContain('Połączyć');
    expect((await says('tak')).text).toMatch(/Gotowe[\s\S]*(Gdzie|miejsc)/);
  });

  test('danger comes first', async () => {
    const { says, commands } = chat();
    await says('AB2C-D3EF');
    const told = await says('pali się w piwnicy, dym na klatce');
    expect(told.text).toContain('112');
    expect(commands.some(({ kind }) => kind === 'join-chats')).toBe(false);
  });

  test.each([
    ['join-code.unknown', 'Nie znam tego kodu'],
    ['join-code.own', 'z tej rozmowy'],
    ['join-code.joined', 'już połączone'],
    ['join-code.too-many-tries', 'za godzinę'],
    ['join-code.too-many-chats', 'Tylu rozmów'],
  ] as const)('%s is said with what to do', async (code, part) => {
    const refuses = { 'try-join-code': code } as const;
    const { says } = talk({ city, conversation: { introducedAt: SAID_BEFORE }, programme: { refuses } });
    const told = await says('AB2C-D3EF');
    expect(told.text).toContain(part);
    expect(told.options).toContain('Człowiek');
  });
});

describe('parting', () => {
  test('is asked for, and done after a yes', async () => {
    const { says, commands } = chat('pl', OTHER);
    expect((await says('rozłącz rozmowy')).text).toContain('Rozłączyć tę rozmowę');
    expect((await says('tak')).text).toContain('znów osobna');
    expect(commands).toEqual([{ kind: 'part-chats' }]);
  });

  test('where nothing is joined says so', async () => {
    expect((await chat().says('rozłącz rozmowy')).text).toContain('nie jest połączona z żadną');
  });
});

describe('my data', () => {
  test('offers to join, or to part what is joined, and says that erasure covers all of it', async () => {
    expect((await chat().says('moje dane')).options).toContain('Połącz rozmowy');
    const joined = chat('pl', OTHER);
    expect((await joined.says('moje dane')).options).toContain('Rozłącz rozmowy');
    expect((await joined.presses('data:delete')).text).toContain('wszystkie z nią połączone');
  });
});
