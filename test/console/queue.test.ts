/** Work that waits to be sent: order, once, held back when what it rests on was refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../web/console/data/api-types.ts';
import {
  added,
  afterAnswer,
  again,
  type Command,
  nextOf,
  type Queued,
  refused,
  type Sent,
  waiting,
} from '../../web/console/data/queue.ts';

const AT = '2026-11-21T09:00:00.000Z';
const PROBLEM: Problem = {
  type: 'urn:problem:issue.changed',
  title: 'Zmieniło się',
  status: 409,
  code: 'issue.changed',
  detail: 'Ktoś był szybszy.',
  nextStep: 'Zobacz, co się zmieniło.',
};

const command = (key: string, changed: Partial<Command> = {}): Command => ({
  key,
  at: AT,
  method: 'POST',
  path: '/api/issues/iss_1/accept',
  body: {},
  version: 3,
  subject: '/api/issues/iss_1',
  label: key,
  ...changed,
});

const queued = (...commands: readonly Command[]): readonly Queued[] => commands.reduce<readonly Queued[]>(added, []);

describe('the queue', () => {
  it('keeps the order of decisions made in the same millisecond', () => {
    const queue = queued(command('first'), command('second'), command('third'));
    expect(queue.map(({ key }) => key)).toEqual(['first', 'second', 'third']);
    expect(new Set(queue.map(({ at }) => at)).size).toBe(3);
  });

  it('rests the next command of an issue on the version that the one before it made', () => {
    const queue = queued(command('accept'), command('start'), command('elsewhere', { subject: '/api/issues/iss_2' }));
    const left = afterAnswer(queue, 'accept', { kind: 'ok', version: 4 });
    expect(left.map(({ key, version }) => [key, version])).toEqual([
      ['start', 4],
      ['elsewhere', 3],
    ]);
  });

  it('holds back what was decided on top of a refused command, and nothing else', () => {
    const queue = queued(
      command('accept'),
      command('resolve'),
      command('note', { version: null }),
      command('elsewhere', { subject: '/api/issues/iss_2' }),
    );
    const left = afterAnswer(queue, 'accept', { kind: 'refused', problem: PROBLEM });
    expect(refused(left).map(({ key, state }) => [key, state.name === 'refused' && state.problem])).toEqual([
      ['accept', PROBLEM],
      ['resolve', 'held-back'],
    ]);
    expect(waiting(left).map(({ key }) => key)).toEqual(['note', 'elsewhere']);
  });

  it('a refused note stops nothing', () => {
    const queue = queued(command('note', { version: null }), command('accept'));
    expect(waiting(afterAnswer(queue, 'note', { kind: 'refused', problem: PROBLEM })).map(({ key }) => key)).toEqual(['accept']);
  });

  it('sends a refused one again under a new key, last, with all its words', () => {
    const queue = afterAnswer(
      queued(command('accept', { body: { outcome: 'Gotowe.' } }), command('other', { subject: 'x' })),
      'accept',
      {
        kind: 'refused',
        problem: PROBLEM,
      },
    );
    const left = again(queue, 'accept', { key: 'new', at: AT, version: null });
    expect(left.map(({ key, state }) => [key, state.name])).toEqual([
      ['other', 'waiting'],
      ['new', 'waiting'],
    ]);
    expect(left[1]).toMatchObject({ body: { outcome: 'Gotowe.' }, version: null });
  });

  it('however answers come, every command is sent once, in order, or kept in words', () => {
    const anyCommand = fc.record({ subject: fc.constantFrom('a', 'b', 'c'), versioned: fc.boolean() });
    const anyAnswer = fc.constantFrom<'ok' | 'refused'>('ok', 'refused');
    fc.assert(
      fc.property(
        fc.array(anyCommand, { maxLength: 12 }),
        fc.array(anyAnswer, { minLength: 12, maxLength: 12 }),
        (wanted, answers) => {
          let queue = queued(
            ...wanted.map(({ subject, versioned }, i) => command(`k${i}`, { subject, version: versioned ? 1 : null })),
          );
          const sent: string[] = [];
          for (let next = nextOf(queue), i = 0; next !== undefined; next = nextOf(queue), i += 1) {
            const answer: Sent = answers[i] === 'ok' ? { kind: 'ok', version: 2 } : { kind: 'refused', problem: PROBLEM };
            if (answer.kind === 'ok') sent.push(next.key);
            queue = afterAnswer(queue, next.key, answer);
          }
          const kept = refused(queue).map(({ key }) => key);
          expect([...sent, ...kept].sort()).toEqual(wanted.map((_, i) => `k${i}`).sort());
          const numbers = sent.map((key) => Number(key.slice(1)));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
