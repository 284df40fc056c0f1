/** An organisation from its first letter to an offer that the office has in hand, through the running product. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeExamples } from '../../local/examples.ts';
import { localDate } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import type { OfferView } from '../../shared/staff/grants-offers-api.ts';
import type { MemberMe } from '../../shared/staff/grants-organisations-api.ts';
import { anotherForm, filledSaves } from '../support/member-api.ts';
import { readPdf } from '../support/pdf.ts';
import { type Staff, staffWith } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
beforeAll(async () => {
  product = await startProduct();
  await makeExamples({ ...product.run, city: city.id });
});
afterAll(() => product.stop());

let writes = 0;
const send = async <T>(who: Staff, method: string, path: string, body: unknown = {}): Promise<T> => {
  const answer = await who.call(method, path, body, { 'idempotency-key': `organisations-${writes++}` });
  const told = await answer.json();
  expect({ path, status: answer.status, told }).toMatchObject({ status: expect.toSatisfy((status: number) => status < 300) });
  return told as T;
};
const nobody = () => staffWith(product.run.url, 'nobody-at-all-who-has-a-session');

/** As whoever opens the letter does. */
const signedIn = async (email: string): Promise<Staff> => {
  await send(nobody(), 'POST', '/api/member/sign-in', { email });
  const token = await until(`a letter to ${email}`, async () => {
    const { items } = (await (await fetch(`${product.run.url}/local/outbox.json`)).json()) as {
      items: readonly { to: readonly string[]; text: string }[];
    };
    return /#wejscie=([\w-]+)/.exec(items.find(({ to }) => to.includes(email))?.text ?? '')?.[1];
  });
  const { session } = await send<{ session: string }>(nobody(), 'POST', '/api/member/session', { token });
  return staffWith(product.run.url, session);
};

it('signs in by its letter, writes, hands in, and brings the signed paper with the same checksum', async () => {
  expect((await nobody().call('GET', '/api/member/me')).status).toBe(401);
  const member = await signedIn('nowa.organizacja@example.org');
  const { organisation } = await send<{ organisation: { id: string } }>(member, 'POST', '/api/member/organisations', {
    ...anotherForm({ willingIn: [] }),
    myName: 'Osoba Przykładowa',
  });
  const { calls } = await member.get<MemberMe>('/api/member/me');
  const [call] = calls;
  expect(call).toMatchObject({ phase: 'call', example: true });
  const begun = { editionId: call?.id, organisationId: organisation.id, subarea: call?.subareas[0] };
  const { id } = await send<{ id: string }>(member, 'POST', '/api/member/offers', begun);
  const path = `/api/member/offers/${id}`;
  const { edition } = await member.get<OfferView>(path);
  const sections = edition.sections.map((section) => ({
    field: `section.${section.id}`,
    value: { kind: 'text', text: 'Razem z sąsiadami.' },
    basedOn: 0,
  }));
  const saves = [...filledSaves().filter(({ field }) => !field.startsWith('section.')), ...sections];
  await send(member, 'PUT', `${path}/fields`, { saves });
  const sent = await send<{ number: string; checksum: string; stateText: string }>(member, 'POST', `${path}/submit`);
  expect(sent).toMatchObject({
    number: expect.stringMatching(new RegExp(`^${city.grants.numberPrefix}-\\d{4}-\\d{3}$`)),
    stateText: 'wysłana, jeszcze nieprzyjęta',
  });

  const asked = await send<{ id: string }>(member, 'POST', `${path}/documents`, { kind: 'offer-pdf' });
  const url = await until('the printed form', async () => {
    const document = await member.get<{ url: string | null }>(`/api/member/documents/${asked.id}`);
    return document.url ?? undefined;
  });
  const { pages } = readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  const printed = /suma kontrolna ([0-9a-f]{64})/.exec(pages.at(-1)?.join(' ') ?? '')?.[1] ?? '';
  expect(printed).toBe(sent.checksum);

  const office = await product.staff('office');
  const { now } = (await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string };
  const received = { how: 'paper', checksum: printed.slice(0, 8), receivedOn: localDate(city, now) };
  expect(await send(office, 'POST', `/api/offers/${id}/receive`, received)).toMatchObject({
    state: { name: 'received', how: 'paper' },
  });
  expect(await member.get<OfferView>(path)).toMatchObject({ stateText: 'przyjęta, czeka na sprawdzenie formalne' });
});

it('a session of its people is printed for trying things out', async () => {
  const member = staffWith(product.run.url, await product.run.token('organisation'));
  const { organisations } = await member.get<MemberMe>('/api/member/me');
  expect(organisations).toMatchObject([{ mayAct: true }]);
});
