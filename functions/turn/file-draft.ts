/** The resident stayed silent: their described and placed report is filed as unconfirmed. */
import { fileBySilence } from '../../bot/engine/take-turn.ts';
import { parseConversation, putConversation } from '../../shared/conversations/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import type { Item } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { turnPorts } from '../turn-ports/turn-ports.ts';
import { tell } from './tell.ts';

export const fileDraft = async (work: Work, item: Item): Promise<void> => {
  const before = parseConversation(item);
  const acting: Work = { ...work, actor: { kind: 'resident', personId: before.personId, conversationId: before.id } };
  const result = await fileBySilence(
    {
      conversation: before,
      now: work.now,
      city: work.city,
      publicUrl: environment('publicUrl'),
    },
    turnPorts(acting, before),
  );
  for (const line of result.lines) tell(acting, before, line);
  putConversation(acting.writes, before, { ...before, ...result.conversation });
};
