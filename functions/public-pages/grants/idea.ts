/**
 * An idea told by web form. Its author has no chat: a conversation without a channel stands for the address that they gave, and what becomes
 * of the idea is told there.
 */
import { randomBytes } from 'node:crypto';
import { newConversation, putConversation } from '../../../shared/conversations/store.ts';
import { grantAddressesOf } from '../../../shared/grants/addresses.ts';
import { carryOutIdea } from '../../../shared/grants/store-ideas.ts';
import { conversationIdOf } from '../../../shared/platform/ids.ts';
import { keys } from '../../../shared/platform/keys.ts';
import { giveBackAll, takeAll } from '../../../shared/platform/limits.ts';
import { expiringMarker } from '../../../shared/platform/markers.ts';
import { table } from '../../../shared/platform/table.ts';
import { condition } from '../../../shared/platform/write-set.ts';
import { grantTextsOf } from '../../../web/grants/grant-texts.ts';
import { IDEA_FIELDS, type IdeaForm, ideaPage, NO_IDEA } from '../../../web/grants/idea-page.ts';
import { messagePage } from '../../../web/page/message-page.ts';
import { linkTo } from '../../../web/page/page-context.ts';
import { commitWork } from '../../edge/work.ts';
import { type Answer, personal, seeOther, shared, trouble } from '../answer.ts';
import { hashed, webLimits } from '../limits-of.ts';
import type { PageRequest } from '../request.ts';
import { WEB_ACTOR } from '../sign-up-on-web.ts';
import { type IdeaSaid, readIdeaForm } from './read-idea-form.ts';

const THANKS_SECONDS = 900;
const ONCE = /^[\w-]{16,64}$/;

const newForm = (): IdeaForm => ({ typed: NO_IDEA, problems: [], once: randomBytes(16).toString('base64url') });

export const showIdea = async (request: PageRequest): Promise<Answer> => personal(request, ideaPage(request.context, newForm()));

export const showThanks = async (request: PageRequest): Promise<Answer> =>
  shared(request, messagePage(request.context, grantTextsOf(request.context).idea.told), { seconds: THANKS_SECONDS });

export const takeIdea = async (request: PageRequest, fields: URLSearchParams): Promise<Answer> => {
  const { context } = request;
  const read = readIdeaForm(
    fields,
    context.city.subareas.map(({ id }) => id),
  );
  if (read.kind === 'trapped') return trouble(request, 400, 'robot');
  const given = fields.get(IDEA_FIELDS.once) ?? '';
  const once = ONCE.test(given) ? given : newForm().once;
  if (read.kind === 'wrong') return personal(request, ideaPage(context, { ...read, once }), 400);
  if (!(await tell(request, read.said, once))) {
    return personal(request, messagePage(context, grantTextsOf(context).idea.tooMany), 429);
  }
  return seeOther(request, linkTo(context, `${grantAddressesOf('').idea}/dziekujemy`));
};

/** False = enough for today. The same form sent twice is one idea. */
const tell = async (request: PageRequest, said: IdeaSaid, once: string): Promise<boolean> => {
  const { kind, value } = said.contact;
  const marker = keys.idempotency('web-idea', await hashed(table(), once));
  if ((await table().get(marker)) !== undefined) return true;
  const { webIdeasPerDay } = request.context.city.grants;
  const limits = await webLimits(table(), request, 'web-idea', `${kind}#${value.toLowerCase()}`, webIdeasPerDay);
  if (!(await takeAll(table(), limits))) return false;
  try {
    await commitWork(`web-idea#${once}`, WEB_ACTOR, async (work) => {
      if ((await work.table.get(marker)) !== undefined) return;
      const id = work.ids('ida');
      const chat = newConversation(conversationIdOf('idea', id), 'web', id, work.now, work.ids);
      const { language } = request.context;
      putConversation(work.writes, chat, { ...chat, language, answerContact: { kind, value, at: work.now } });
      const author = { personId: chat.personId, conversationId: chat.id };
      const { words, subarea, answers } = said;
      carryOutIdea(work, null, { kind: 'TellIdea', at: work.now, id, words, subarea, answers, author });
      work.writes.put(marker, { ideaId: id, ...expiringMarker(work.now) }, condition.notExists);
    });
  } catch (error) {
    await giveBackAll(table(), limits);
    throw error;
  }
  return true;
};
