/**
 * Many residents tell the same report at once, each with another trouble at another of the messages that they are sent: Graph refuses it,
 * breaks the line, answers too late or never; once, or for good.
 */
import { randomUUID } from 'node:crypto';
import { graphFailure } from '../../bot/channels/messenger/graph-errors.ts';
import { whyUnsent } from '../../bot/phrases/staff.ts';
import { type Message, MessageSchema } from '../../shared/conversations/model.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import type { Item } from '../../shared/platform/table.ts';
import { type FaultRun, startFaultRun } from './fault-run.ts';
import { aReport } from './fault-stories/report.ts';
import type { GraphWay, Tried } from './graph-sink.ts';
import { messageBody, postWebhook } from './signed-webhook.ts';
import { until } from './until.ts';

/** Past the time that the product waits for an answer. */
const TOO_LATE_MS = 6_000;
const NEVER_MS = 3_600_000;

const refusal = (status: number, code: number, subcode: number | null): GraphWay => ({
  refuses: status,
  body: JSON.stringify({ error: { message: `(#${code})`, code, ...(subcode === null ? {} : { error_subcode: subcode }) } }),
});

/** As Meta lists them. Source: Messenger Platform, Common Error Codes; Graph API, Rate Limits and Handle Errors. */
const CODES: readonly (readonly [status: number, code: number, subcode: number | null])[] = [
  [403, 10, 2018278],
  [403, 10, 1893063],
  [403, 10, null],
  [400, 100, null],
  [400, 100, 2018001],
  [401, 190, 460],
  [400, 551, 1545041],
  [400, 200, 1545041],
  [403, 4, null],
  [403, 32, null],
  [400, 613, null],
  [400, 80006, null],
  [500, 1, null],
  [500, 2, null],
  [400, 1200, null],
  [400, 368, null],
];

interface Trouble {
  readonly name: string;
  readonly way: GraphWay;
  /** Nobody knows whether the message was taken. */
  readonly mayCopy: boolean;
  /** What becomes of a message that meets it each time. */
  readonly forGood: 'again' | 'held' | 'failed';
}

const ENDS = { retry: 'again', hold: 'held', fallback: 'failed', fail: 'failed' } as const;

export const TROUBLES: readonly Trouble[] = [
  ...CODES.map(([status, code, subcode]) => ({
    name: subcode === null ? `${code}` : `${code}/${subcode}`,
    way: refusal(status, code, subcode),
    mayCopy: false,
    forGood: ENDS[graphFailure(status, code, subcode).outcome],
  })),
  ...[500, 502, 503].map((refuses) => ({
    name: `${refuses} without JSON`,
    way: { refuses, body: '<html>Sorry</html>' },
    mayCopy: false,
    forGood: 'again' as const,
  })),
  { name: 'the line breaks before', way: { resets: 'before' }, mayCopy: false, forGood: 'again' },
  { name: 'the line breaks after', way: { resets: 'after' }, mayCopy: true, forGood: 'again' },
  { name: 'an answer that comes too late', way: { answersAfterMs: TOO_LATE_MS }, mayCopy: true, forGood: 'again' },
  { name: 'no answer', way: { answersAfterMs: NEVER_MS }, mayCopy: true, forGood: 'again' },
];

export interface Plan {
  readonly trouble: Trouble;
  /** Which of the messages that the resident is sent, counted from 0. */
  readonly at: number;
  readonly times: 'once' | 'for good';
}

/** Of a report: two turns and the news of it. */
export const SENDS = 5;

export const EVERY_PLAN: readonly Plan[] = TROUBLES.flatMap((trouble) =>
  Array.from({ length: SENDS }, (_, at) => at).flatMap((at) => [
    { trouble, at, times: 'once' as const },
    // Taken each time and never said to be taken is what our own echo is for: there is none here.
    ...(at === 1 && !trouble.mayCopy ? [{ trouble, at, times: 'for good' as const }] : []),
  ]),
);

interface Teller {
  readonly psid: string;
  readonly plan: Plan;
  readonly said: string[];
  /** Ids of what was tried to be sent, in the order of the first try. */
  readonly tried: string[];
  /** The message that meets trouble. */
  hit: string | null;
}

const nameOf = ({ trouble, at, times }: Plan) => `${trouble.name}, message ${at}, ${times}`;

/** Tells it; answers what does not hold, and how often which end came. */
export const toldToBadGraph = async (plans: readonly Plan[]) => {
  const tellers = new Map<string, Teller>();
  const moodFor = ({ psid, metadata }: Tried): GraphWay | undefined => {
    const teller = tellers.get(psid);
    if (teller === undefined) return undefined;
    if (!teller.tried.includes(metadata)) teller.tried.push(metadata);
    else if (teller.plan.times === 'once') return undefined;
    if (teller.tried.indexOf(metadata) !== teller.plan.at) return undefined;
    teller.hit = metadata;
    return teller.plan.trouble.way;
  };
  const run = await startFaultRun({ mood: moodFor });
  try {
    for (const plan of plans) {
      const psid = `graph-${randomUUID()}`;
      tellers.set(psid, { psid, plan, said: [], tried: [], hit: null });
    }
    const all = [...tellers.values()];
    const say = async (words: (teller: Teller) => string): Promise<void> => {
      await Promise.all(
        all.map(async (teller) => {
          const text = words(teller);
          teller.said.push(text);
          const body = messageBody(teller.psid, { mid: `m_${randomUUID()}`, text });
          await until('Meta to be answered 200', async () => (await postWebhook(run.run.url, body)).status === 200);
        }),
      );
      await run.wait();
    };
    await run.byDay();
    await say(aReport);
    await say(() => 'tak');
    const issues = (await run.everything()).filter(({ sk }) => sk === 'issue');
    for (const { id } of issues) await run.pressed(run.office, 'POST', `/api/issues/${id}/accept`);
    await run.wait();
    // What the page's trouble holds is tried again after a quarter.
    for (const _ of [1, 2]) {
      await run.run.advance('PT16M');
      await run.wait();
    }
    // Whoever was not told writes again, and hears first what waited.
    await say(() => 'co z moim zgłoszeniem?');
    const { items, found } = await run.breaches();
    return {
      // What Graph never takes ends where staff see it; a turn that may not be told for good leaves its queue at last.
      wrong: [...all.flatMap((teller) => wrongOf(teller, run, items)), ...found.filter((one) => !one.includes('outbound-dead'))],
      met: all.filter(({ hit }) => hit !== null).length,
      copied: all.filter((teller) => copiesOf(teller, run).length > 0).length,
    };
  } finally {
    await run.stop();
  }
};

const sentTo = ({ psid }: Teller, { sink }: FaultRun) => sink.sent.filter((one) => one.psid === psid);
const copiesOf = (teller: Teller, run: FaultRun): readonly string[] => {
  const ids = sentTo(teller, run).map(({ metadata }) => metadata);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
};

const inOrder = (ids: readonly string[]): boolean => ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);

const wrongOf = (teller: Teller, run: FaultRun, items: readonly Item[]): readonly string[] => {
  const { psid, plan, said, hit } = teller;
  const conversationId = conversationIdOf('messenger', psid);
  const messages = items
    .filter(({ pk, sk }) => pk === `conversation#${conversationId}` && String(sk).startsWith('message#'))
    .map((item) => MessageSchema.parse(item));
  const heard = messages.filter(({ from }) => from === 'resident').map(({ text }) => text);
  const arrived = new Set(sentTo(teller, run).map(({ metadata }) => metadata));
  const firsts = sentTo(teller, run).flatMap(({ metadata }, i, all) =>
    all.findIndex((one) => one.metadata === metadata) === i ? [metadata] : [],
  );
  const problem = ({ id, delivery }: Message): string | null => {
    const { status, failure } = delivery ?? { status: 'sent', failure: null };
    switch (status) {
      case 'sent':
      case 'delivered':
      case 'read':
        return arrived.has(id) ? null : `${id} counts as ${status} and never reached Graph`;
      case 'failed':
        if (id !== hit) return `${id} failed (${failure}) without trouble of its own`;
        return failure !== null && !(whyUnsent(failure) ?? failure).includes(failure)
          ? null
          : `${id} failed without words: ${failure}`;
      default:
        return plan.times === 'for good' && id === hit ? null : `${id} is still ${status} (${failure})`;
    }
  };
  const ends = { again: ['queued', 'claimed', 'held'], held: ['held', 'queued'], failed: ['failed'] }[plan.trouble.forGood];
  const end = messages.find(({ id }) => id === hit)?.delivery?.status ?? 'none';
  const turns = [
    ...Map.groupBy(
      messages.filter(({ from, id }) => from === 'bot' && firsts.includes(id)),
      ({ at }) => at,
    ).values(),
  ];
  return [
    ...(JSON.stringify(heard) === JSON.stringify(said) ? [] : [`said ${said}, stored is ${heard}`]),
    ...messages.filter(({ from }) => from !== 'resident').flatMap((message) => problem(message) ?? []),
    ...(plan.times === 'for good' && hit !== null && !ends.includes(end)
      ? [`${hit} should be ${ends.join(' or ')}, is ${end}`]
      : []),
    ...copiesOf(teller, run)
      .filter((id) => !(plan.trouble.mayCopy && id === hit))
      .map((id) => `${id} came twice`),
    // What is said together arrives in its order.
    ...turns
      .map((turn) => firsts.filter((id) => turn.some((one) => one.id === id)))
      .filter((ids) => !inOrder(ids))
      .map((ids) => `out of order: ${ids}`),
  ].map((what) => `${nameOf(plan)}: ${what}`);
};
