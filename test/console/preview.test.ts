/** What the preview shows is what the bot says: word for word, in every language of residents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { News } from '../../bot/engine/turn.ts';
import { tellNews } from '../../bot/flows/news.ts';
import { city } from '../../shared/city/current.ts';
import { type Told, toldAfter } from '../../web/console/screens/issues/told.ts';

const NUMBER = 'T-2026-00012';
const ISSUE = 'iss_1';

/** The news that each action makes (functions/tell-resident.ts). */
const newsOf = (told: Told): News => {
  const number = NUMBER;
  switch (told.kind) {
    case 'accept':
      return { kind: 'issue-accepted', number };
    case 'start':
      return { kind: 'issue-started', number, repairBy: told.repairBy };
    case 'ask':
      return { kind: 'issue-question', number, issueId: ISSUE, question: told.question };
    case 'resolve':
      return { kind: 'issue-resolved', number, issueId: ISSUE, outcome: told.outcome };
    case 'reject':
      return { kind: 'issue-rejected', number, reason: told.reason };
    case 'duplicate':
      return { kind: 'issue-duplicate', number, of: told.of };
    case 'hand-over':
      return { kind: 'issue-handed-over', number, ownerName: told.owner, contact: told.contact, repairBy: told.repairBy };
  }
};

const words = fc.string({ minLength: 3, maxLength: 1000, unit: 'grapheme' }).map((text) => text.trim());
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const repairBy = fc.option(day, { nil: null });
const anyTold: fc.Arbitrary<Told> = fc.oneof(
  fc.constant<Told>({ kind: 'accept' }),
  fc.record({ kind: fc.constant('start' as const), repairBy }),
  fc.record({ kind: fc.constant('ask' as const), question: words }),
  fc.record({ kind: fc.constant('resolve' as const), outcome: words }),
  fc.record({ kind: fc.constant('reject' as const), reason: words }),
  fc.record({ kind: fc.constant('duplicate' as const), of: fc.nat(99_999).map((n) => `T-2026-${String(n).padStart(5, '0')}`) }),
  fc.record({ kind: fc.constant('hand-over' as const), owner: words, contact: words, repairBy }),
);

describe.each(['pl', 'uk', 'en'] as const)('the preview in %s', (language) => {
  it('is what the bot will say', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const said = tellNews(newsOf(told), language, city);
        expect(toldAfter(told, NUMBER, language)).toEqual({
          text: said.text,
          quickReplies: said.quickReplies.map(({ title }) => title),
        });
      }),
    );
  });
});
