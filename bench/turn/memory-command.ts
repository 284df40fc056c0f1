/** Turns of the bundled function, several at once, in a process with nothing else in it: what stays in memory after so many of them. */
import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { inboundText, reportStory } from './story.ts';

export interface MemoryOptions {
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly streets: readonly string[];
  readonly warmUp: number;
  readonly turns: number;
  /** No talk begins after this; warming up has half as long besides. */
  readonly seconds: number;
}

export interface MemoryMeasured {
  readonly turns: number;
  readonly bytes: number;
}

const AT_ONCE = 4;
const options = JSON.parse(process.argv[2] ?? '') as MemoryOptions;
Object.assign(process.env, options.environment);
const { handler } = (await import(options.bundle)) as { handler(event: Partial<SQSEvent>): Promise<void> };

let houses = 0;
const talk = async (): Promise<number> => {
  const address = randomUUID();
  const street = options.streets[houses++ % options.streets.length] ?? '';
  const story = reportStory(street, houses);
  for (const [said] of story) {
    const body = JSON.stringify(inboundText(address, `m_${randomUUID()}`, said, new Date().toISOString()));
    await handler({ Records: [{ messageId: randomUUID(), body, attributes: {} }] as unknown as SQSEvent['Records'] });
  }
  return story.length;
};

const turns = async (wanted: number, until: number): Promise<number> => {
  let [begun, done] = [0, 0];
  const one = async () => {
    while (begun < wanted && performance.now() < until) {
      begun += reportStory('', 1).length;
      const said = await talk();
      done += said;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return done;
};

/** What cannot be collected, on the heap and beside it. */
const kept = (): number => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

process.once('disconnect', () => process.exit(0));
await turns(options.warmUp, performance.now() + (options.seconds * 1000) / 2);
const before = kept();
const done = await turns(options.turns, performance.now() + options.seconds * 1000);
process.send?.({ turns: done, bytes: kept() - before } satisfies MemoryMeasured);
