import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeUnderstand } from '../../bot/understanding/make-understand.ts';
import { loadCity } from '../../shared/city/load.ts';

const understand = makeUnderstand(loadCity('walbrzych'));
const own = readFileSync(join(import.meta.dirname, '../data/own_dangers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const texts = (kind: string) => own.flatMap(([k, text = '']) => (k === kind ? [text] : []));
const missed = (kind: string, right: (text: string) => boolean) => texts(kind).filter((text) => !right(text));

describe('an emergency', () => {
  it.each([
    ['czuję gaz na klatce', 'gas'],
    ['Пахне газом', 'gas'],
    ['zerwany przewód leży na chodniku i iskrzy', 'power'],
    ['mąż mnie bije', 'violence'],
    ['Чоловік мене б’є', 'violence'],
    ['nie chce mi sie juz zyc', 'despair'],
    ['Не хочу жити', 'despair'],
    ['I want to kill myself', 'despair'],
    ['pali sie mieszkanie sasiadow', 'danger'],
    ['starszy pan leży i nie oddycha', 'danger'],
    ['mąż mnie bije i kopie psa', 'violence'],
  ])('%s → %s, urgent, no form', (text, emergency) => {
    expect(understand(text)).toMatchObject({ intent: 'emergency', emergency, urgent: true, category: null });
  });

  it('is heard in every own example, whatever the words', () => {
    expect(missed('emergency', (text) => understand(text).emergency !== null)).toEqual([]);
  });

  it('of the past, of a lamp that "burns" or of a figure of speech is none', () => {
    expect(missed('no-emergency', (text) => understand(text).emergency === null)).toEqual([]);
    expect(understand('pożar był w zeszłym roku, a kamienica dalej stoi pusta').emergency).toBeNull();
    expect(understand('pożar był w zeszłym roku, a teraz znowu się pali').emergency).toBe('danger');
  });
});

describe('an urgent report', () => {
  it('is an emergency or urgent in every own example; others are neither', () => {
    expect(missed('urgent', (text) => understand(text).urgent)).toEqual([]);
    expect(missed('neither', (text) => !understand(text).urgent)).toEqual([]);
  });
  it('is what an animal does', () => {
    expect(understand('wataha psów atakuje ludzi')).toMatchObject({
      intent: 'report_issue',
      category: 'zwierzeta',
      urgent: true,
      emergency: null,
    });
  });
  it('is not made by anger', () => {
    expect(understand('ILE RAZY MAM PISAĆ, LATARNIA NIE ŚWIECI KURWA!!!').urgent).toBe(false);
  });
});

describe('dangers that no phrase was written from', () => {
  const kept = readFileSync(join(import.meta.dirname, '../data/own_danger_messages.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kind = '', text = '']) => ({ kind, ...understand(text) }));
  const share = (kind: string, test: (message: (typeof kept)[number]) => boolean) => {
    const own = kept.filter((message) => message.kind === kind);
    return own.filter(test).length / own.length;
  };

  it('are found: an emergency is at least urgent', () => {
    expect(share('emergency', ({ urgent }) => urgent)).toBeGreaterThanOrEqual(0.97);
    expect(share('emergency', ({ emergency }) => emergency !== null)).toBeGreaterThanOrEqual(0.82);
    expect(share('urgent', ({ urgent }) => urgent)).toBeGreaterThanOrEqual(0.95);
  });
  it('are seldom seen where there are none', () => {
    const right = kept.filter(({ urgent, kind }) => urgent && (kind === 'emergency' || kind === 'urgent')).length;
    expect(right / kept.filter(({ urgent }) => urgent).length).toBeGreaterThanOrEqual(0.9);
    expect(share('neither', ({ emergency }) => emergency !== null)).toBeLessThanOrEqual(0.05);
  });
});

describe('the voice of a child', () => {
  it.each(['mam 9 lat i się boję', 'jestem w 4 klasie', 'moja mama nie wie że piszę', 'Мені 11 років', "I'm 10 years old"])(
    'is heard: %s',
    (text) => {
      expect(understand(text).child).toBe(true);
    },
  );
  it.each(['mam 39 lat', 'mam 2 dzieci', 'moje dziecko jest w 4 klasie szkoły', 'nie mam siły'])('is not heard: %s', (text) => {
    expect(understand(text).child).toBe(false);
  });
});

describe('a lamp that does not burn', () => {
  it.each(['Не горить ліхтар', 'знову не горить', 'не горит фонарь', 'nie pali się latarnia', 'ne horyt lihtar'])(
    'is dark: %s',
    (text) => {
      expect(understand(text).emergency).toBeNull();
    },
  );

  it.each(['nie, pali się!', 'горить будинок', 'pali się latarnia i kable, dym'])('is something else than a fire: %s', (text) => {
    expect(understand(text).emergency).not.toBeNull();
  });
});
