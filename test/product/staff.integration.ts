/** The answer comes back: what streetworkers and the office do through the API reaches the resident's chat, and the other way round. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { Resident, Staff } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let office: Staff;
beforeAll(async () => {
  product = await startProduct();
  office = await product.staff('office');
});
afterAll(() => product.stop());

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
const STREETS = city.streets
  .filter(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short))
  .map(({ short }) => short);
const withContact = city.owners.find(({ contact }) => contact.phone !== undefined);

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly assignee: string | null;
}
interface Detail {
  readonly issue: { readonly state: { readonly name: string }; readonly assignee: string | null };
  readonly notes: readonly { readonly text: string | null }[];
  readonly conversation: {
    readonly id: string;
    readonly messages: readonly { readonly from: string; readonly text: string | null }[];
  } | null;
}

let writes = 0;
const post = async (staff: Staff, path: string, body: unknown = {}): Promise<Record<string, unknown>> => {
  const answer = await staff.call('POST', path, body, { 'idempotency-key': `staff-test-${writes++}` });
  const told = (await answer.json()) as Record<string, unknown>;
  expect({ path, status: answer.status, told }).toMatchObject({ status: expect.toSatisfy((status: number) => status < 300) });
  return told;
};

const row = (id: string, fits: (one: Detail) => boolean): Promise<Detail> =>
  until(`issue ${id}`, async () => {
    const detail = await office.get<Detail>(`/api/issues/${id}`);
    return fits(detail) ? detail : null;
  });

let reports = 0;
/** A resident whose report a streetworker has accepted. */
const accepted = async () => {
  const resident = await product.resident();
  await resident.asks(`nie świeci latarnia, ${STREETS[reports]} ${++reports}`, 'Wysłać?');
  const [number = ''] = NUMBER.exec((await resident.asks('tak', NUMBER)).text ?? '') ?? [];
  const found = await until(`${number} to be routed`, async () =>
    (await office.get<{ items: Row[] }>('/api/issues?state=routed')).items.find((one) => one.number === number),
  );
  const worker = await product.staff(found.assignee ?? 'office');
  await post(worker, `/api/issues/${found.id}/accept`);
  await resident.hears(`${number} ma już osobę`);
  return { resident, number, id: found.id, worker, assignee: found.assignee };
};
const heardSince = async (resident: Resident): Promise<number> => (await resident.messages()).length;

describe('a streetworker', () => {
  it('asks; the resident answers in the chat; the answer stands in the issue and work goes on', async () => {
    const { resident, id, worker } = await accepted();
    const since = await heardSince(resident);
    await post(worker, `/api/issues/${id}/ask`, { question: 'Przy którym wejściu to jest?' });
    await resident.hears('Przy którym wejściu to jest?', since);
    await resident.say('przy drugim, od podwórka');
    const answered = await row(id, ({ issue }) => issue.state.name === 'in_progress');
    expect(answered.notes.map(({ text }) => text)).toEqual(['przy drugim, od podwórka']);
    expect(answered.conversation?.messages.map(({ text }) => text)).toContain('przy drugim, od podwórka');
  });

  it('hands over: the resident hears to whom, and how to reach them', async () => {
    const { resident, id, worker } = await accepted();
    const since = await heardSince(resident);
    await post(worker, `/api/issues/${id}/hand-over`, { owner: withContact?.id, checked: true });
    const heard = await resident.hears(withContact?.name ?? '', since);
    expect(heard.text).toContain(withContact?.contact.phone);
  });

  it('starts with a date, rejects with words; reopened, it is theirs again', async () => {
    const { resident, id, worker, assignee } = await accepted();
    const since = await heardSince(resident);
    await post(worker, `/api/issues/${id}/start`, { repairBy: '2099-05-04' });
    await resident.hears(/4.*maja/, since);
    await post(worker, `/api/issues/${id}/reject`, { reason: 'To teren spółdzielni, już wiedzą.' });
    await resident.hears('To teren spółdzielni, już wiedzą.', since);
    const told = await heardSince(resident);
    await post(office, `/api/issues/${id}/reopen`, { reason: 'Spółdzielnia twierdzi, że to teren gminy.' });
    expect((await row(id, ({ issue }) => issue.state.name === 'routed')).issue.assignee).toBe(assignee);
    await resident.hears(NUMBER, told);
  });
});

describe('somebody without a chat', () => {
  it('is written down, routed and worked on like anybody else; whoever has it calls them about the end', async () => {
    const worker = await product.staff('streetworker');
    const told = await post(worker, '/api/issues', {
      category: city.categories.find(({ sensitive }) => !sensitive)?.id,
      description: 'Pani z parteru mówi, że od tygodnia jest ciemno.',
      place: `${STREETS[30]} 3`,
      toldAboutData: true,
      answer: { how: 'phone', contact: '500 000 000' },
    });
    const id = String(told.id);
    const routed = await row(id, ({ issue }) => issue.state.name === 'routed');
    const assignee = await product.staff(routed.issue.assignee ?? 'office');
    await post(assignee, `/api/issues/${id}/accept`);
    expect(await post(assignee, `/api/issues/${id}/resolve`, { outcome: 'Latarnia świeci.' })).toMatchObject({
      state: 'resolved',
    });
    const call = await until('the call that they wait for', async () =>
      (
        await assignee.get<{ items: { issueId: string; text: string; contact: { kind: string; value: string } }[] }>('/api/calls')
      ).items.find(({ issueId }) => issueId === id),
    );
    expect(call.text).toContain('Latarnia świeci.');
    expect(call.contact).toEqual({ kind: 'phone', value: '500 000 000' });
  });
});

describe('a chat', () => {
  it('taken by a person: the automat is silent until it is handed back, and both ends are told', async () => {
    const { resident, id, worker } = await accepted();
    const chat = (await row(id, ({ conversation }) => conversation !== null)).conversation?.id;
    await post(worker, `/api/conversations/${chat}/take`);
    await resident.hears('człowiek z programu');
    const before = await heardSince(resident);
    await resident.say('dziura w chodniku na Chopina 5');
    await until('the words to be stored', async () =>
      (await worker.get<NonNullable<Detail['conversation']>>(`/api/conversations/${chat}`)).messages.some(
        ({ text }) => text === 'dziura w chodniku na Chopina 5',
      ),
    );
    await post(worker, `/api/conversations/${chat}/send`, { text: 'Dzień dobry, tu streetworkerka. Jestem na miejscu.' });
    const heard = await until('the words of the person', async () =>
      (await resident.messages()).slice(before).find(({ text }) => text?.includes('Jestem na miejscu.')),
    );
    expect(heard.text).toBe('Dzień dobry, tu streetworkerka. Jestem na miejscu.');
    const said = (await resident.messages()).slice(before).map(({ text }) => text);
    expect(said).toEqual(['dziura w chodniku na Chopina 5', 'Dzień dobry, tu streetworkerka. Jestem na miejscu.']);

    const told = await heardSince(resident);
    await post(worker, `/api/conversations/${chat}/hand-back`);
    await resident.hears(/automat/, told);
    await resident.asks('jaki jest status moich zgłoszeń?', NUMBER);
  });
});

describe('the office', () => {
  it('answers an escalation in the chat, as a person, once', async () => {
    const resident = await product.resident();
    await resident.asks('chcę rozmawiać z człowiekiem', /osob/);
    const escalation = await until('the wish in the inbox', async () =>
      (await office.get<{ items: { id: string; kind: string }[] }>('/api/escalations')).items.find(
        ({ kind }) => kind === 'talk_to_human',
      ),
    );
    await post(office, `/api/escalations/${escalation.id}/take`);
    const text = 'Dzień dobry, tu biuro programu. W czym pomóc?';
    expect(await post(office, `/api/escalations/${escalation.id}/answer`, { text })).toMatchObject({ told: true });
    await until('the answer in the chat', async () => (await resident.messages()).find((message) => message.text === text));
    const { items } = await office.get<{ items: { id: string }[] }>('/api/escalations');
    expect(items.map(({ id }) => id)).not.toContain(escalation.id);
  });
});
