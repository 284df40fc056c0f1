/** The question for a phone number or e-mail address: once, when a filed report is what the conversation rests at. */
import { OwnIssueDraftSchema } from '../flows/own-issue/filed-draft.ts';
import { type Run, start } from './run.ts';
import { isOpen, type Session, standingAt } from './session.ts';
import type { TurnInput } from './turn.ts';

export const withContactQuestion = async (run: Run, session: Session, { conversation }: TurnInput): Promise<Session> => {
  const { position, suspended } = session;
  if (conversation.contactAskedAt !== null || session.answerContact !== null || session.quiet || isOpen(suspended))
    return session;
  const filed =
    position?.flow === 'own-issue' && position.step === 'filed' ? OwnIssueDraftSchema.safeParse(position.draft) : null;
  if (filed?.success !== true) return session;
  // Of a personal matter nothing is sent to a phone that others may read.
  const { category, confirmed } = filed.data;
  if (run.scene.city.categories.some(({ id, sensitive }) => id === category && sensitive)) return session;
  const options = standingAt(position)?.ask(run.scene).quickReplies ?? [];
  const asked = await start(run, 'contact', { options, yesAndNo: confirmed, doubtful: null }, session);
  return { ...asked, contactAsked: true };
};
