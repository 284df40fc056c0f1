/**
 * What somebody without a chat says by a form that counts once: within limits per address, and the same form sent twice is taken once. A
 * conversation without a channel stands for the address that they gave, so that the answer finds them.
 */
import { randomBytes } from 'node:crypto';
import type { Conversation } from '../../shared/conversations/model.ts';
import { newConversation, putConversation } from '../../shared/conversations/store.ts';
import { conversationIdOf, type IdPrefix } from '../../shared/platform/ids.ts';
import { keys } from '../../shared/platform/keys.ts';
import { giveBackAll, takeAll } from '../../shared/platform/limits.ts';
import { expiringMarker } from '../../shared/platform/markers.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { commitWork } from '../edge/work.ts';
import { hashed, webLimits } from './limits-of.ts';
import type { GivenContact } from './read-contact.ts';
import type { PageRequest } from './request.ts';
import { WEB_ACTOR } from './sign-up-on-web.ts';

/** Field that names one showing of a form. */
export const ONCE_FIELD = 'raz';
const ONCE = /^[\w-]{16,64}$/;

export const newOnce = (): string => randomBytes(16).toString('base64url');
/** As the form carries it; a made-up one is a new form. */
export const onceIn = (fields: URLSearchParams): string => {
  const given = fields.get(ONCE_FIELD) ?? '';
  return ONCE.test(given) ? given : newOnce();
};

interface SaidOnWeb {
  readonly form: 'web-idea' | 'web-barrier';
  readonly once: string;
  readonly contact: GivenContact;
  /** Forms of a day. */
  readonly most: number;
  /** Of the id under which it is kept. */
  readonly prefix: IdPrefix;
}

/** False = enough for today. `act` keeps what was said; `id` is its own, `chat` stands for whoever said it. */
export const saidOnWeb = async (
  request: PageRequest,
  { form, once, contact: { kind, value }, most, prefix }: SaidOnWeb,
  act: (work: Work, chat: Conversation, id: string) => Promise<unknown>,
): Promise<boolean> => {
  const marker = keys.idempotency(form, await hashed(table(), once));
  if ((await table().get(marker)) !== undefined) return true;
  const limits = await webLimits(table(), request, form, `${kind}#${value.toLowerCase()}`, most);
  if (!(await takeAll(table(), limits))) return false;
  try {
    await commitWork(`${form}#${once}`, WEB_ACTOR, async (work) => {
      if ((await work.table.get(marker)) !== undefined) return;
      const id = work.ids(prefix);
      const chat = newConversation(conversationIdOf(form, id), 'web', id, work.now, work.ids);
      const { language } = request.context;
      putConversation(work.writes, chat, { ...chat, language, answerContact: { kind, value, at: work.now } });
      await act(work, chat, id);
      work.writes.put(marker, { id, ...expiringMarker(work.now) }, condition.notExists);
    });
  } catch (error) {
    await giveBackAll(table(), limits);
    throw error;
  }
  return true;
};
