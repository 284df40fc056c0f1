/** The six digits that make a web sign-up count: at most five tries, sent again at most three times. */
import { randomUUID, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { addressesOf } from '../../shared/events/addresses.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { carryOutSignUp, placeOf, signUpById, webCode } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { expiringMarker } from '../../shared/platform/markers.ts';
import { publishFact } from '../../shared/platform/outbox.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { ACT_FIELD, CODE_FIELD, type CodeView, codePage } from '../../web/events/code-page.ts';
import { linkTo } from '../../web/page/page-context.ts';
import { commitWork } from '../edge/work.ts';
import { type Answer, notFound, personal, seeOther, trouble } from './answer.ts';
import { DONE_PARAMETER } from './own.ts';
import type { PageRequest } from './request.ts';
import { WEB_ACTOR } from './sign-up-on-web.ts';

const MOST_TRIES = 5;
/** After the first one. */
const MOST_SENDINGS = 3;
const SENT_PARAMETER = 'wyslane';

const TriesSchema = z.object({ version: z.int(), tries: z.int(), sendings: z.int() });
type Tries = z.infer<typeof TriesSchema>;

const readTries = async (from: Table, signUpId: string): Promise<Tries> =>
  TriesSchema.parse((await from.get(keys.webCodeTries(signUpId))) ?? { version: 0, tries: 0, sendings: 0 });

/** Conditional on what was read: two at once do not make six tries. */
const putTries = (work: Work, signUpId: string, before: Tries, changed: Partial<Tries>): void =>
  work.writes.put(
    keys.webCodeTries(signUpId),
    { ...before, ...changed, version: before.version + 1, ...expiringMarker(work.now) },
    condition.versionIs(before.version),
  );

const show = async (
  request: PageRequest,
  signUp: SignUp,
  { problem, statusCode }: { readonly problem: CodeView['problem']; readonly statusCode: number },
): Promise<Answer> => {
  const [date, place, { tries, sendings }] = await Promise.all([
    readDate(table(), signUp.dateId),
    placeOf(table(), signUp),
    readTries(table(), signUp.id),
  ]);
  if (date === null) return notFound(request);
  const view: CodeView = {
    signUp,
    date,
    place,
    problem,
    triesLeft: MOST_TRIES - tries,
    sendingsLeft: MOST_SENDINGS - sendings,
    sentAgain: request.query[SENT_PARAMETER] !== undefined,
  };
  return personal(request, codePage(request.context, view), statusCode);
};

export const showCode = async (request: PageRequest, signUpId: string): Promise<Answer> => {
  const signUp = await signUpById(table(), signUpId);
  return signUp === null ? notFound(request) : show(request, signUp, { problem: null, statusCode: 200 });
};

export const takeCode = async (request: PageRequest, signUpId: string, fields: URLSearchParams): Promise<Answer> => {
  const signUp = await signUpById(table(), signUpId);
  if (signUp === null) return notFound(request);
  if (fields.get(ACT_FIELD) === 'jeszcze-raz') return sendAgain(request, signUp);
  const typed = (fields.get(CODE_FIELD) ?? '').replaceAll(/[\s-]/g, '');
  if (!/^\d{6}$/.test(typed)) return show(request, signUp, { problem: 'code.shape', statusCode: 400 });
  const result = await enter(signUp.id, typed);
  switch (result.kind) {
    case 'right':
      return seeOther(
        request,
        linkTo(request.context, addressesOf('').signUp(signUp.code), { [DONE_PARAMETER]: 'potwierdzony' }),
      );
    case 'wrong':
      return show(request, signUp, { problem: 'code.wrong', statusCode: 400 });
    case 'too-many':
      return trouble(request, 429, 'too-many-tries');
    case 'refused':
      return show(request, (await signUpById(table(), signUp.id)) ?? signUp, { problem: null, statusCode: 409 });
  }
};

type Entered = { readonly kind: 'right' | 'wrong' | 'too-many' } | SignUpRefusal;

const enter = (signUpId: string, typed: string): Promise<Entered> =>
  commitWork(`web-code#${randomUUID()}`, WEB_ACTOR, async (work): Promise<Entered> => {
    const before = await signUpById(work.table, signUpId);
    const date = before === null ? null : await readDate(work.table, before.dateId);
    if (before === null || date === null) return { kind: 'refused', code: 'sign-up.not-found' };
    const tries = await readTries(work.table, signUpId);
    if (tries.tries >= MOST_TRIES) return { kind: 'too-many' };
    if (!same(typed, await webCode(work.table, before))) {
      putTries(work, signUpId, tries, { tries: tries.tries + 1 });
      return { kind: tries.tries + 1 >= MOST_TRIES ? 'too-many' : 'wrong' };
    }
    const { guardianHours } = work.city.events;
    const result = carryOutSignUp(work, date, before, { ...causeOf(work), kind: 'EnterCode', date, guardianHours });
    // Who sends the right digits twice has confirmed once.
    if (result.kind === 'refused') return result.code === 'code.not-needed' ? { kind: 'right' } : result;
    putTries(work, signUpId, tries, {});
    return { kind: 'right' };
  });

/** Takes as long whatever differs. */
const same = (typed: string, code: string): boolean =>
  typed.length === code.length && timingSafeEqual(Buffer.from(typed), Buffer.from(code));

const sendAgain = async (request: PageRequest, { id }: SignUp): Promise<Answer> => {
  const sent = await commitWork(`web-code-again#${randomUUID()}`, WEB_ACTOR, async (work) => {
    const signUp = await signUpById(work.table, id);
    const tries = await readTries(work.table, id);
    if (signUp === null || signUp.codeBy === null || signUp.codeBy <= work.now || signUp.state.name === 'ended') return true;
    if (tries.sendings >= MOST_SENDINGS) return false;
    putTries(work, id, tries, { sendings: tries.sendings + 1 });
    publishFact(work.writes, {
      id: work.ids('fct'),
      type: 'CodeAsked',
      at: work.now,
      aggregateId: id,
      version: signUp.version,
      refs: { dateId: signUp.dateId, eventId: signUp.eventId, sending: String(tries.sendings + 1) },
    });
    return true;
  });
  if (!sent) return trouble(request, 429, 'too-many-sendings');
  return seeOther(request, linkTo(request.context, addressesOf('').enterCode(id), { [SENT_PARAMETER]: 'tak' }));
};
