/** The office changes its settings in the running product; a deployment's profile is only the start. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const lighting = city.categories.find(({ id }) => id === 'oswietlenie');
/** Two streets, so that the second report is no duplicate of the first. */
const [first = '', second = ''] = city.streets
  .filter(({ subarea, kind }) => subarea !== null && kind === 'ulica')
  .map(({ short }) => short);

/** "Odpowiemy do piątku 27 listopada" → "piątku 27 listopada". */
const promised = (text: string | null): string => /Odpowiemy do ([^.]+)\./.exec(text ?? '')?.[1] ?? '';

const report = async (street: string) => {
  const resident = await product.resident();
  await resident.asks(`nie świeci latarnia na ulicy ${street} 11`, 'Wysłać?');
  return resident.asks('tak', 'Przyjęte');
};

describe('settings in the running product', () => {
  it('a promise that an admin changes is what residents hear a minute later, and the decision names the version', async () => {
    const before = promised((await report(first)).text);
    const admin = await product.staff('admin');
    const value = [{ id: lighting?.id, answerWithinWorkingDays: 30, acceptWithinWorkingHours: 8, owner: null, verified: null }];
    const answer = await admin.call('PUT', '/api/settings/categories', value, {
      'if-match': '"0"',
      'idempotency-key': crypto.randomUUID(),
    });
    expect([answer.status, await answer.clone().text()]).toEqual([200, expect.stringContaining('"version":1')]);
    await fetch(`${product.run.url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: 'PT61S' }) });

    const accepted = await report(second);
    expect(promised(accepted.text)).not.toBe('');
    expect(promised(accepted.text)).not.toBe(before);
    const number = /[A-Z]+-\d{4}-\d{5}/.exec(accepted.text ?? '')?.[0];
    const { items } = await admin.get<{ items: { id: string; number: string }[] }>('/api/issues');
    const id = items.find((item) => item.number === number)?.id;
    const { history } = await admin.get<{ history: { settings: string }[] }>(`/api/issues/${id}`);
    expect(history.map(({ settings }) => settings.split('.')[1])).toContain('1');
  });

  it('a category that an admin adds is understood by its words a minute later', async () => {
    const admin = await product.staff('admin');
    const added = {
      id: 'ule',
      name: { pl: 'Ule i pszczoły', uk: 'Вулики і бджоли', en: 'Beehives' },
      short: { pl: 'Ule', uk: 'Вулики', en: 'Beehives' },
      words: { pl: 'ul, ule, uli, ulem, pszczół*, pszczol*', uk: 'вулик*, бджол*', en: 'beehive*, bees' },
      sensitive: false,
      answerWithinWorkingDays: null,
      acceptWithinWorkingHours: 8,
      owner: null,
      verified: null,
    };
    const { version } = await admin.get<{ version: number }>('/api/settings/categories');
    const answer = await admin.call('PUT', '/api/settings/categories', [added], {
      'if-match': `"${version}"`,
      'idempotency-key': crypto.randomUUID(),
    });
    expect(answer.status).toBe(200);
    await fetch(`${product.run.url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: 'PT61S' }) });
    const resident = await product.resident();
    const asked = await resident.asks(`chcę zgłosić: przewrócony ul i pszczoły na ulicy ${first} 14`, 'Ule i pszczoły');
    expect(asked.text).toContain('Wysłać?');
  });

  it('an address that is no page says so, with status 404 and a way on', async () => {
    const answer = await fetch(`${product.run.url}/nie-ma-takiej`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('href="/"');
  });
});
