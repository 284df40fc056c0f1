import { describe, expect, it } from 'vitest';
import { decideIdea, FORGOTTEN, type IdeaCommand } from '../../shared/grants/decide-idea.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';

const AT = '2027-01-10T10:00:00.000Z';
const author = (name: string) => ({ personId: `per_${name}`, conversationId: `cnv_${name}` });
const idea = (changed: Partial<Idea> = {}): Idea => ({
  id: 'ida_1',
  version: 1,
  state: { name: 'told', since: AT },
  words: 'Ogródek',
  subarea: 'north',
  assignee: null,
  answers: [{ questionId: 'cost', answer: '2000' }],
  authors: [{ ...author('a'), joinedAt: AT }],
  issueId: null,
  toldAt: AT,
  ...changed,
});
type Step = IdeaCommand extends infer Command ? (Command extends IdeaCommand ? Omit<Command, 'at'> : never) : never;
const decide = (before: Idea | null, command: Step) => decideIdea(before, { at: AT, ...command });
const closed = idea({ state: { name: 'closed', since: AT, reason: 'x' } });

describe('an idea', () => {
  it('is told by its author, or made of an issue whose people are asked', () => {
    const told = { id: 'ida_1', words: 'Ogródek', subarea: 'north' };
    expect(decide(null, { kind: 'TellIdea', ...told, answers: [], author: author('a') })).toMatchObject({
      idea: { state: { name: 'told' }, authors: [author('a')], issueId: null },
      facts: [{ type: 'IdeaTold' }],
    });
    expect(decide(null, { kind: 'MakeOfIssue', ...told, issueId: 'iss_1' })).toMatchObject({
      idea: { authors: [], issueId: 'iss_1' },
      facts: [{ type: 'IdeaTold' }, { type: 'IdeaShared' }],
    });
    expect(decide(idea(), { kind: 'TellIdea', ...told, answers: [], author: author('a') })).toMatchObject({
      code: 'idea.exists',
    });
  });

  it('goes from hand to hand, and each step is told', () => {
    const steps: readonly (readonly [Step, string])[] = [
      [{ kind: 'GiveIdea', staffId: 'sw' }, 'with-streetworker'],
      [{ kind: 'AgreeMeeting', staffId: 'sw', when: '2027-01-20T16:00:00.000Z', place: 'Biblioteka' }, 'meeting'],
      [{ kind: 'HandToOrganisation', organisationId: 'org_1' }, 'with-organisation'],
      [{ kind: 'MakeOffer', offerId: 'off_1', organisationId: 'org_1' }, 'offer'],
      [{ kind: 'CloseIdea', reason: 'Zrobione inaczej.' }, 'closed'],
    ];
    let now = idea();
    for (const [command, state] of steps) {
      const decision = decide(now, command);
      expect(decision).toMatchObject({ kind: 'decided', facts: [{ type: 'IdeaMoved', refs: { step: state } }] });
      if (decision.kind === 'decided') now = decision.idea;
      expect(now).toMatchObject({ state: { name: state }, assignee: 'sw', authors: [author('a')] });
    }
  });

  it('is refused what does not fit where it stands', () => {
    expect(decide(null, { kind: 'TakeIdea', staffId: 'sw' })).toMatchObject({ code: 'idea.not-found' });
    expect(decide(closed, { kind: 'TakeIdea', staffId: 'sw' })).toMatchObject({ code: 'idea.closed' });
    expect(decide(idea({ assignee: 'sw' }), { kind: 'TakeIdea', staffId: 'sw' })).toMatchObject({ code: 'idea.taken' });
    const past = { kind: 'AgreeMeeting', staffId: 'sw', when: AT, place: 'x' } as const;
    expect(decide(idea(), past)).toMatchObject({ code: 'idea.meeting-past' });
    const offer = idea({ state: { name: 'offer', since: AT, offerId: 'off_1', organisationId: 'org_1' } });
    expect(decide(offer, { kind: 'HandToOrganisation', organisationId: 'org_2' })).toMatchObject({ code: 'idea.with-offer' });
  });

  it('is joined once', () => {
    expect(decide(idea(), { kind: 'JoinIdea', author: author('b') })).toMatchObject({
      idea: { authors: [author('a'), author('b')] },
      facts: [{ type: 'IdeaChanged' }],
    });
    expect(decide(idea(), { kind: 'JoinIdea', author: author('a') })).toMatchObject({ code: 'idea.joined' });
    expect(decide(closed, { kind: 'JoinIdea', author: author('b') })).toMatchObject({ code: 'idea.closed' });
  });

  it('lets go of who asks to be forgotten, whatever has become of it; words go with the last author', () => {
    const both = idea({ authors: [author('a'), author('b')].map((one) => ({ ...one, joinedAt: AT })) });
    expect(decide(both, { kind: 'DetachAuthor', personId: 'per_a' })).toMatchObject({
      idea: { words: 'Ogródek', authors: [author('b')] },
    });
    expect(decide(closed, { kind: 'DetachAuthor', personId: 'per_a' })).toMatchObject({
      idea: { words: FORGOTTEN, answers: [], authors: [] },
    });
    expect(decide(idea({ issueId: 'iss_1' }), { kind: 'DetachAuthor', personId: 'per_a' })).toMatchObject({
      idea: { words: 'Ogródek' },
    });
  });
});
