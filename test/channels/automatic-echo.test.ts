/** Greetings and away texts that the page sends by itself are told from a person's words. */
import { describe, expect, test } from 'vitest';
import { fingerprint, isAutomatic } from '../../functions/turn/automatic-echo.ts';

const at = (seconds: number) => new Date(Date.parse('2026-11-20T10:00:00.000Z') + seconds * 1000).toISOString();
const AWAY = 'Dziękujemy za wiadomość! Odpowiemy w godzinach pracy biura.';
const PERSON = { text: 'Dzień dobry, już sprawdzam, proszę chwilę poczekać.', appId: '263902037430900' };
const opened = { residentAt: at(0), residentBefore: null, seenText: false, automationApps: [] };

describe('an echo', () => {
  test.each([
    ['of an app that answers by itself, whenever', { text: 'ok', appId: '77', at: at(900) }, { automationApps: ['77'] }, true],
    ['a whole sentence at once, when the talk has just begun', { text: AWAY, appId: null, at: at(2) }, {}, true],
    [
      'the same in the middle of a talk: somebody may have been writing',
      { text: AWAY, appId: null, at: at(2) },
      { residentBefore: at(-60) },
      false,
    ],
    [
      'a text that came as quickly before',
      { text: AWAY, appId: null, at: at(5) },
      { residentBefore: at(-60), seenText: true },
      true,
    ],
    ['that text six seconds later', { text: AWAY, appId: null, at: at(6) }, { seenText: true }, false],
    ['a first message after an hour and more', { text: AWAY, appId: null, at: at(1) }, { residentBefore: at(-3601) }, true],
    ['a short word at once', { text: 'Dzień dobry', appId: null, at: at(3) }, {}, false],
    ['a person a minute later', { ...PERSON, at: at(60) }, {}, false],
    ['a person who writes first', { ...PERSON, at: at(0) }, { residentAt: null }, false],
    ['from before the message', { ...PERSON, at: at(-3) }, { seenText: true }, false],
    ['a picture', { text: null, appId: null, at: at(1) }, { seenText: true }, false],
  ])('%s', (_name, echo, before, automatic) => {
    expect(isAutomatic(echo, { ...opened, ...before })).toBe(automatic);
  });

  test('is the same text whatever the case and signs', () => {
    expect(fingerprint('Dziękujemy!')).toBe(fingerprint('dziękujemy'));
    expect(fingerprint('a')).not.toBe(fingerprint('b'));
  });
});
