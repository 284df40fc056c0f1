/** What a turn has come to so far: where the conversation stands, what was interrupted, what is to be said. */
import type { Conversation, Line, Position } from '../../shared/conversations/model.ts';
import { flowNamed } from '../flows/index.ts';
import type { StandingFlow, Weight } from './flow.ts';

export interface Session {
  readonly position: Position | null;
  readonly suspended: Position | null;
  readonly said: readonly Line[];
  /** The last line already says what to do: the question is not repeated. */
  readonly answered: boolean;
  /** Something interrupted the open question in this turn. */
  readonly digressed: boolean;
  readonly recentIssues: readonly string[];
  /** What was interrupted stays so in this turn. */
  readonly quiet: boolean;
  readonly forget: boolean;
  readonly answerContact: Conversation['answerContact'];
  /** The resident was asked for it in this turn. */
  readonly contactAsked: boolean;
}

const ORDER: readonly Weight[] = ['offer', 'resting', 'open', 'words'];

export const standingAt = (position: Position | null): StandingFlow | null =>
  position === null ? null : (flowNamed(position.flow)?.at(position) ?? null);

/** An unreadable position of an older version may hold a resident's words. */
export const weightOf = (position: Position | null): Weight =>
  position === null
    ? 'offer'
    : (standingAt(position)?.weight ?? (flowNamed(position.flow) === null || position.flow === 'report' ? 'words' : 'offer'));

const rank = (position: Position | null): number => ORDER.indexOf(weightOf(position));

/** A question is open: the resident is in the middle of something. */
export const isOpen = (position: Position | null): boolean => rank(position) >= ORDER.indexOf('open');

/** Makes room for another flow: what outweighs is kept for later. */
export const interrupted = (session: Session, by: string): Session => {
  const { position, suspended } = session;
  const replaced =
    position === null || weightOf(position) === 'offer' || (position.flow === by && weightOf(position) === 'resting');
  const kept = replaced || rank(position) < rank(suspended) ? suspended : position;
  return { ...session, position: null, suspended: kept, digressed: session.digressed || isOpen(kept) };
};
