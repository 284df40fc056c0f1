/** What a fresh local run has for organisations: somebody to sign in as, and a draft to go on with. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeExampleEdition } from '../../local/example-edition.ts';
import { makeExampleOffer } from '../../local/example-offer.ts';
import { createMemberSessions } from '../../local/member-sessions.ts';
import { loadCity } from '../../shared/city/load.ts';
import { fieldsOf, readOffer } from '../../shared/grants/store-offers.ts';
import { readOrganisation } from '../../shared/grants/store-organisations.ts';
import { readSession } from '../../shared/grants/store-sign-in.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';

const city = loadCity('walbrzych');
const now = new Date().toISOString();
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

it('is made once, named an example, and its people have sessions by their id', async () => {
  const { table } = dynamo;
  expect(await makeExampleOffer(table, city, now)).toBe(false);
  await makeExampleEdition(table, city, now);
  expect(await makeExampleOffer(table, city, now)).toBe(true);
  expect(await makeExampleOffer(table, city, now)).toBe(false);
  const offer = await readOffer(table, 'off_example');
  expect(offer).toMatchObject({ state: { name: 'draft' }, organisationId: 'org_example' });
  expect((await fieldsOf(table, 'off_example')).map(({ id }) => id)).toContain('line.a-sadzonki');
  expect(await readOrganisation(table, 'org_example')).toMatchObject({ name: expect.stringContaining('przykład') });

  const client = new DynamoDBClient({});
  const members = createMemberSessions({ dynamo: client, tableName: table.name, city: city.id, now: Date.now });
  const accounts = await members.accounts();
  expect(accounts).toHaveLength(2);
  const second = accounts.find(({ name }) => name.startsWith('Druga'))?.id ?? '';
  for (const who of [second, 'organisation']) {
    const session = await members.session(who);
    expect(await readSession(table, session ?? '', now)).toMatchObject({ email: expect.stringContaining('@example.org') });
  }
  expect(await members.session('mem_nobody')).toBeUndefined();
  expect(await members.session('office-1')).toBeUndefined();
  client.destroy();
});
