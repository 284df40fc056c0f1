/** Everything that is open to everybody, asked as nobody should, on the running product: the webhook with our signature, the chat, the pages. */
import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, hostileText, hostileValue } from '../support/hostile.ts';
import { type Running, startProduct } from '../support/running.ts';
import { postWebhook } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const AT = Date.now();
/** As Messenger sends them: words, presses, files, changes of mind, receipts, the page's own echoes. */
const EVENTS: readonly object[] = [
  { message: { mid: 'm1', text: 'nie świeci latarnia 🥲', nlp: { traits: {} } } },
  { message: { mid: 'm2', text: 'Tak', quick_reply: { payload: 'yes' } } },
  { message: { mid: 'm3', attachments: [{ type: 'image', payload: { url: 'https://cdn.example/a.jpg' } }] } },
  {
    message: {
      mid: 'm4',
      attachments: [{ type: 'image', payload: { url: 'https://cdn.example/t', sticker_id: 369239263222822 } }],
    },
  },
  { message: { mid: 'm5', attachments: [{ type: 'location', payload: { coordinates: { lat: 50.77, long: 16.28 } } }] } },
  { message: { mid: 'm6', text: 'tak', reply_to: { mid: 'm1' } } },
  { message: { mid: 'm1', is_deleted: true } },
  { message_edit: { mid: 'm1', text: 'popr.', num_edit: 2 } },
  { reaction: { mid: 'm1', action: 'react', emoji: '❤', reaction: 'love' } },
  { postback: { mid: 'p1', title: 'Zgłoś', payload: 'report', referral: { ref: 'x', source: 'SHORTLINK' } } },
  { referral: { ref: 'status', source: 'SHORTLINK', type: 'OPEN_THREAD' } },
  { message: { mid: 'e1', is_echo: true, app_id: 263902037430900, text: 'Dzień dobry', metadata: 'x' } },
  { delivery: { mids: ['m1'], watermark: AT } },
  { read: { watermark: AT } },
];

/** One value somewhere inside replaced, taken away, or doubled beside itself. */
const mutated = (value: unknown, at: number, by: unknown): unknown => {
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const copy = structuredClone(value);
  const walk = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const name of Object.keys(one)) {
      places.push({ holder: one as Record<string, unknown>, name });
      walk((one as Record<string, unknown>)[name]);
    }
  };
  walk(copy);
  const place = places[at % places.length];
  if (place === undefined) return copy;
  if (by === undefined) delete place.holder[place.name];
  else place.holder[place.name] = by;
  return copy;
};

const anEvent = fc
  .record({
    event: fc.constantFrom(...EVENTS),
    psid: fc.integer({ min: 1, max: 6 }),
    mid: fc.uuid(),
    places: fc.array(fc.tuple(fc.nat(), fc.oneof(hostileValue, fc.constant(undefined))), { maxLength: 2 }),
  })
  .map(({ event, psid, mid, places }) => {
    const own = JSON.parse(JSON.stringify(event).replaceAll(/"mid":"\w+"/g, `"mid":"${mid}"`));
    const whole = { sender: { id: `hostile-${psid}` }, recipient: { id: 'page' }, timestamp: AT, ...own };
    return places.reduce<unknown>((one, [at, by]) => mutated(one, at, by), whole);
  });

const errorsOf = (name: string) =>
  Object.entries(product.run.status().functions).find(([functionName]) => functionName.endsWith(`-${name}`))?.[1].errors;
/** Everything that was queued has been worked on; what failed is said, not waited for. */
const heard = () =>
  until('everything to be heard', async () => {
    const failed = product.run.errors().filter((error) => !error.includes('store-attachment'));
    if (failed.length > 0) throw new Error(failed.join('\n').slice(0, 3000));
    return product.run.status().idle;
  });
const deadLetters = () =>
  Object.entries(product.run.status().queues).filter(([, { deadLetters, visible }]) => deadLetters && visible > 0);

describe('recorded events of Messenger, mutated', () => {
  it('are taken or passed over; no turn fails of them, and who writes next is answered', async () => {
    const bodies = fc.sample(fc.array(anEvent, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 8 });
    for (const messaging of bodies) {
      const body = JSON.stringify({ object: 'page', entry: [{ id: 'page', time: AT, messaging }] });
      const { status } = await postWebhook(product.run.url, body);
      expect([200, 400], body.slice(0, 300)).toContain(status);
    }
    await heard();
    expect(['messenger-webhook', 'take-turn', 'take-receipt', 'hold-unanswered'].map((name) => errorsOf(name))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(deadLetters()).toEqual([]);
    const resident = await product.resident();
    await resident.asks('dzień dobry', /./);
  });

  it('envelopes of any shape are refused whole, never with an error of ours', async () => {
    for (const value of fc.sample(hostileValue, { numRuns: 80, seed: 8 })) {
      const asPage = { object: 'page', entry: value };
      for (const body of [JSON.stringify(value), JSON.stringify(asPage)])
        expect([200, 400, 413]).toContain((await postWebhook(product.run.url, body ?? 'null')).status);
    }
  });
});

/** As the bytes go over the line: fetch would tidy the path. */
const raw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port } = new URL(product.run.url);
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
    })
      .on('error', reject)
      .end();
  });

const UP = [
  '../../../../../../etc/passwd',
  '..%2f..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '..%5c..%5cetc%5cpasswd',
  '....//....//etc/passwd',
  '%c0%ae%c0%ae/etc/passwd',
  '%00',
  'a%00.html',
  '%',
  '%zz',
  '%ff%fe',
];
const ROOMS = [
  '/',
  '/console/',
  '/console/assets/',
  '/organizacje/assets/',
  '/wydarzenia/',
  '/wydarzenia/kalendarz/',
  '/mikrogranty/',
  '/deklaracja-dostepnosci/',
  '/chat/',
  '/webhooks/',
  '/api/',
];

describe('a path that leads out of its room', () => {
  it.each(ROOMS)('below %s shows no file, and is no error of ours', async (room) => {
    for (const up of UP) {
      const { status, body } = await raw(`${room}${up}`);
      expect(status, `${room}${up}`).toBeLessThan(500);
      expect(body).not.toMatch(/root:.*:0:0|"dependencies"/);
    }
  });
});

describe('the public pages', () => {
  it('asked with anything in path and query: a page or a refusal, and nothing of it in the headers', async () => {
    const paths = [
      '/wydarzenia',
      '/wydarzenia/x',
      '/wydarzenia/x/zapis',
      '/wydarzenia/kod',
      '/wydarzenia/kalendarz.ics',
      '/wydarzenia/rss.xml',
      '/mikrogranty',
      '/mikrogranty/pomysl',
      '/mikrogranty/x',
      '/deklaracja-dostepnosci',
    ];
    const names = ['area', 'obszar', 'rodzaj', 'kind', 'jezyk', 'lang', 'od', 'from', 'q', 'code', 'kod', 'token', 'page'];
    for (const [path, name, text] of fc.sample(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...names), hostileText), {
      numRuns: 150,
      seed: 8,
    })) {
      const response = await fetch(`${product.run.url}${path}?${new URLSearchParams({ [name]: text.slice(0, 4000) })}`, {
        redirect: 'manual',
      });
      expect(response.status, `${path}?${name}=${text.slice(0, 80)}`).toBeLessThan(500);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).not.toContain('<script>alert(1)</script>');
    }
  });

  it('forms filled with anything: the same form with words, never an error of ours', async () => {
    const forms = [
      '/wydarzenia/kod',
      '/wydarzenia/x/zapis',
      '/mikrogranty/pomysl',
      '/deklaracja-dostepnosci/bariera',
      '/mikrogranty/x/y/z',
    ];
    const fields = [
      'name',
      'phone',
      'email',
      'contact',
      'code',
      'words',
      'text',
      'adults',
      'children',
      'area',
      'subarea',
      'language',
      'told',
      '__proto__',
      'constructor',
    ];
    const filled = fc.dictionary(fc.constantFrom(...fields), hostileText, { maxKeys: 8 });
    for (const [path, form] of fc.sample(fc.tuple(fc.constantFrom(...forms), filled), { numRuns: 120, seed: 8 })) {
      const response = await fetch(`${product.run.url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(Object.entries(form)),
      });
      expect(response.status, `${path} ${JSON.stringify(form).slice(0, 200)}`).toBeLessThan(500);
      expect(await response.text()).not.toContain('<script>alert(1)</script>');
    }
  });
});

describe('the chat on the page', () => {
  const CODE = '23456789ABCD';
  const say = (body: string, code = CODE) =>
    fetch(`${product.run.url}/chat/messages`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-chat-code': code },
    });

  it('takes what is a message and refuses the rest by a code', async () => {
    const values = fc.sample(
      fc.oneof(
        hostileValue,
        fc.record({ id: fc.oneof(fc.uuid(), hostileText), text: hostileText, payload: fc.oneof(fc.constant(null), hostileText) }),
      ),
      { numRuns: 120, seed: 8 },
    );
    for (const value of values) {
      const response = await say(JSON.stringify(value) ?? '');
      expect([202, 400, 413, 429], JSON.stringify(value)?.slice(0, 200)).toContain(response.status);
      if (response.status !== 202) expect(await response.json()).toEqual({ code: expect.any(String) });
    }
    await heard();
    expect(errorsOf('take-turn')).toBe(0);
  });

  it.each(HOSTILE_TEXTS.filter((text) => /^[\x20-\x7e]*$/.test(text) && text.length < 8_000))(
    'a code that is none opens nothing: %#',
    async (text) => {
      const response = await say('{}', text);
      expect(response.status).toBe(400);
    },
  );
});
