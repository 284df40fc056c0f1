/** What a resident may ask for: a copy of everything, erasure, and that a restored backup does not bring them back. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putNote } from '../../shared/conversations/notes-store.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { answerEscalation, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { eraseAgain } from '../../shared/people/erase-store.ts';
import { readPersonCopy } from '../../shared/people/person-copy-store.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import { startBucket } from '../support/bucket.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { readPdf } from '../support/pdf.ts';
import { NORTH, named, north, office, type StaffApi, sensitive, startStaffApi } from '../support/staff-api.ts';
import { resident } from '../support/work.ts';

let api: StaffApi;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let consumers: Record<'print' | 'erase-person', Consumer>;
beforeAll(async () => {
  bucket = await startBucket();
  api = await startStaffApi();
  const { handler: print } = await import('../../functions/print.ts');
  const { handler: erase } = await import('../../functions/erase-person.ts');
  consumers = { print: print as unknown as Consumer, 'erase-person': erase as unknown as Consumer };
});
afterAll(async () => {
  await api.stop();
  await bucket.stop();
});
const heard = () => hearFacts(api.table, consumers);

/** A resident with an open issue, a note beside the chat, an answered and an open case. */
const someone = async (name: string, category?: string) => {
  const issue = await api.routed({ subarea: NORTH, person: name, ...(category === undefined ? {} : { category }) });
  const { personId, conversationId } = resident(name);
  const raise = (words: string) =>
    api.work((work) =>
      raiseEscalation(work, {
        kind: 'complaint',
        words,
        conversation: { id: conversationId, personId },
        issueId: null,
        attachments: [],
      }),
    );
  const { escalationId } = await raise('Skarżę się na źdźbła');
  await api.work(async (work) => {
    putNote(work, { id: conversationId }, { by: office, text: 'Dzwoniono dwa razy' });
    const one = await readEscalation(work.table, escalationId);
    if (one !== undefined) answerEscalation(work, one, office, 'Załatwione, żółta tabliczka wisi.');
  });
  await raise('Druga skarga czeka');
  return { issue, personId, conversationId };
};

/** Every item in the table that says anything of the person. */
const traces = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { Items = [] } = await api.table.doc.send(new ScanCommand({ TableName: api.table.name }));
  const own = Items.filter(({ pk }) => !/^(outbox|marker|idempotency|audit|document)#/.test(String(pk)));
  return own.filter((item) => words.some((word) => JSON.stringify(item).includes(word))).map(({ pk, sk }) => `${pk} ${sk}`);
};

const copyOf = async (as: string, id: string, form: 'pdf' | 'json') => {
  const asked = await api.post(as, `/api/people/${id}/documents`, { as: form });
  await heard();
  const { body } = await api.ask({ as, path: `/api/documents/${asked.body.id}` });
  const file = await fetch(String(body.url));
  return { status: asked.status, name: body.fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
};

describe('a copy of everything', () => {
  it('is a paper with Polish letters, and the same as data', async () => {
    const { issue, conversationId, personId } = await someone('kopia');
    const pdf = await copyOf(office, conversationId, 'pdf');
    expect([pdf.status, pdf.name]).toEqual([202, expect.stringMatching(/^kopia-danych-.*\.pdf$/)]);
    const text = readPdf(pdf.bytes).pages.flat().join(' ').replaceAll(/\s+/g, ' ');
    for (const said of [
      issue.number,
      'Skarżę się na źdźbła',
      'żółta tabliczka',
      'Druga skarga czeka',
      'Dzwoniono dwa razy',
      'Nie świeci latarnia',
    ])
      expect(text).toContain(said);
    const json = JSON.parse(new TextDecoder().decode((await copyOf(office, personId, 'json')).bytes));
    expect(json).toMatchObject({
      personId,
      issues: [{ number: issue.number, description: 'Nie świeci latarnia' }],
      chats: [{ id: conversationId, notes: [{ text: 'Dzwoniono dwa razy' }], messages: [{ text: 'Nie świeci latarnia' }] }],
    });
    expect(json.cases).toHaveLength(2);
    expect(JSON.stringify(json)).not.toContain(office);
  });

  it('is made by the office only, and of confidential matters by named staff', async () => {
    const { conversationId } = await someone('poufna', sensitive);
    const told = async (as: string) => (await api.post(as, `/api/people/${conversationId}/documents`, { as: 'pdf' })).status;
    expect([await told(north), await told(office), await told(named)]).toEqual([403, 404, 202]);
    expect((await api.post(office, '/api/people/per_nobody/erase', { reason: 'Żądanie' })).status).toBe(404);
  });
});

describe('erasure by the office', () => {
  it('takes chat, words and person; the open issue goes on, the open case waits for its answer', async () => {
    const { issue, personId, conversationId } = await someone('znika');
    const { status, body } = await api.post(office, `/api/people/${conversationId}/erase`, { reason: 'Żądanie z grudnia' });
    expect({ status, body }).toEqual({ status: 202, body: { chats: 1, kept: [issue.number] } });
    await heard();
    expect(await readConversation(api.table, conversationId)).toBeUndefined();
    expect(await api.read(issue.id)).toMatchObject({ author: null, state: { name: 'routed' } });
    const copy = await readPersonCopy(api.table, personId);
    expect(copy).toMatchObject({ chats: [], issues: [], cases: [{ words: 'Druga skarga czeka' }] });
    expect((await traces(personId)).every((item) => item.startsWith('escalation#'))).toBe(true);
  });

  it('is done again after a restore, and only what was erased since', async () => {
    const before = systemClock();
    const gone = await someone('wraca');
    const other = await someone('zostaje');
    await api.post(office, `/api/people/${gone.conversationId}/erase`, { reason: 'Żądanie z grudnia' });
    await heard();
    // The backup holds them as they were before.
    const restored = await someone('wraca');
    expect(await readConversation(api.table, gone.conversationId)).toBeDefined();

    const again = (since: string) =>
      eraseAgain(since, async (seed, act) => api.work((work) => act({ ...work, ids: (prefix) => `${prefix}_${seed}` })));
    expect(await again(addSeconds(systemClock(), 60))).toBe(0);
    expect(await again(before)).toBeGreaterThan(0);
    await heard();
    expect(await api.read(restored.issue.id)).toMatchObject({ author: null });
    expect(await readPersonCopy(api.table, gone.personId)).toMatchObject({ chats: [], issues: [] });
    expect(await readPersonCopy(api.table, other.personId)).toMatchObject({ issues: [{ number: other.issue.number }] });
  });
});
