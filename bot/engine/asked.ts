/** A question told outside a turn came after the conversation's last word: an answer is for it. */
import type { Conversation } from '../../shared/conversations/model.ts';
import type { Input } from './flow.ts';
import { type Run, resumed, start } from './run.ts';
import { isOpen, type Session, standingAt } from './session.ts';

const FLOWS: Readonly<Record<NonNullable<Conversation['asked']>['kind'], string>> = {
  'issue-resolved': 'settled',
  'issue-question': 'staff-question',
  'seat-offered': 'seat-offer',
  'how-was-it': 'felt',
  'idea-shared': 'join-idea',
};

/** What the flow is begun with. */
const draftOf = (asked: NonNullable<Conversation['asked']>) => {
  switch (asked.kind) {
    case 'issue-resolved':
    case 'issue-question':
      return { issueId: asked.issueId, number: asked.number };
    case 'seat-offered':
    case 'how-was-it':
      return { signUpId: asked.signUpId, dateId: asked.dateId };
    case 'idea-shared':
      return { ideaId: asked.ideaId };
  }
};

/** Where the conversation stands by then. What the question interrupted goes first when the message is not for the question. */
export const withAsked = async (
  run: Run,
  session: Session,
  asked: Conversation['asked'],
  hears: (session: Session) => Input,
): Promise<Session> => {
  if (asked === null) return session;
  const before = standingAt(session.position)?.inPassing === true ? await resumed(run, session) : session;
  const put = await start(run, FLOWS[asked.kind], draftOf(asked), before);
  const claimed = standingAt(put.position)?.claims(hears(put), run.scene) ?? false;
  return isOpen(before.position) && !claimed ? before : put;
};
