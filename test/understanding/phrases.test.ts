import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../bot/understanding/model/load.ts';
import { HEADS, openModel } from '../../bot/understanding/model/model.ts';
import { fold } from '../../bot/understanding/normalise.ts';
import { INTENTS } from '../../bot/understanding/understanding.ts';
import { examplesToLearn } from '../../scripts/train/expand.ts';
import { lint } from '../../scripts/train/lint.ts';
import { parsePhrases, readPhrases } from '../../scripts/train/phrases.ts';
import { hashOfPhrases } from '../../scripts/train/train-all.ts';
import { loadCity } from '../../shared/city/load.ts';

const { phrases, mistakes } = readPhrases();

describe('phrase files', () => {
  it('have no mistakes, duplicates or contradictions', () => {
    expect([...mistakes, ...lint(phrases)]).toEqual([]);
  });

  it('speak of intents and categories that exist', () => {
    const categories = loadCity('walbrzych').categories.map(({ id }) => `category-${id}`);
    const known = [
      ...categories,
      ...INTENTS.map((intent) => `intent-${intent}`),
      ...['danger', 'gas', 'power', 'despair', 'violence'].map((kind) => `emergency-${kind}`),
    ];
    expect([...new Set(phrases.map(({ topic }) => topic))].filter((topic) => !known.includes(topic))).toEqual([]);
  });

  it('are what the model was trained from: run "npm run train" after changing them', () => {
    expect(openModel(modelBytes()).header.phrases).toBe(hashOfPhrases(phrases));
  });

  it('hold no message kept for measuring, nor a near copy', () => {
    const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
    const data = (file: string) =>
      readFileSync(join(import.meta.dirname, '../data', file), 'utf8')
        .trim()
        .split('\n');
    const kept = [
      ...['dev_messages.jsonl', 'fresh_tune.jsonl', 'fresh_kept.jsonl', 'second_tune.jsonl', 'second_kept.jsonl'].flatMap(
        (file) => data(file).map((line): string => JSON.parse(line).text),
      ),
      ...[...data('own_messages.tsv'), ...data('own_danger_messages.tsv')].map((line) => line.split('\t').at(-1) ?? ''),
    ].map((text) => ({ text, words: words(text) }));
    const written = examplesToLearn(phrases, ['']).map(({ text }) => new Set(words(text)));
    const holding = new Map<string, Set<string>[]>();
    for (const text of written)
      for (const word of text) {
        const others = holding.get(word);
        if (others === undefined) holding.set(word, [text]);
        else others.push(text);
      }
    const howMany = (word: string) => holding.get(word)?.length ?? 0;
    const copies = kept.filter((message) => {
      const own = new Set(message.words);
      // A copy shares more than three quarters: so at least one of the rarest quarter, rounded up.
      const rarest = [...own].toSorted((a, b) => howMany(a) - howMany(b)).slice(0, Math.ceil(own.size / 4));
      return (
        own.size >= 4 &&
        rarest.some((rare) =>
          (holding.get(rare) ?? []).some((text) => {
            const shared = [...own].filter((word) => text.has(word)).length;
            return shared / own.size > 0.75 && shared / text.size > 0.6;
          }),
        )
      );
    });
    expect(copies.map(({ text }) => text)).toEqual([]);
  });

  it('are read as the README says', () => {
    const { phrases: read, mistakes: found } = parsePhrases(
      '# note\nlampa = latarnia | lampa\n{lampa} (nie świeci|zgasła)\n! {kabel} wisi\n',
      'pl',
      'category-oswietlenie',
    );
    expect(read.map(({ parts, urgent }) => ({ parts, urgent }))).toEqual([
      { parts: [['latarnia', 'lampa'], [' '], ['nie świeci', 'zgasła']], urgent: false },
    ]);
    expect(found).toEqual([{ where: 'pl/category-oswietlenie.txt:4', what: 'no list "kabel"' }]);
  });

  it('fill lists inside alternatives, and tell of one that is nowhere', () => {
    const { phrases: read, mistakes: found } = parsePhrases(
      'lampa = latarnia | lampa\n({lampa} zgasła|ciemno)\n(pod {nigdzie}|tu) ciemno\n',
      'pl',
      'category-oswietlenie',
    );
    expect(read.map(({ parts }) => parts)).toEqual([[['latarnia zgasła', 'lampa zgasła', 'ciemno']]]);
    expect(found).toEqual([{ where: 'pl/category-oswietlenie.txt:3', what: 'no list "nigdzie"' }]);
  });

  it('are judged when the same words mean two things', () => {
    const { phrases: here } = parsePhrases('nie świeci lampa\nnie świeci lampa\n', 'pl', 'category-oswietlenie');
    const { phrases: there } = parsePhrases('Nie swieci lampa!\n', 'pl', 'intent-thanks');
    expect(lint([...here, ...there]).map(({ where }) => where)).toEqual([
      'pl/category-oswietlenie.txt:2',
      'pl/intent-thanks.txt:1',
    ]);
  });
});

describe('the model asset', () => {
  it('is compact and whole', () => {
    expect(gzipSync(modelBytes(), { level: 9 }).length).toBeLessThanOrEqual(1_900_000);
    const { header } = openModel(modelBytes());
    for (const head of HEADS) expect(header.heads[head].labels).toHaveLength(header.heads[head].blend.bias.length);
  });
  it('of another format is refused', () => {
    const bytes = modelBytes();
    const text = new TextDecoder().decode(bytes.subarray(0, 40)).replace('"format":2', '"format":9');
    const other = new Uint8Array(bytes);
    other.set(new TextEncoder().encode(text.slice(4)), 4);
    expect(() => openModel(other)).toThrow('npm run train');
  });
});
