/** A person who came to events: what a copy of their data says, and what is left of them when they are erased. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as ErasePerson } from '../../functions/erase-person.ts';
import { city } from '../../shared/city/current.ts';
import { newConversation } from '../../shared/conversations/store.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import { guestsOf, readSituation, signUpsOfPerson } from '../../shared/events/store-sign-ups.ts';
import { copyData, eraseConversation } from '../../shared/people/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { startBucket } from '../support/bucket.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { aDate, anEvent, putPublished } from '../support/events.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { inWork } from '../support/work.ts';

const EVENTS = 20;
const person = { personId: 'per_ola', conversationId: 'cnv_ola' };
const ahead = { inHours: (Date.now() - Date.parse('2026-11-21T10:00:00.000Z')) / 3_600_000 + 72 };

let dynamo: Dynamo;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let erase: typeof ErasePerson;
beforeAll(async () => {
  dynamo = await startDynamo();
  bucket = await startBucket();
  erase = (await import('../../functions/erase-person.ts')).handler;
  for (let n = 0; n < EVENTS; n++) {
    await work((w) => putPublished(w, anEvent({ id: `evt_${n}` }), aDate({ ...ahead, id: `dat_${n}`, eventId: `evt_${n}` })));
    await work((w) =>
      signUpFor(w, {
        dateId: `dat_${n}`,
        party: { adults: 1, children: [{ age: 6 }] },
        name: 'Ola Przykładowa',
        contact: { kind: 'chat', conversationId: person.conversationId },
        personId: person.personId,
        language: 'pl',
        answers: [{ questionId: 'food', text: 'bez mięsa' }],
        channel: 'chat',
        paperConsent: false,
      }),
    );
  }
});
afterAll(async () => {
  await dynamo.stop();
  await bucket.stop();
});

const work = <T>(act: (w: Parameters<typeof signUpFor>[0]) => T | Promise<T>) =>
  inWork({ table: dynamo.table, city, now: new Date().toISOString() }, act);
const conversation = newConversation(person.conversationId, 'messenger', 'psid', new Date().toISOString(), () => person.personId);

describe('a guest of many events', () => {
  it('has every sign-up in the copy of their data', async () => {
    const { text } = await work((w) => copyData(w, conversation));
    expect(text.split('\n').filter((line) => line.includes('Spacer; Ola Przykładowa; 1 + (6); bez mięsa'))).toHaveLength(EVENTS);
  });

  it('is erased from all of them, page by page; seats still to come are free again, numbers stay', async () => {
    expect(await readSituation(dynamo.table, 'dat_7')).toMatchObject({ counts: { free: 1 } });
    await work((w) => eraseConversation(w, conversation));
    await hearFacts(dynamo.table, { 'erase-person': erase });

    expect(await signUpsOfPerson(dynamo.table, person.personId, 100)).toEqual([]);
    for (let n = 0; n < EVENTS; n++) {
      const guests = await guestsOf(dynamo.table, `dat_${n}`);
      expect(guests).toMatchObject([
        { state: { name: 'ended', why: 'erased' }, party: { adults: 1 }, name: null, personId: null },
      ]);
      expect(JSON.stringify(guests)).not.toMatch(/Ola|per_ola|cnv_ola|mięsa/);
      expect(await dynamo.table.get(keys.signUpOfPerson(`dat_${n}`, person.personId))).toBeUndefined();
      expect(await readSituation(dynamo.table, `dat_${n}`)).toMatchObject({ counts: { free: 3 } });
    }
  });
});
