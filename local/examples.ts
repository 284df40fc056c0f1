/** A fresh local run has something to look at: the city's example events and an open edition of micro-grants, dated from today, made by the same decisions as real ones. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { loadCity } from '../shared/city/load.ts';
import type { CityProfile } from '../shared/city/profile.ts';
import type { EventContent, Sitting } from '../shared/events/model.ts';
import { readEvent } from '../shared/events/store-dates.ts';
import { type Carried, createEvent, publishEvent } from '../shared/events/store-events.ts';
import { idsOf } from '../shared/platform/ids.ts';
import { lists } from '../shared/platform/keys.ts';
import { type Table, tableOf } from '../shared/platform/table.ts';
import type { Work } from '../shared/platform/work.ts';
import { newWriteSet } from '../shared/platform/write-set.ts';
import { REGION } from './assembly/stack.ts';
import { makeExampleEdition } from './example-edition.ts';
import { makeExampleOffer } from './example-offer.ts';

type Example = CityProfile['events']['examples'][number];

/** An example for children has been checked by nobody, and says so. */
const PROTECTION_OF_EXAMPLES = { standardsUrl: 'https://example.org/', checkedBy: 'przykład' };

const sittingOf = ({ inDays, at, minutes }: Example, { timeZone }: CityProfile, now: string): Sitting => {
  const start = Temporal.Instant.from(now)
    .toZonedDateTimeISO(timeZone)
    .add({ days: inDays })
    .withPlainTime(Temporal.PlainTime.from(at));
  const utc = (time: Temporal.ZonedDateTime) => new Date(time.epochMilliseconds).toISOString();
  return { startsAt: utc(start), endsAt: utc(start.add({ minutes })) };
};

const contentOf = (example: Example, host: string, today: string): EventContent => {
  const { kind, title, description, place, street, houseNumber, subarea, seats, signUp, forChildren, rule } = example;
  return {
    kind,
    title,
    description,
    venue: {
      name: place,
      street,
      houseNumber,
      subarea,
      directions: null,
      point: null,
      accessibility: { stepFree: null, toilet: null, hearingLoop: null, notes: null },
    },
    hosts: [host],
    languages: ['pl'],
    signUp,
    seats: seats === null ? { kind: 'unlimited' } : { kind: 'shared', total: seats },
    partyMost: 6,
    age: { least: null, most: null },
    forChildren,
    childProtection: forChildren ? { ...PROTECTION_OF_EXAMPLES, checkedOn: today } : null,
    questions: [],
    bring: null,
    consultation: null,
    meeting: false,
    rule,
  };
};

/** One unit of work, committed. A refusal says that the city's folder is wrong. */
const inWork = async (
  table: Table,
  city: CityProfile,
  staffId: string,
  { seed, now }: { readonly seed: string; readonly now: string },
  act: (work: Work) => ReturnType<typeof createEvent>,
): Promise<Carried> => {
  const work: Work = { table, city, now, writes: newWriteSet(), ids: idsOf(seed, now), actor: { kind: 'staff', staffId } };
  const carried = await act(work);
  if ('kind' in carried) throw new Error(`example event "${seed}" was refused: ${carried.code}`);
  await table.commit(work.writes);
  return carried;
};

const make = async (table: Table, city: CityProfile, example: Example, now: string): Promise<void> => {
  const worker = city.staff.find(({ role, subareas }) => role === 'streetworker' && subareas.includes(example.subarea));
  const [staffId, host] = [worker?.id ?? 'example', worker?.name ?? city.programme.name];
  const seed = `example#${example.title.pl}`;
  const content = contentOf(example, host, now.slice(0, 10));
  const { event } = await inWork(table, city, staffId, { seed, now }, (work) =>
    createEvent(work, { content, dates: [[sittingOf(example, city, now)]], except: [], example: true }),
  );
  await inWork(table, city, staffId, { seed: `${seed}#publish`, now }, async (work) => {
    const stored = await readEvent(table, event.id);
    if (stored === null) throw new Error(`example event "${seed}" is gone`);
    return publishEvent(work, stored);
  });
};

/** Events only where there is none at all, the edition where it is not there yet; answers what was made. */
export const makeExamples = async ({
  databaseUrl,
  tableName,
  city: id,
}: {
  readonly databaseUrl: string;
  readonly tableName: string;
  readonly city: string;
}): Promise<{ readonly events: number; readonly edition: boolean; readonly offer: boolean }> => {
  const client = new DynamoDBClient({
    region: REGION,
    endpoint: databaseUrl,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  try {
    const table = tableOf(tableName, DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }));
    const city = loadCity(id);
    const now = new Date().toISOString();
    const edition = await makeExampleEdition(table, city, now);
    const offer = await makeExampleOffer(table, city, now);
    const { items } = await table.list(lists.dates(), { limit: 1 });
    const examples = items.length > 0 ? [] : city.events.examples;
    for (const example of examples) await make(table, city, example, now);
    return { events: examples.length, edition, offer };
  } finally {
    client.destroy();
  }
};
