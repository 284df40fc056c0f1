import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';

const understand = makeUnderstand(loadCity('walbrzych'));

describe('an answer to the last question', () => {
  it.each([
    'tak',
    'Tak.',
    'ta',
    'taaak',
    'no',
    'No!',
    'ok',
    'OK 👍',
    '1',
    '👍',
    '👍🏻',
    'zgadza się',
    'jasne',
    'так',
    'Угу',
    'да',
    'yes',
    'yep',
    'tak, wyślijcie proszę',
  ])('%s is yes', (text) => {
    expect(understand(text).answer).toBe('yes');
  });
  it.each(['nie', 'Nie!', 'nie, dziękuję', 'ні', 'нет', 'nope', '👎', '❌', 'no thanks', 'nie, to na Moniuszki'])(
    '%s is no',
    (text) => {
      expect(understand(text).answer).toBe('no');
    },
  );
  it.each(['nie świeci lampa', 'nie ma wody', '2', 'może', 'tak jak pisałam wczoraj w sprawie lampy', '', '🤔'])(
    '"%s" is neither',
    (text) => {
      expect(understand(text).answer).toBeNull();
    },
  );
  it('"no" means no to whoever speaks English', () => {
    expect(understand('no', { language: 'en' }).answer).toBe('no');
    expect(understand('no', { language: 'pl' }).answer).toBe('yes');
    expect(understand('no', { language: 'uk' }).answer).toBe('yes');
  });
});

describe('a word that works at every step', () => {
  it.each([
    ['anuluj', 'cancel'],
    ['Anuluj!', 'cancel'],
    ['скасувати', 'cancel'],
    ['cancel', 'cancel'],
    ['pomoc', 'help'],
    ['menu', 'help'],
    ['?', 'help'],
    ['help', 'help'],
    ['допомога', 'help'],
    ['człowiek', 'human'],
    ['chcę człowieka', 'human'],
    ['людина', 'human'],
    ['human', 'human'],
    ['wstecz', 'back'],
    ['cofnij', 'back'],
    ['назад', 'back'],
    ['stop', 'stop'],
    ['STOP', 'stop'],
    ['nie piszcie do mnie', 'stop'],
    ['język', 'language'],
    ['language', 'language'],
    ['мова', 'language'],
  ])('%s → %s', (text, global) => {
    expect(understand(text).global).toBe(global);
  });
  it.each(['pomoc dla sąsiadki z parteru', 'przystanek bus stop jest zniszczony', 'leży człowiek', 'cofnij ten znak na chodnik'])(
    'is not heard inside: %s',
    (text) => {
      expect(understand(text).global).toBeNull();
    },
  );
});

describe('a language asked for', () => {
  it.each([
    ['українською', 'uk'],
    ['czy można po ukraińsku?', 'uk'],
    ['po angielsku proszę', 'en'],
    ['in English please', 'en'],
    ['English', 'en'],
    ['po polsku', 'pl'],
    ['польською', 'pl'],
  ])('%s → %s', (text, language) => {
    expect(understand(text).wantsLanguage).toBe(language);
  });
  it('is none where a language is only mentioned', () => {
    expect(
      understand('tablica przy parku jest tylko po polsku a u nas mieszka dużo ludzi z Ukrainy i powinna być też inna')
        .wantsLanguage,
    ).toBeNull();
  });
});

describe('the language of a message', () => {
  it.each([
    ['dzien dobry, na klatce nie ma swiatla', 'pl'],
    ['lampa', 'pl'],
    ['Ja chciala zglosic smieci na podworku', 'pl'],
    ['Добрий день, у нас немає води', 'uk'],
    ['Здравствуйте, у нас не работает лифт', 'ru'],
    ['dobryj den, u nas nema vody, shcho robyty', 'uk'],
    ['Pryvit, ne pratsyuye likhtar bilya budynku', 'uk'],
    ['hello, the lamp is broken', 'en'],
    ['Chcę zgłosić: the lift', 'pl'],
  ])('%s → %s', (text, lang) => {
    expect(understand(text).lang).toBe(lang);
  });
  it('without words is the conversation’s', () => {
    expect(understand('👍', { language: 'uk' }).lang).toBe('uk');
    expect(understand('12', { language: 'en' }).lang).toBe('en');
    expect(understand('').lang).toBe('pl');
  });
});
