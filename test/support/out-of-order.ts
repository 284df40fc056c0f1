/**
 * What residents wrote reaches us as networks bring it: out of order, twice, several people in one request, some an hour late; the table's
 * stream repeats and keeps no order between items. All of it drawn by a seed.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { type FaultRun, startFaultRun } from './fault-run.ts';
import { aReport } from './fault-stories/report.ts';
import { postWebhook } from './signed-webhook.ts';
import { until } from './until.ts';

interface Said {
  readonly mid: string;
  readonly text: string;
  /** When Meta says that it was written. */
  readonly at: number;
}
interface Writer {
  readonly psid: string;
  readonly said: Said[];
  /** What is brought an hour after it was written, after newer words. */
  readonly late: Said[];
}

/** Draws from the seed: the same for the same seed. */
const drawing = (seed: number) => {
  let draws = 0;
  const draw = <T>(arbitrary: fc.Arbitrary<T>): T => {
    draws += 1;
    const [drawn] = fc.sample(arbitrary, { numRuns: 1, seed: seed * 100_000 + draws });
    if (drawn === undefined) throw new Error('nothing was drawn');
    return drawn;
  };
  return {
    chance: (percent: number) => draw(fc.integer({ min: 0, max: 99 })) < percent,
    shuffled: <T>(items: readonly T[]): T[] => draw(fc.shuffledSubarray([...items], { minLength: items.length })),
  };
};

const eventOf = ({ psid }: Writer, { mid, text, at }: Said) => ({
  sender: { id: psid },
  recipient: { id: 'page' },
  timestamp: at,
  message: { mid, text },
});

/** Answers what does not hold. */
export const toldOutOfOrder = async (seed: number, people: number): Promise<readonly string[]> => {
  const { chance, shuffled } = drawing(seed);
  const earlier: unknown[] = [];
  const run = await startFaultRun({
    streamed: (records) => {
      const again = earlier.splice(0).filter(() => chance(50)) as typeof records;
      earlier.push(...records);
      return shuffled([...records, ...again]);
    },
  });
  try {
    await run.byDay();
    const writers = Array.from({ length: people }, (): Writer => ({ psid: `order-${randomUUID()}`, said: [], late: [] }));
    const now = () => Date.parse(run.run.status().now);
    const write = (writer: Writer, text: string, at: number): Said => {
      const said = { mid: `m_${randomUUID()}`, text, at };
      writer.said.push(said);
      return said;
    };
    /** Each request brings up to three events, of anybody; comes back when each was answered 200. */
    const brought = async (events: readonly object[]): Promise<void> => {
      const left = shuffled([...events, ...events.filter(() => chance(40))]);
      const requests: object[][] = [];
      while (left.length > 0) requests.push(left.splice(0, chance(30) ? 3 : 1));
      await Promise.all(
        requests.map((messaging) => {
          const body = JSON.stringify({
            object: 'page',
            entry: messaging.map((event) => ({ id: 'page', time: now(), messaging: [event] })),
          });
          return until('Meta to be answered 200', async () => (await postWebhook(run.run.url, body)).status === 200);
        }),
      );
      await run.settled();
    };

    const began = now();
    const first = writers.flatMap((writer) =>
      [aReport(), 'tak', 'dziękuję', 'co z moim zgłoszeniem?'].flatMap((text, i) => {
        const said = write(writer, text, began + i * 1_000);
        if (i > 0 && chance(25)) {
          writer.late.push(said);
          return [];
        }
        return [eventOf(writer, said)];
      }),
    );
    await brought(first);
    await run.run.advance('PT1H');
    await run.settled();
    await brought(writers.map((writer) => eventOf(writer, write(writer, 'jest tam ktoś?', now()))));
    const late = writers.flatMap((writer) => writer.late.map((said) => eventOf(writer, said)));
    // What has had its effect comes again, too: past the five minutes in which the queue itself would notice.
    await brought([...late, ...first.filter(() => chance(50))]);
    return await wrongOf(run, writers);
  } finally {
    await run.stop();
  }
};

const wrongOf = async (run: FaultRun, writers: readonly Writer[]): Promise<readonly string[]> => {
  const { items, found } = await run.breaches();
  const sent = run.sink.sent.map(({ metadata }) => metadata);
  return [
    ...found,
    ...sent.filter((id, i) => sent.indexOf(id) !== i).map((id) => `${id} was sent twice`),
    ...writers.flatMap(({ psid, said, late }) => {
      const pk = `conversation#${conversationIdOf('messenger', psid)}`;
      const stored = items.filter((item) => item.pk === pk && String(item.sk).startsWith('message#') && item.from === 'resident');
      const words = (some: readonly { readonly text?: unknown }[]) => JSON.stringify(some.map(({ text }) => text).toSorted());
      const noted = stored.filter(({ note }) => note === 'arrived-late');
      const latest = stored.at(-1 - noted.length);
      return [
        ...(words(stored) === words(said) ? [] : [`${psid} said ${words(said)}, stored is ${words(stored)}`]),
        ...(words(noted) === words(late) ? [] : [`${psid}: late were ${words(late)}, noted as late ${words(noted)}`]),
        ...(latest?.text === 'jest tam ktoś?' ? [] : [`${psid}: the newest words stand before "${latest?.text}"`]),
      ];
    }),
  ];
};
