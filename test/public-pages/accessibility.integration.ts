/** The declaration of accessibility and the form that reports a barrier: a case of the office with the law's seven days. */
import { describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { openEscalations } from '../../shared/escalations/store.ts';
import { get, type Page, send } from '../support/browse.ts';
import { named, parseHtml } from '../support/html.ts';
import { publicPagesAt } from '../support/public-pages.ts';

const dynamo = publicPagesAt('2026-11-23T09:00:00.000Z');
const BARRIER = '/deklaracja-dostepnosci/bariera';
const main = ({ body }: Page): string => named(parseHtml(body), 'main')[0]?.text ?? '';
const cases = async () => (await openEscalations(dynamo.table, { limit: 50, from: null })).items;
const onceOf = ({ body }: Page): string => /name="raz" value="([^"]+)"/.exec(body)?.[1] ?? '';

describe('the declaration', () => {
  it('says that it is a draft as long as the city has not signed it, states no status that nobody assessed, and is linked from every page', async () => {
    const page = await get('/deklaracja-dostepnosci');
    expect(page.status).toBe(200);
    expect(city.accessibility.verified).toBeNull();
    expect(main(page)).toContain('Urząd jeszcze nie podpisał tej deklaracji');
    expect(main(page)).toContain('jeszcze nie ocenił zgodności');
    expect(main(page)).toContain(city.accessibility.entity);
    expect((await get('/wydarzenia')).body).toContain('href="/deklaracja-dostepnosci"');
    expect(main(await get('/deklaracja-dostepnosci?jezyk=uk'))).toContain('Це проєкт');
  });
});

describe('a barrier', () => {
  it('becomes a case with seven days, and the answer has an address; sent twice it is one', async () => {
    const form = {
      bariera: 'Czytnik nie czyta listy wydarzeń',
      telefon: '600 400 100',
      email: '',
      raz: onceOf(await get(BARRIER)),
    };
    const answers = [await send(BARRIER, form), await send(BARRIER, form)];
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, `${BARRIER}/dziekujemy`],
      [303, `${BARRIER}/dziekujemy`],
    ]);
    expect(main(await get(`${BARRIER}/dziekujemy`))).toContain('w ciągu 7 dni');
    const found = await cases();
    expect(found).toMatchObject([{ kind: 'accessibility', words: 'Czytnik nie czyta listy wydarzeń', answerBy: '2026-11-30' }]);
    const chat = await readConversation(dynamo.table, found[0]?.conversationId ?? '');
    expect(chat).toMatchObject({ channel: 'web', answerContact: { kind: 'sms', value: '+48600400100' } });
  });

  it.each([
    ['no words', { bariera: '' }, 400, 'napisz chociaż jedno zdanie'],
    ['nobody to answer', { telefon: '' }, 400, 'podaj telefon albo e-mail'],
    ['a robot', { strona: 'x' }, 400, 'robot'],
  ])('%s: says so and keeps nothing', async (_, wrong, status, said) => {
    const before = (await cases()).length;
    const page = await send(
      BARRIER,
      { bariera: 'Schody przy wejściu', telefon: '600 400 200', ...wrong },
      { from: '203.0.113.77' },
    );
    expect(page.status).toBe(status);
    expect(main(page)).toContain(said);
    expect(await cases()).toHaveLength(before);
  });
});
