import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, SECRETS, startSimulator } from '../../support/simulator.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let run: Running;
let psid: string;
beforeEach(async () => {
  run = await startSimulator();
  psid = await run.resident();
  run.heard.length = 0;
});
afterEach(() => run.close());

const send = async (body: object) => (await run.api('POST', `residents/${psid}/send`, body)).body;
const textsHeard = () => run.events('message').map(({ message }) => message?.text);
const signatureOf = (body: Buffer, algorithm = 'sha256') =>
  `${algorithm}=${createHmac(algorithm, SECRETS.appSecret).update(body).digest('hex')}`;

describe('the signature', () => {
  it.each(['escaped', 'utf8'])('covers the raw bytes, %s', async (encoding) => {
    await send({ text: 'zażółć gęślą jaźń 🙂', delivery: { encoding } });
    const [request] = run.heard;
    expect(request?.headers['x-hub-signature-256']).toBe(signatureOf(request?.body ?? Buffer.alloc(0)));
    expect(request?.body.includes('ż')).toBe(encoding === 'utf8');
    expect(textsHeard()).toEqual(['zażółć gęślą jaźń 🙂']);
  });

  it.each([
    ['wrong', (seen: string | undefined, body: Buffer) => seen !== undefined && seen !== signatureOf(body)],
    ['missing', (seen: string | undefined) => seen === undefined],
    ['sha1', (seen: string | undefined) => seen === undefined],
    ['truncated', (seen: string | undefined, body: Buffer) => seen === signatureOf(body).slice(0, -2)],
  ])('%s goes once, and is not repeated', async (signature, holds) => {
    run.webhook.status = 401;
    const { answers, pending } = await send({ text: 'obce', delivery: { signature } });
    expect([answers[0].status, pending]).toEqual([401, false]);
    const [request] = run.heard;
    expect(holds(request?.headers['x-hub-signature-256']?.toString(), request?.body ?? Buffer.alloc(0))).toBe(true);
    expect((await run.api('GET', 'deliveries')).body.pending).toEqual([]);
  });
});

describe('delivery', () => {
  it.each([
    ['normal', 1],
    ['twice', 2],
    ['parallel', 3],
  ])('%s: the same bytes, %i times', async (mode, times) => {
    const { answers } = await send({ text: 'raz', delivery: { mode } });
    expect(answers.map(({ status }: { status: number }) => status)).toEqual(Array(times).fill(200));
    expect(new Set(run.heard.map(({ body }) => body.toString())).size).toBe(1);
    expect(run.heard).toHaveLength(times);
  });

  it('out of order: the held one comes after the next', async () => {
    await send({ text: 'pierwsza', delivery: { mode: 'out-of-order' } });
    await send({ text: 'druga' });
    expect(textsHeard()).toEqual(['druga', 'pierwsza']);
  });

  it('out of order without a next one: after a minute of the clock', async () => {
    await send({ text: 'sama', delivery: { mode: 'out-of-order' } });
    run.advance(MINUTE + 1000);
    await until('the held event', async () => textsHeard().length === 1);
  });

  it('late: with the time it was said', async () => {
    const { message } = await send({ text: 'spóźniona', delivery: { mode: 'late', minutes: 30 } });
    run.advance(29 * MINUTE);
    expect(textsHeard()).toEqual([]);
    run.advance(2 * MINUTE);
    await until('the late event', async () => textsHeard().length === 1);
    expect(run.events('message')[0]?.timestamp).toBe(Date.parse(message.at));
  });

  it('batch: several entries in one request', async () => {
    for (const text of ['a', 'b', 'c']) await send({ text, delivery: { mode: 'batch', size: 3 } });
    expect(run.heard).toHaveLength(1);
    expect(run.heard[0]?.json.entry).toHaveLength(3);
    expect(textsHeard()).toEqual(['a', 'b', 'c']);
  });

  it('standby: in its own list', async () => {
    await send({ text: 'do kogoś innego', delivery: { standby: true } });
    expect(run.heard[0]?.json.entry[0]?.standby?.[0]?.message?.text).toBe('do kogoś innego');
    expect(textsHeard()).toEqual([]);
  });
});

describe('retries', () => {
  const failed = async () => {
    run.webhook.status = 500;
    const sent = await send({ text: 'ważne' });
    expect([sent.pending, sent.message.status]).toEqual([true, 'failed']);
  };

  it('come by the clock until the webhook takes it, the same bytes each time', async () => {
    await failed();
    run.advance(11_000);
    await until('the first retry', async () => run.heard.length === 2);
    run.webhook.status = 200;
    run.advance(2 * MINUTE);
    await until('the accepted retry', async () => run.heard.length === 3);
    expect(new Set(run.heard.map(({ body }) => body.toString())).size).toBe(1);
    await until('nothing waits', async () => (await run.api('GET', 'deliveries')).body.pending.length === 0);
    expect((await run.api('GET', `residents/${psid}/messages`)).body.messages.at(-1).status).toBe('delivered');
  });

  it('go on after a restart', async () => {
    await failed();
    await run.restart();
    run.webhook.status = 200;
    run.advance(11_000);
    await until('the retry', async () => run.heard.length === 2);
  });

  it('follow silence as they follow an error', async () => {
    run.webhook.silent = true;
    const { answers } = await send({ text: 'halo' });
    expect(answers[0].status).toBeNull();
    expect((await run.api('GET', 'deliveries')).body.pending).toHaveLength(1);
  });

  it('end after a day', async () => {
    await failed();
    run.advance(25 * HOUR);
    await until('the last try', async () => run.heard.length === 2);
    await until('nothing waits', async () => (await run.api('GET', 'deliveries')).body.pending.length === 0);
  });
});

describe('events', () => {
  const cases: Record<
    string,
    { readonly act: (mid: string) => Promise<unknown>; readonly kind: string; readonly body: object | ((mid: string) => object) }
  > = {
    'quick reply': {
      act: () => send({ quickReply: { title: 'Tak', payload: 'yes' } }),
      kind: 'message',
      body: { text: 'Tak', quick_reply: { payload: 'yes' } },
    },
    postback: {
      act: () => send({ postback: { title: 'Pomoc', payload: 'help' } }),
      kind: 'postback',
      body: { title: 'Pomoc', payload: 'help', mid: expect.any(String) },
    },
    voice: {
      act: () => send({ attachment: { type: 'audio', sample: 'voice' } }),
      kind: 'message',
      body: { attachments: [{ type: 'audio', payload: { url: expect.stringContaining('/local/graph/media/') } }] },
    },
    fallback: {
      act: () => send({ text: 'tu', attachment: { type: 'fallback', url: 'https://maps.example/1', title: 'Mapa' } }),
      kind: 'message',
      body: { text: 'tu', attachments: [{ type: 'fallback', payload: { url: 'https://maps.example/1', title: 'Mapa' } }] },
    },
    thumb: {
      act: () => send({ like: true }),
      kind: 'message',
      body: { sticker_id: 369239263222822, attachments: [{ type: 'sticker', payload: { sticker_id: 369239263222822 } }] },
    },
    referral: {
      act: () => send({ referral: 'plakat' }),
      kind: 'referral',
      body: { ref: 'plakat', source: 'SHORTLINK', type: 'OPEN_THREAD' },
    },
    optin: { act: () => send({ optin: 'plakat' }), kind: 'optin', body: { ref: 'plakat' } },
    reaction: {
      act: (mid) => run.api('POST', `residents/${psid}/react`, { mid, emoji: '❤' }),
      kind: 'reaction',
      body: (mid) => ({ mid, action: 'react', emoji: '❤' }),
    },
    'reaction taken back': {
      act: (mid) => run.api('POST', `residents/${psid}/react`, { mid, emoji: null }),
      kind: 'reaction',
      body: (mid) => ({ mid, action: 'unreact' }),
    },
    unsend: {
      act: (mid) => run.api('POST', `residents/${psid}/unsend`, { mid }),
      kind: 'message',
      body: (mid) => ({ mid, is_deleted: true }),
    },
    edit: {
      act: (mid) => run.api('POST', `residents/${psid}/edit`, { mid, text: 'inaczej' }),
      kind: 'message_edit',
      body: (mid) => ({ mid, text: 'inaczej', num_edit: 1 }),
    },
    'a person in the Page Inbox': {
      act: () => run.api('POST', 'page/send', { psid, text: 'tu człowiek' }),
      kind: 'message',
      body: { is_echo: true, app_id: 263902037430900, text: 'tu człowiek' },
    },
    policy: {
      act: () => run.api('POST', 'page/policy', { action: 'block', reason: 'spam' }),
      kind: 'policy_enforcement',
      body: { action: 'block', reason: 'spam' },
    },
  };

  it.each(Object.entries(cases))('%s', async (_, { act, kind, body }) => {
    const { mid } = (await run.api('GET', `residents/${psid}/messages`)).body.messages[0];
    await act(mid);
    const [event] = run.events(kind);
    expect(event?.[kind]).toMatchObject(typeof body === 'function' ? body(mid) : body);
  });

  it('read: once, when there is something new', async () => {
    await run.graph('me/messages', { recipient: { id: psid }, message: { text: 'nowe' } });
    await run.api('POST', `residents/${psid}/read`);
    await run.api('POST', `residents/${psid}/read`);
    expect(run.events('read')).toHaveLength(1);
  });

  it.each([
    ['edit after a quarter of an hour', 16 * MINUTE, 0],
    ['edit for the sixth time', 0, 5],
  ])('Messenger does not let %s', async (_, later, before) => {
    const { mid } = await send({ text: 'początek' });
    for (let edits = 0; edits < before; edits += 1)
      await run.api('POST', `residents/${psid}/edit`, { mid, text: `zmiana ${edits}` });
    run.advance(later);
    expect((await run.api('POST', `residents/${psid}/edit`, { mid, text: 'jeszcze' })).status).toBe(409);
  });

  it('verifies the webhook', async () => {
    expect((await run.api('POST', 'verify')).body).toEqual({ ok: true, status: 200 });
  });
});

describe('the store', () => {
  it('keeps conversations over a restart, and the cursor goes on', async () => {
    const { cursor } = (await run.api('GET', `residents/${psid}/messages`)).body;
    await run.restart();
    await send({ text: 'po przerwie' });
    const { messages } = (await run.api('GET', `residents/${psid}/messages?since=${cursor}`)).body;
    expect(messages.map(({ text }: { text: string }) => text)).toEqual(['po przerwie']);
  });

  it('says what is wrong with a request', async () => {
    expect((await run.api('POST', `residents/${psid}/send`, {})).status).toBe(400);
    expect((await run.api('POST', 'residents/0/send', { text: 'kto?' })).status).toBe(404);
    expect((await run.api('POST', 'faults', { fault: 'gremlins' })).status).toBe(400);
    expect((await run.api('POST', 'wishes', {})).status).toBe(404);
  });
});
