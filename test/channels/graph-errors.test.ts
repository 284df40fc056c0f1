import { expect, it } from 'vitest';
import { graphFailure } from '../../bot/channels/messenger/graph-errors.ts';
import { whyUnsent } from '../../bot/phrases/staff.ts';

const cases: readonly [status: number, code: number | null, subcode: number | null, outcome: string, name: string][] = [
  [400, 10, 2018278, 'fallback', 'graph.outside-window'],
  [403, 10, null, 'fail', 'graph.not-permitted'],
  [403, 10, 1893063, 'hold', 'graph.page-restricted'],
  [400, 100, 2018001, 'fallback', 'graph.unknown-recipient'],
  [400, 100, null, 'fail', 'graph.invalid-parameter'],
  [401, 190, null, 'hold', 'graph.token-dead'],
  [400, 551, null, 'fallback', 'graph.recipient-unavailable'],
  [400, 4, null, 'hold', 'graph.throttled'],
  [400, 613, null, 'hold', 'graph.throttled'],
  [400, 17, null, 'hold', 'graph.throttled'],
  [400, 32, null, 'hold', 'graph.throttled'],
  [400, 80006, null, 'hold', 'graph.throttled'],
  [400, 368, null, 'hold', 'graph.page-restricted'],
  [403, 10, 2018065, 'fallback', 'graph.outside-window'],
  [403, 10, 2018108, 'fallback', 'graph.recipient-unavailable'],
  [400, 200, 1545041, 'fallback', 'graph.recipient-unavailable'],
  [400, 1200, null, 'retry', 'graph.temporary'],
  [500, 2, null, 'retry', 'graph.temporary'],
  [503, null, null, 'retry', 'graph.temporary'],
  [429, null, null, 'retry', 'graph.temporary'],
  [400, 999, null, 'fail', 'graph.error-999'],
];

it('each that ends or holds a message is told to staff in words of its own', () => {
  for (const [, , , outcome, name] of cases.filter(([, , , , code]) => !code.startsWith('graph.error-')))
    if (outcome !== 'retry') expect(whyUnsent(name), name).not.toContain(name);
  expect(whyUnsent('graph.error-999')).toContain('graph.error-999');
  expect(whyUnsent(null)).toBeNull();
});

for (const [status, code, subcode, outcome, name] of cases) {
  it(`${status} ${code ?? '–'}/${subcode ?? '–'} → ${outcome} ${name}`, () => {
    expect(graphFailure(status, code, subcode)).toEqual({ outcome, code: name });
  });
}
