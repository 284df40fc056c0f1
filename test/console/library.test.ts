import { describe, expect, it } from 'vitest';
import type { Answer } from '../../web/console/data/api.ts';
import { createClock } from '../../web/console/data/clock.ts';
import { createLibrary } from '../../web/console/data/library.ts';

const PATH = '/api/events/evt_1';
const ok = (version: number): Answer => ({ kind: 'ok', body: { version }, etag: `"${version}"` });

describe('what is read after a change', () => {
  it('is not an answer that was asked for before it', async () => {
    const answers: ((answer: Answer) => void)[] = [];
    const api = () => new Promise<Answer>((resolve) => answers.push(resolve));
    const store = { copy: async () => undefined, keep: async () => {}, forget: async () => {} };
    const library = createLibrary({ api, store: store as never, clock: createClock() });
    const asked = async (n: number) => {
      while (answers.length < n) await new Promise((resolve) => setTimeout(resolve));
    };
    const before = library.refresh(PATH);
    await asked(1);
    // Something changes here; the first answer is still on its way.
    const after = library.refresh(PATH);
    answers[0]?.(ok(1));
    await before;
    await asked(2);
    answers[1]?.(ok(2));
    await after;
    expect(library.reading(PATH).get()).toMatchObject({ state: 'read', body: { version: 2 } });
  });
});
