/** What a command makes of an idea. Pure and total; an idea that is closed stays closed, and its authors stay with it to the end. */
import type { FactType } from '../platform/facts.ts';
import { type Idea, MOST_AUTHORS } from './idea-model.ts';

type Author = Pick<Idea['authors'][number], 'personId' | 'conversationId'>;
type Told = Pick<Idea, 'id' | 'words' | 'subarea'>;

export type IdeaCommand = { readonly at: string } & (
  | (Told & { readonly kind: 'TellIdea'; readonly author: Author; readonly answers: Idea['answers'] })
  /** "To może być mikrogrant": its author and followers are asked whether they join. */
  | (Told & { readonly kind: 'MakeOfIssue'; readonly issueId: string })
  /** Routed. Null = nobody of the subarea is on duty: the office has it. */
  | { readonly kind: 'GiveIdea'; readonly staffId: string | null }
  | { readonly kind: 'TakeIdea'; readonly staffId: string }
  | { readonly kind: 'AgreeMeeting'; readonly staffId: string; readonly when: string; readonly place: string }
  | { readonly kind: 'HandToOrganisation'; readonly organisationId: string }
  | { readonly kind: 'MakeOffer'; readonly offerId: string; readonly organisationId: string }
  /** The reason says where else. */
  | { readonly kind: 'CloseIdea'; readonly reason: string }
  | { readonly kind: 'JoinIdea'; readonly author: Author }
  | { readonly kind: 'DetachAuthor'; readonly personId: string }
);

export interface IdeaFact {
  readonly type: FactType;
  readonly refs: Readonly<Record<string, string>>;
}

export interface IdeaDecision {
  readonly kind: 'decided';
  readonly idea: Idea;
  readonly facts: readonly IdeaFact[];
}

export interface IdeaRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'idea.exists'
    | 'idea.not-found'
    | 'idea.closed'
    | 'idea.taken'
    | 'idea.with-offer'
    | 'idea.meeting-past'
    | 'idea.joined'
    | 'idea.full';
}

const refuse = (code: IdeaRefusal['code']): IdeaRefusal => ({ kind: 'refused', code });

/** What stands for words whose only author asked to be forgotten. */
export const FORGOTTEN = '***';

const told = (
  before: Idea | null,
  command: Extract<IdeaCommand, { kind: 'TellIdea' | 'MakeOfIssue' }>,
): IdeaDecision | IdeaRefusal => {
  if (before !== null) return refuse('idea.exists');
  const { id, words, subarea, at } = command;
  const own = command.kind === 'TellIdea';
  const idea: Idea = {
    id,
    version: 1,
    state: { name: 'told', since: at },
    words,
    subarea,
    assignee: null,
    answers: own ? command.answers : [],
    authors: own ? [{ ...command.author, joinedAt: at }] : [],
    issueId: own ? null : command.issueId,
    toldAt: at,
  };
  const facts: readonly IdeaFact[] = own
    ? [{ type: 'IdeaTold', refs: {} }]
    : [
        { type: 'IdeaTold', refs: {} },
        { type: 'IdeaShared', refs: { issueId: command.issueId } },
      ];
  return { kind: 'decided', idea, facts };
};

/** Words and answers go with the last of its authors. */
const detached = (before: Idea, personId: string): Partial<Idea> => {
  const authors = before.authors.filter((author) => author.personId !== personId);
  return authors.length === 0 && before.issueId === null ? { authors, words: FORGOTTEN, answers: [] } : { authors };
};

export const decideIdea = (before: Idea | null, command: IdeaCommand): IdeaDecision | IdeaRefusal => {
  if (command.kind === 'TellIdea' || command.kind === 'MakeOfIssue') return told(before, command);
  if (before === null) return refuse('idea.not-found');
  const { at } = command;
  const { state } = before;
  const next = (changed: Partial<Idea>, facts: readonly IdeaFact[] = [{ type: 'IdeaChanged', refs: {} }]): IdeaDecision => ({
    kind: 'decided',
    idea: { ...before, ...changed, version: before.version + 1 },
    facts,
  });
  /** Its authors are told where it stands. */
  const move = (to: Idea['state'], assignee: string | null = before.assignee): IdeaDecision =>
    next({ state: to, assignee }, [{ type: 'IdeaMoved', refs: { step: to.name, since: to.since } }]);
  // A person may be forgotten whatever has become of the idea.
  if (command.kind === 'DetachAuthor') {
    return before.authors.some(({ personId }) => personId === command.personId)
      ? next(detached(before, command.personId))
      : refuse('idea.not-found');
  }
  if (state.name === 'closed') return refuse('idea.closed');
  switch (command.kind) {
    case 'GiveIdea':
      if (state.name !== 'told') return refuse('idea.taken');
      return command.staffId === null
        ? move(state)
        : move({ name: 'with-streetworker', since: at, staffId: command.staffId }, command.staffId);
    case 'TakeIdea':
      if (before.assignee === command.staffId) return refuse('idea.taken');
      return state.name === 'told' || state.name === 'with-streetworker'
        ? move({ name: 'with-streetworker', since: at, staffId: command.staffId }, command.staffId)
        : next({ assignee: command.staffId });
    case 'AgreeMeeting':
      if (state.name === 'offer') return refuse('idea.with-offer');
      if (command.when <= at) return refuse('idea.meeting-past');
      return move(
        { name: 'meeting', since: at, staffId: command.staffId, at: command.when, place: command.place },
        before.assignee ?? command.staffId,
      );
    case 'HandToOrganisation':
      return state.name === 'offer'
        ? refuse('idea.with-offer')
        : move({ name: 'with-organisation', since: at, organisationId: command.organisationId });
    case 'MakeOffer':
      return state.name === 'offer'
        ? refuse('idea.with-offer')
        : move({ name: 'offer', since: at, offerId: command.offerId, organisationId: command.organisationId });
    case 'CloseIdea':
      return move({ name: 'closed', since: at, reason: command.reason });
    case 'JoinIdea':
      if (before.authors.some(({ personId }) => personId === command.author.personId)) return refuse('idea.joined');
      if (before.authors.length >= MOST_AUTHORS) return refuse('idea.full');
      return next({ authors: [...before.authors, { ...command.author, joinedAt: at }] });
  }
};
