import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationIdOf, eventId, idsOf } from '../../shared/platform/ids.ts';

const NOW = '2026-11-21T12:00:00.000Z';

describe('ids', () => {
  it('a turn that is decided again makes the same ids, in the order they were made', () => {
    const draw = () => {
      const ids = idsOf('event', NOW);
      return Array.from({ length: 100 }, () => ids('msg'));
    };
    expect(draw()).toEqual(draw());
    expect(draw().toSorted()).toEqual(draw());
    expect(new Set(draw()).size).toBe(100);
  });

  it('of another event are others', () => expect(idsOf('a', NOW)('iss')).not.toBe(idsOf('b', NOW)('iss')));

  it('an event id fits a deduplication id and differs for different events', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(eventId(a)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
        expect(eventId(a) === eventId(b)).toBe(a === b);
      }),
    );
  });

  it('the same address on another channel is another conversation', () =>
    expect(conversationIdOf('messenger', '1')).not.toBe(conversationIdOf('web', '1')));
});
