import { describe, expect, it } from 'vitest';
import { condition, newWriteSet } from '../../shared/platform/write-set.ts';

const key = { pk: 'issue#1', sk: 'issue' };

describe('a write set has one operation an item', () => {
  it('the last put wins, on the condition of what was first read', () => {
    const writes = newWriteSet();
    writes.put(key, { version: 1 }, condition.notExists);
    writes.put(key, { version: 2 }, condition.versionIs(1));
    expect(writes.operations()).toEqual([{ kind: 'put', key, item: { version: 2 }, condition: condition.notExists }]);
  });

  it('a check joins a put', () => {
    const writes = newWriteSet();
    writes.put(key, { version: 2 }, condition.versionIs(1));
    writes.check(key, condition.equals('state', 'open'));
    expect(writes.operations()).toEqual([
      {
        kind: 'put',
        key,
        item: { version: 2 },
        condition: {
          expression: '(#version = :version) AND (#c_state = :c_state)',
          names: { '#version': 'version', '#c_state': 'state' },
          values: { ':version': 1, ':c_state': 'open' },
        },
      },
    ]);
  });

  it('counters add up', () => {
    const writes = newWriteSet();
    writes.add(key, { counter: 'seats', delta: 2, max: 30 });
    writes.add(key, { counter: 'seats', delta: 1, max: 30 });
    expect(writes.operations()).toEqual([{ kind: 'add', key, guards: [{ counter: 'seats', delta: 3, max: 30 }] }]);
  });

  it('several counters of one item move together, each within the tighter bounds', () => {
    const writes = newWriteSet();
    writes.add(key, { counter: 'free', delta: -2, min: 0 }, { counter: 'waiting', delta: 0, max: 0 });
    writes.add(key, { counter: 'free', delta: -1, min: 1 });
    expect(writes.operations()).toEqual([
      {
        kind: 'add',
        key,
        guards: [
          { counter: 'free', delta: -3, min: 1 },
          { counter: 'waiting', delta: 0, max: 0 },
        ],
      },
    ]);
  });

  it('a put over a counter is a mistake and says so', () => {
    const writes = newWriteSet();
    writes.add(key, { counter: 'seats', delta: 2 });
    expect(() => writes.put(key, {})).toThrow('a counter is only ever added to');
  });
});
