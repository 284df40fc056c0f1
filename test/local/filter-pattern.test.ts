import { expect, test } from 'vitest';
import { matches, passes } from '../../local/lambda/filter-pattern.ts';

const record = (eventName: string, image?: Record<string, unknown>) => ({
  eventName,
  dynamodb: { ...(image && { NewImage: image }) },
});
const outboxInserts = { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['outbox'] } } } };

test.each<[string, unknown, unknown, boolean]>([
  ['an outbox item inserted', outboxInserts, record('INSERT', { kind: { S: 'outbox' } }), true],
  ['one changed', outboxInserts, record('MODIFY', { kind: { S: 'outbox' } }), false],
  ['another kind', outboxInserts, record('INSERT', { kind: { S: 'issue' } }), false],
  ['no image at all', outboxInserts, record('REMOVE'), false],
  ['one of several', { a: ['x', 'y'] }, { a: 'y' }, true],
  ['a number is not its text', { a: [1] }, { a: '1' }, false],
  ['null', { a: [null] }, { a: null }, true],
  ['any of a list', { a: ['x'] }, { a: ['w', 'x'] }, true],
  ['exists', { a: [{ exists: true }] }, { a: '' }, true],
  ['exists, missing', { a: [{ exists: true }] }, {}, false],
  ['does not exist', { a: [{ exists: false }] }, {}, true],
  ['prefix', { a: [{ prefix: 'iss_' }] }, { a: 'iss_1' }, true],
  ['suffix', { a: [{ suffix: '.fifo' }] }, { a: 'x.fifo' }, true],
  ['anything but', { a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'z' }, true],
  ['anything but, hit', { a: [{ 'anything-but': 'x' }] }, { a: 'x' }, false],
  ['anything but a prefix', { a: [{ 'anything-but': { prefix: 'x' } }] }, { a: 'xy' }, false],
  ['a range', { a: [{ numeric: ['>', 1, '<=', 5] }] }, { a: 5 }, true],
  ['outside of a range', { a: [{ numeric: ['>', 1, '<=', 5] }] }, { a: 1 }, false],
  ['either of two fields', { $or: [{ a: [1] }, { b: [1] }] }, { b: 1 }, true],
  ['letters of any case', { a: [{ 'equals-ignore-case': 'ŻÓŁW' }] }, { a: 'żółw' }, true],
])('%s', (_name, pattern, event, expected) => {
  expect(matches(pattern, event)).toBe(expected);
});

test('without patterns everything passes, with several one is enough', () => {
  expect(passes([], { a: 1 })).toBe(true);
  expect(passes([{ a: [1] }, { a: [2] }], { a: 2 })).toBe(true);
  expect(passes([{ a: [1] }], { a: 2 })).toBe(false);
});

test('a rule that is not known is an error, not a silent no', () => {
  expect(() => matches({ a: [{ cidr: '10.0.0.0/8' }] }, { a: '10.0.0.1' })).toThrow('cidr');
});
