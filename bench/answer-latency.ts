/** From a signed webhook to the reply at Graph, one conversation at a time; and from the resident's yes to the issue on a streetworker's list. */
import { randomUUID } from 'node:crypto';
import type { LocalRun } from '../local/start.ts';
import type { GraphSink } from '../test/support/graph-sink.ts';
import { postWebhook, textBody } from '../test/support/signed-webhook.ts';
import { type Figure, figure } from './figures.ts';

const CONVERSATIONS = 60;
const WARM_UP = 10;

const post = async (url: string, psid: string, text: string): Promise<void> => {
  const response = await postWebhook(url, textBody(psid, `m_${randomUUID()}`, text));
  if (response.status !== 200) throw new Error(`the webhook answered ${response.status}: ${await response.text()}`);
};

/** Streets of the city whose subarea is known: a report there needs one confirmation. */
export const answerLatency = async (run: LocalRun, sink: GraphSink, streets: readonly string[]): Promise<readonly Figure[]> => {
  const answer: number[] = [];
  const confirmed: number[] = [];
  const routed: number[] = [];
  const token = await run.token('admin');
  const listed = async (number: string): Promise<boolean> => {
    const response = await fetch(`${run.url}/api/issues?state=routed`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`/api/issues answered ${response.status}`);
    return (await response.text()).includes(number);
  };
  for (let i = 0; i < WARM_UP + CONVERSATIONS; i++) {
    const psid = `bench-${randomUUID()}`;
    const street = streets[i % streets.length] ?? '';
    const ask = async (text: string, part: string): Promise<number> => {
      const heard = sink.next(psid, part);
      const start = performance.now();
      await post(run.url, psid, text);
      return (await heard) - start;
    };
    const first = await ask(`nie świeci latarnia na ${street} ${i + 1}`, 'tak');
    const start = performance.now();
    const told = sink.next(psid, 'trafiło do');
    const second = await ask('tak', 'zgłoszenie');
    await told;
    const visible = performance.now() - start;
    if (i < WARM_UP) continue;
    answer.push(first);
    confirmed.push(second);
    routed.push(visible);
  }
  if (!(await listed(''))) throw new Error('no routed issue is on the list');
  return [
    figure('webhook → first answer at Graph', 'ms', answer, '≤ 60 / 250'),
    figure('"tak" → number at Graph', 'ms', confirmed, '≤ 60 / 250'),
    figure('"tak" → routed, and the resident told', 'ms', routed, '≤ 1000'),
  ];
};
