/** The public pages of micro-grants without a script: what holds now, and an idea told by somebody without Messenger. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { handler as RouteIdea } from '../../functions/route-idea.ts';
import { city } from '../../shared/city/current.ts';
import { messagesOf, readConversation } from '../../shared/conversations/store.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';
import { carryOutIdea, ideasIn } from '../../shared/grants/store-ideas.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import { get, type Page, send } from '../support/browse.ts';
import { anEdition } from '../support/grants.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { named, parseHtml } from '../support/html.ts';
import { publicPagesAt } from '../support/public-pages.ts';
import { inWork } from '../support/work.ts';

/** In the call of the edition of the builders. */
const NOW = '2027-02-20T10:00:00.000Z';
const dynamo = publicPagesAt(NOW);
let route: typeof RouteIdea;

beforeAll(async () => {
  ({ handler: route } = await import('../../functions/route-idea.ts'));
});

const [subarea] = city.subareas.map(({ id }) => id);
const main = ({ body }: Page): string => named(parseHtml(body), 'main')[0]?.text ?? '';
const work = <T>(act: Parameters<typeof inWork<T>>[1]) =>
  inWork({ table: dynamo.table, city, now: new Date().toISOString() }, act);
const stored = (edition: Edition) =>
  work(async ({ writes }) => {
    writes.put(keys.edition(edition.id), { ...edition });
    const listKey = lists.editions();
    writes.put(
      { ...keys.edition(edition.id), sk: `list#${listKey}` },
      { editionId: edition.id, listKey, listSort: `${edition.year}#${edition.id}` },
    );
  });
const ideas = async (): Promise<readonly Idea[]> => (await ideasIn(dynamo.table, lists.ideas(), { limit: 100 })).items;

let readers = 0;
const elsewhere = () => ({ from: `203.0.113.${++readers}` });
const onceOf = ({ body }: Page): string => /name="raz" value="([^"]+)"/.exec(body)?.[1] ?? '';
let phones = 0;
const form = (changed: Readonly<Record<string, string>> = {}) => ({
  pomysl: 'Ławka i kwiaty na podwórku przy szkole',
  okolica: subarea ?? '',
  telefon: `600 300 ${String(++phones).padStart(3, '0')}`,
  email: '',
  ...changed,
});

describe('what holds now', () => {
  it('with no edition that may be told: no sum, no date, the year of the last call, and an idea all the same', async () => {
    const page = await get('/mikrogranty');
    const last = Math.max(...city.grants.editions.filter(({ past }) => past).map(({ year }) => year));
    expect(page.status).toBe(200);
    expect(main(page)).toContain(`Teraz nie ma otwartego naboru. Ostatni był w ${last} roku.`);
    expect(main(page)).not.toMatch(/\d zł|PLN/);
    expect(main(page)).toContain('Opowiedz swój pomysł');
  });

  it('an edition that nobody has verified is not told; verified, it is told with its source, in the reader’s language', async () => {
    const announced = anEdition({
      state: {
        name: 'announced',
        since: NOW,
        by: 'office',
        announcements: (['bip', 'board', 'website'] as const).map((where) => ({ where, on: '2027-02-10' })),
      },
    });
    await stored({ ...announced, verified: null });
    expect(main(await get('/mikrogranty'))).toContain('Teraz nie ma otwartego naboru.');
    await stored(announced);
    const page = await get('/mikrogranty');
    expect(main(page)).toMatch(/5\s?000/);
    expect(main(page)).toContain('Źródło: test');
    expect(main(page)).not.toContain('To jest przykład');
    expect(main(await get('/mikrogranty?jezyk=uk'))).toContain('Джерело: test');
    const again = await get('/mikrogranty', { headers: { 'if-none-match': page.headers.etag ?? '' } });
    expect(again.status).toBe(304);
  });
});

describe('an idea by web form', () => {
  it('reaches the streetworker of the place, and its author is told there', async () => {
    const empty = await get('/mikrogranty/pomysl');
    const sent = await send(
      '/mikrogranty/pomysl',
      form({ raz: onceOf(empty), 'pytanie-who-helps': 'Sąsiadki z bramy' }),
      elsewhere(),
    );
    expect([sent.status, sent.location]).toEqual([303, '/mikrogranty/pomysl/dziekujemy']);
    expect(main(await get(sent.location))).toContain('mamy Twój pomysł');
    const [idea] = await ideas();
    expect(idea).toMatchObject({
      words: 'Ławka i kwiaty na podwórku przy szkole',
      subarea,
      answers: [{ questionId: 'who-helps', answer: 'Sąsiadki z bramy' }],
      state: { name: 'told' },
    });
    await hearFacts(dynamo.table, { 'route-idea': route });
    const [routed] = await ideas();
    const author = routed?.authors[0];
    const chat = await readConversation(dynamo.table, author?.conversationId ?? '');
    expect(chat).toMatchObject({ channel: 'web', answerContact: { kind: 'sms', value: '+48600300001' } });
    await work(async (w) => {
      if (routed !== undefined)
        carryOutIdea(w, routed, { kind: 'CloseIdea', at: w.now, reason: 'Ławkę postawi zarządca, proszę pytać w biurze.' });
    });
    await hearFacts(dynamo.table, { 'route-idea': route });
    const said = (await messagesOf(dynamo.table, chat?.id ?? '', 10)).flatMap(({ line }) => (line === null ? [] : [line.text]));
    expect(said.join(' ')).toContain('Ławkę postawi zarządca');
  });

  it('sent twice is one idea', async () => {
    const before = (await ideas()).length;
    const twice = form({ raz: onceOf(await get('/mikrogranty/pomysl')) });
    const from = elsewhere();
    const answers = await Promise.all([send('/mikrogranty/pomysl', twice, from), send('/mikrogranty/pomysl', twice, from)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await ideas()).length).toBe(before + 1);
  });

  it.each([
    ['no words', { pomysl: ' ' }, 'napisz chociaż jedno zdanie'],
    ['too many words', { pomysl: 'a'.repeat(3001) }, 'to za długie'],
    ['nobody to answer', { telefon: '' }, 'podaj telefon albo e-mail'],
    ['a number that is none', { telefon: '12' }, 'ten numer nie wygląda na dobry'],
  ])('%s: says so at the field and keeps what was typed', async (_, wrong, said) => {
    const before = (await ideas()).length;
    const page = await send('/mikrogranty/pomysl', form({ 'pytanie-cost': 'Około 500 zł', ...wrong }), elsewhere());
    expect(page.status).toBe(400);
    expect(main(page)).toContain(said);
    expect(page.body).toContain('Około 500 zł');
    expect((await ideas()).length).toBe(before);
  });

  it('of a robot is not taken; of one address only so many a day, and who is over is told where else', async () => {
    expect((await send('/mikrogranty/pomysl', form({ strona: 'x' }), elsewhere())).status).toBe(400);
    const from = elsewhere();
    const statuses: number[] = [];
    for (let i = 0; i <= city.grants.webIdeasPerDay; i++) statuses.push((await send('/mikrogranty/pomysl', form(), from)).status);
    expect(statuses).toEqual([...Array<number>(city.grants.webIdeasPerDay).fill(303), 429]);
  });

  it('an address that is no page of micro-grants says so', async () => {
    const page = await get('/mikrogranty/nie-ma');
    expect(page.status).toBe(404);
    expect(main(page)).toContain('Wróć do mikrograntów');
  });
});
