import { afterAll, beforeAll, expect, it } from 'vitest';
import { forgetAnsweredEscalations } from '../../shared/escalations/erase-store.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import { answerEscalation, openEscalations, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork, newWork } from '../support/work.ts';

const NOW = '2026-11-20T15:00:00.000Z';
const city = testCity();
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const raise = (kind: EscalationKind, words: string, person = 'a') => ({
  kind,
  words,
  conversation: { id: `cnv_${person}`, personId: `per_${person}` },
  issueId: null,
  attachments: [],
});
const raised = (...args: Parameters<typeof raise>) =>
  inWork({ table: dynamo.table, city, now: NOW }, (work) => raiseEscalation(work, raise(...args)));

it('is listed urgent first, then by what is due', async () => {
  const complaint = await raised('complaint', 'Skarga');
  const person = await raised('talk_to_human', 'Chcę rozmawiać z człowiekiem');
  const danger = await raised('emergency', 'Pali się');
  const { items } = await openEscalations(dynamo.table, { limit: 10 });
  expect(items.map(({ id }) => id)).toEqual([danger, person, complaint].map(({ escalationId }) => escalationId));
  expect(items[1]).toMatchObject({ answerBy: '2026-11-23', words: 'Chcę rozmawiać z człowiekiem' });
});

it('asking for a person again adds to the same one; a second complaint is a second one', async () => {
  const first = await raised('talk_to_human', 'człowiek', 'b');
  expect(await raised('talk_to_human', 'halo?', 'b')).toEqual(first);
  const complaint = await raised('complaint', 'jedno', 'b');
  expect((await raised('complaint', 'drugie', 'b')).escalationId).not.toBe(complaint.escalationId);
  const { items } = await openEscalations(dynamo.table, { limit: 100 });
  expect(items.find(({ id }) => id === first.escalationId)).toMatchObject({ words: 'człowiek\nhalo?', version: 2 });
});

it.each([
  ['emergency', ['EscalationRaised', 'EmergencyHeard']],
  ['despair', ['EscalationRaised', 'EmergencyHeard']],
  ['violence', ['EscalationRaised', 'EmergencyHeard']],
  ['complaint', ['EscalationRaised']],
] as const)('%s publishes %s, without words', async (kind, types) => {
  const work = { ...newWork(dynamo.table, city, NOW, { kind: 'system', name: 'test' }), writes: newWriteSet() };
  await raiseEscalation(work, raise(kind, 'tajne', `facts-${kind}`));
  const facts = work.writes.operations().flatMap((one) => (one.kind === 'put' && 'fact' in one.item ? [one.item.fact] : []));
  expect(facts).toMatchObject(types.map((type) => ({ type })));
  expect(JSON.stringify(facts)).not.toMatch(/tajne|per_/);
});

it('erasing a person takes their words from what is answered; what is open stays', async () => {
  const open = await raised('complaint', 'Skarga na urząd', 'gone');
  const answered = await raised('talk_to_human', 'Mówi Kowalska', 'gone');
  await inWork({ table: dynamo.table, city, now: NOW }, async (work) => {
    const escalation = await readEscalation(dynamo.table, answered.escalationId);
    if (escalation !== undefined) answerEscalation(work, escalation, 'stf_1', 'Pani Kowalska, oddzwonimy.');
  });
  await forgetAnsweredEscalations(dynamo.table, 'per_gone');
  await forgetAnsweredEscalations(dynamo.table, 'per_gone');
  const left = await Promise.all([open, answered].map(({ escalationId }) => readEscalation(dynamo.table, escalationId)));
  expect(left).toMatchObject([
    { state: 'open', words: 'Skarga na urząd', personId: 'per_gone' },
    { state: 'answered', words: '', personId: null, attachments: [], answer: { by: 'stf_1', text: '' } },
  ]);
  expect(JSON.stringify(left[1])).not.toContain('Kowalsk');
});
