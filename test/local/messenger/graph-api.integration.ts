import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Running, startSimulator } from '../../support/simulator.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;
let run: Running;
beforeEach(async () => {
  run = await startSimulator();
});
afterEach(() => run.close());

const line = (psid: string, message: object = { text: 'odpowiedź' }) => ({
  recipient: { id: psid },
  messaging_type: 'RESPONSE',
  message,
});
const messagesOf = async (psid: string) => (await run.api('GET', `residents/${psid}/messages`)).body.messages;

describe('Send API', () => {
  it('takes a message, says its id, echoes it with its metadata, and reports the delivery', async () => {
    const psid = await run.resident();
    const { status, body } = await run.graph('me/messages', line(psid, { text: 'zażółć 🙂', metadata: 'msg_1' }));
    expect([status, body.recipient_id]).toEqual([200, psid]);
    await until('the delivery', async () => run.events('delivery').length === 1);
    const [echo] = run.events('message').filter((event) => event.message?.is_echo);
    expect(echo?.recipient).toEqual({ id: psid });
    expect(echo?.message).toMatchObject({ mid: body.message_id, text: 'zażółć 🙂', metadata: 'msg_1', app_id: 204000000000204 });
    expect(run.events('delivery')[0]?.delivery?.mids).toEqual([body.message_id]);
    expect((await messagesOf(psid)).at(-1)).toMatchObject({ from: 'bot', text: 'zażółć 🙂', status: 'delivered' });
  });

  it('answers refusals in the shape of Meta, and the log says why in words', async () => {
    const psid = await run.resident();
    run.advance(25 * HOUR);
    const { status, body } = await run.graph('me/messages', line(psid));
    expect(status).toBe(403);
    expect(body.error).toEqual({
      message: expect.stringContaining('outside of allowed window'),
      type: 'OAuthException',
      code: 10,
      error_subcode: 2018278,
      fbtrace_id: expect.any(String),
    });
    const { log } = (await run.api('GET', 'log')).body;
    expect(log.at(-1)).toMatchObject({ direction: 'graph', ok: false, psid, summary: expect.stringContaining('10/2018278') });
  });

  it('a postback opens the window again, a reaction does not', async () => {
    const psid = await run.resident();
    const { mid } = (await messagesOf(psid))[0];
    run.advance(25 * HOUR);
    await run.api('POST', `residents/${psid}/react`, { mid });
    expect((await run.graph('me/messages', line(psid))).status).toBe(403);
    await run.api('POST', `residents/${psid}/send`, { postback: { title: 'Pomoc', payload: 'help' } });
    expect((await run.graph('me/messages', line(psid))).status).toBe(200);
  });

  it.each([
    ['a wrong token', 'nonsense', 190],
    ['no token', '', 190],
  ])('refuses %s', async (_, token, code) => {
    const psid = await run.resident();
    expect((await run.graph('me/messages', line(psid), token)).body.error.code).toBe(code);
  });

  it('takes the token from the header too', async () => {
    const psid = await run.resident();
    const response = await fetch(`${run.url}/local/graph/v25.0/me/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer test-page-token' },
      body: JSON.stringify(line(psid)),
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['a shape that makes no sense', 'v25.0/me/messages', '{"recipient":7}', 100],
    ['a body that is not JSON', 'v25.0/me/messages', '{"recipient"', 100],
    ['an unknown path', 'v25.0/me/wishes', '{}', 2500],
    ['no version', 'me/messages', '{}', 2500],
  ])('refuses %s', async (_, path, body, code) => {
    const response = await fetch(`${run.url}/local/graph/${path}?access_token=test-page-token`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it('shows the dots until a message comes, and what the page has seen', async () => {
    const psid = await run.resident();
    const typing = async () => (await run.api('GET', `residents/${psid}/messages`)).body.typing;
    await run.graph('me/messages', { recipient: { id: psid }, sender_action: 'typing_on' });
    await run.graph('me/messages', { recipient: { id: psid }, sender_action: 'mark_seen' });
    expect(await typing()).toBe(true);
    expect((await messagesOf(psid))[0].status).toBe('read');
    await run.graph('me/messages', line(psid));
    expect(await typing()).toBe(false);
  });

  it('gives the first name of who has written, and of nobody else', async () => {
    const profile = async (psid: string) =>
      (await fetch(`${run.url}/local/graph/v25.0/${psid}?fields=first_name&access_token=test-page-token`)).json();
    const psid = await run.resident();
    expect(await profile(psid)).toEqual({ first_name: 'Mieszkanka', id: psid });
    expect(await profile('123')).toMatchObject({ error: { code: 100 } });
  });

  it('keeps the messenger profile', async () => {
    const profile = { get_started: { payload: 'start' }, ice_breakers: [{ question: 'Jak zgłosić?', payload: 'how' }] };
    expect((await run.graph('me/messenger_profile', profile)).body).toEqual({ result: 'success' });
    await run.restart();
    const stored = await fetch(
      `${run.url}/local/graph/v25.0/me/messenger_profile?fields=ice_breakers&access_token=test-page-token`,
    );
    expect(await stored.json()).toEqual({ data: [{ ice_breakers: profile.ice_breakers }] });
  });

  it('hands out media for an hour of the clock', async () => {
    const psid = await run.resident();
    await run.api('POST', `residents/${psid}/send`, { attachment: { type: 'image', sample: 'lamp' } });
    const { url } = (await messagesOf(psid)).at(-1).attachments[0];
    const photo = await fetch(url);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(Buffer.from(await photo.arrayBuffer()).includes('Phone 1')).toBe(true);
    run.advance(HOUR + 1000);
    expect((await fetch(url)).status).toBe(403);
  });
});

describe('a bad day of Graph', () => {
  it.each([
    ['token-dead', 401, 190],
    ['page-restricted', 403, 10],
    ['throttled', 403, 4],
    ['throttled-613', 400, 613],
    ['user-unavailable', 400, 551],
    ['temporary', 500, 2],
  ])('%s', async (fault, status, code) => {
    const psid = await run.resident();
    await run.api('POST', 'faults', { fault, times: 1 });
    const refused = await run.graph('me/messages', line(psid));
    expect([refused.status, refused.body.error.code]).toEqual([status, code]);
    expect((await run.graph('me/messages', line(psid))).status).toBe(200);
  });

  it('a restricted page has its own subcode, and stays so over a restart until switched off', async () => {
    const psid = await run.resident();
    await run.api('POST', 'faults', { fault: 'page-restricted' });
    await run.restart();
    expect((await run.graph('me/messages', line(psid))).body.error.error_subcode).toBe(1893063);
    await run.api('POST', 'faults', { fault: 'none' });
    expect((await run.graph('me/messages', line(psid))).status).toBe(200);
  });

  it('accepts and drops the connection: the message is there and its echo comes', async () => {
    const psid = await run.resident();
    await run.api('POST', 'faults', { fault: 'drop-after-acceptance', times: 1 });
    await expect(run.graph('me/messages', line(psid, { text: 'raz', metadata: 'msg_2' }))).rejects.toThrow();
    await until('the echo', async () => run.events('message').some((event) => event.message?.metadata === 'msg_2'));
    expect((await messagesOf(psid)).at(-1).text).toBe('raz');
  });

  it('answers late', async () => {
    const psid = await run.resident();
    await run.api('POST', 'faults', { fault: 'slow', seconds: 0.3, times: 1 });
    const started = performance.now();
    expect((await run.graph('me/messages', line(psid))).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  it('falls over without JSON', async () => {
    const psid = await run.resident();
    await run.api('POST', 'faults', { fault: 'http-500', times: 1 });
    const fallen = await run.graph('me/messages', line(psid));
    expect([fallen.status, typeof fallen.body]).toEqual([500, 'string']);
  });
});
