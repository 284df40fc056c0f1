/** A barrier reported by form: a case of the office with the law's seven days (act of 4 April 2019, art. 18). */
import { raiseEscalation } from '../../../shared/escalations/store.ts';
import { accessibilityTextsOf } from '../../../web/accessibility/accessibility-texts.ts';
import { BARRIER_FIELDS, barrierPage, NO_BARRIER, type TypedBarrier } from '../../../web/accessibility/barrier-page.ts';
import { BARRIER_PATH } from '../../../web/accessibility/declaration-page.ts';
import type { BarrierProblem } from '../../../web/accessibility/texts/index.ts';
import type { FormProblem } from '../../../web/page/form-problems.ts';
import { messagePage } from '../../../web/page/message-page.ts';
import { linkTo } from '../../../web/page/page-context.ts';
import { type Answer, personal, seeOther, shared, trouble } from '../answer.ts';
import { contactIn, type GivenContact, isTrapped, typedContact } from '../read-contact.ts';
import type { PageRequest } from '../request.ts';
import { newOnce, onceIn, saidOnWeb } from '../said-on-web.ts';

const THANKS_SECONDS = 900;
const LEAST_WORDS = 3;
const LONGEST_WORDS = 3000;
/** Of one address or network in a day. */
const BARRIERS_PER_DAY = 10;

interface Said {
  readonly words: string;
  readonly contact: GivenContact;
}

const read = (
  fields: URLSearchParams,
): { readonly typed: TypedBarrier; readonly said: Said | readonly FormProblem<BarrierProblem>[] } => {
  const words = (fields.get(BARRIER_FIELDS.words) ?? '').trim();
  const typed = { ...typedContact(fields), words };
  const problems: FormProblem<BarrierProblem>[] = [];
  const wrong = (field: string, problem: BarrierProblem, suggested: string | null = null) =>
    problems.push({ field, problem, suggested });
  if (words.length < LEAST_WORDS) wrong(BARRIER_FIELDS.words, 'words.missing');
  if (words.length > LONGEST_WORDS) wrong(BARRIER_FIELDS.words, 'words.too-long');
  const contact = contactIn(typed, wrong);
  return { typed, said: problems.length > 0 || contact === null ? problems : { words, contact } };
};

export const showBarrier = async (request: PageRequest): Promise<Answer> =>
  personal(request, barrierPage(request.context, { typed: NO_BARRIER, problems: [], once: newOnce() }));

export const showThanks = async (request: PageRequest): Promise<Answer> =>
  shared(request, messagePage(request.context, accessibilityTextsOf(request.context).form.told), { seconds: THANKS_SECONDS });

export const takeBarrier = async (request: PageRequest, fields: URLSearchParams): Promise<Answer> => {
  const { context } = request;
  if (isTrapped(fields)) return trouble(request, 400, 'robot');
  const { typed, said } = read(fields);
  const once = onceIn(fields);
  if (!('words' in said)) return personal(request, barrierPage(context, { typed, problems: said, once }), 400);
  const { words, contact } = said;
  const form = { form: 'web-barrier', once, contact, most: BARRIERS_PER_DAY, prefix: 'esc' } as const;
  const taken = await saidOnWeb(request, form, (work, { id, personId }) =>
    raiseEscalation(work, { kind: 'accessibility', words, conversation: { id, personId }, issueId: null, attachments: [] }),
  );
  return taken
    ? seeOther(request, linkTo(context, `${BARRIER_PATH}/dziekujemy`))
    : personal(request, messagePage(context, accessibilityTextsOf(context).form.tooMany), 429);
};
