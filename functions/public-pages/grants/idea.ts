/** An idea told by web form; what becomes of it is told at the address that its author gave. */
import { grantAddressesOf } from '../../../shared/grants/addresses.ts';
import { carryOutIdea } from '../../../shared/grants/store-ideas.ts';
import { grantTextsOf } from '../../../web/grants/grant-texts.ts';
import { ideaPage, NO_IDEA } from '../../../web/grants/idea-page.ts';
import { messagePage } from '../../../web/page/message-page.ts';
import { linkTo } from '../../../web/page/page-context.ts';
import { type Answer, personal, seeOther, shared, trouble } from '../answer.ts';
import type { PageRequest } from '../request.ts';
import { newOnce, onceIn, saidOnWeb } from '../said-on-web.ts';
import { type IdeaSaid, readIdeaForm } from './read-idea-form.ts';

const THANKS_SECONDS = 900;

export const showIdea = async (request: PageRequest): Promise<Answer> =>
  personal(request, ideaPage(request.context, { typed: NO_IDEA, problems: [], once: newOnce() }));

export const showThanks = async (request: PageRequest): Promise<Answer> =>
  shared(request, messagePage(request.context, grantTextsOf(request.context).idea.told), { seconds: THANKS_SECONDS });

export const takeIdea = async (request: PageRequest, fields: URLSearchParams): Promise<Answer> => {
  const { context } = request;
  const read = readIdeaForm(
    fields,
    context.city.subareas.map(({ id }) => id),
  );
  if (read.kind === 'trapped') return trouble(request, 400, 'robot');
  const once = onceIn(fields);
  if (read.kind === 'wrong') return personal(request, ideaPage(context, { ...read, once }), 400);
  if (!(await tell(request, read.said, once))) {
    return personal(request, messagePage(context, grantTextsOf(context).idea.tooMany), 429);
  }
  return seeOther(request, linkTo(context, `${grantAddressesOf('').idea}/dziekujemy`));
};

const tell = (request: PageRequest, { words, subarea, answers, contact }: IdeaSaid, once: string): Promise<boolean> => {
  const most = request.context.city.grants.webIdeasPerDay;
  return saidOnWeb(request, { form: 'web-idea', once, contact, most, prefix: 'ida' }, async (work, chat, id) => {
    const author = { personId: chat.personId, conversationId: chat.id };
    carryOutIdea(work, null, { kind: 'TellIdea', at: work.now, id, words, subarea, answers, author });
  });
};
