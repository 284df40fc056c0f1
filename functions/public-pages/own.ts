/** One's own sign-up, by the code that was sent: to see it, answer an offer, cancel. */

import { randomUUID } from 'node:crypto';
import { addressesOf } from '../../shared/events/addresses.ts';
import { icsOfSignUp } from '../../shared/events/calendar-feed.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { carryOutSignUp, codeIn, placeOf, readSignUp, signUpByCode } from '../../shared/events/store-sign-ups.ts';
import { anyUsedUp, takeAll } from '../../shared/platform/limits.ts';
import { table } from '../../shared/platform/table.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { ACT_FIELD } from '../../web/events/code-page.ts';
import { CANCEL_PARAMETER, type OwnView, ownPage } from '../../web/events/own-page.ts';
import { linkTo } from '../../web/page/page-context.ts';
import { commitWork } from '../edge/work.ts';
import { type Answer, notFound, personal, seeOther, trouble } from './answer.ts';
import { missLimits } from './limits-of.ts';
import { CALENDAR, feedOptions } from './list.ts';
import type { PageRequest } from './request.ts';
import { WEB_ACTOR } from './sign-up-on-web.ts';

export const DONE_PARAMETER = 'gotowe';

const DONE: ReadonlyMap<string, NonNullable<OwnView['done']>> = new Map([
  ['potwierdzony', 'confirmed'],
  ['odwolany', 'cancelled'],
  ['przyjety', 'accepted'],
  ['oddany', 'declined'],
]);

/** Codes are short: who asks for many that nobody has is stopped for the hour. */
const withSignUp = async (request: PageRequest, typed: string, act: (signUp: SignUp) => Promise<Answer>): Promise<Answer> => {
  const limits = await missLimits(table(), request);
  if (await anyUsedUp(table(), limits)) return trouble(request, 429, 'too-many-looks', { 'retry-after': '3600' });
  const code = codeIn(typed);
  const signUp = code === null ? null : await signUpByCode(table(), code);
  if (signUp !== null) return act(signUp);
  if (code !== null) await takeAll(table(), limits);
  return notFound(request, 'code');
};

/** The form "show my sign-up" leads to its address. */
export const findOwn = (request: PageRequest): Promise<Answer> =>
  withSignUp(request, request.query.kod ?? '', async ({ code }) =>
    seeOther(request, linkTo(request.context, addressesOf('').signUp(code))),
  );

const show = async (request: PageRequest, signUp: SignUp, refusal: SignUpRefusal['code'] | null): Promise<Answer> => {
  const [date, place] = await Promise.all([readDate(table(), signUp.dateId), placeOf(table(), signUp)]);
  if (date === null) return notFound(request);
  const mayCancel = signUp.state.name !== 'ended' && date.startsAt > request.context.now;
  const view: OwnView = {
    signUp,
    date,
    place,
    refusal,
    done: DONE.get(request.query[DONE_PARAMETER] ?? '') ?? null,
    asks: request.query[CANCEL_PARAMETER] !== undefined && mayCancel,
  };
  return personal(request, ownPage(request.context, view), refusal === null ? 200 : 409);
};

export const showOwn = (request: PageRequest, typed: string): Promise<Answer> =>
  withSignUp(request, typed, (signUp) => show(request, signUp, null));

export const showOwnCalendar = (request: PageRequest, typed: string): Promise<Answer> =>
  withSignUp(request, typed, async (signUp) => {
    const date = await readDate(table(), signUp.dateId);
    return date === null
      ? notFound(request)
      : personal(request, icsOfSignUp(date, signUp, feedOptions(request.context, null)), 200, { 'content-type': CALENDAR });
  });

/** What a button asks for, what it is called when done, and where one then stands. */
const ACTS = {
  rezygnuje: { kind: 'Cancel', done: 'odwolany', stands: ['ended'] },
  przyjmuje: { kind: 'Accept', done: 'przyjety', stands: ['seated', 'held'] },
  odmawiam: { kind: 'Decline', done: 'oddany', stands: ['ended'] },
} as const;

const actOf = (asked: string | null) =>
  asked === 'rezygnuje' || asked === 'przyjmuje' || asked === 'odmawiam' ? ACTS[asked] : null;

export const takeAct = (request: PageRequest, typed: string, fields: URLSearchParams): Promise<Answer> =>
  withSignUp(request, typed, async ({ dateId, id, code }) => {
    const act = actOf(fields.get(ACT_FIELD));
    if (act === null) return trouble(request, 400, 'method');
    const refusal = await carryOut(dateId, id, act.kind);
    const after = await readSignUp(table(), dateId, id);
    if (after === null) return notFound(request, 'code');
    // Sent twice, it is done once.
    const stands: readonly string[] = act.stands;
    if (refusal !== null && !stands.includes(after.state.name)) return show(request, after, refusal);
    return seeOther(request, linkTo(request.context, addressesOf('').signUp(code), { [DONE_PARAMETER]: act.done }));
  });

const carryOut = (dateId: string, id: string, kind: 'Cancel' | 'Accept' | 'Decline'): Promise<SignUpRefusal['code'] | null> =>
  commitWork(`web-act#${randomUUID()}`, WEB_ACTOR, async (work) => {
    const [date, before] = await Promise.all([readDate(work.table, dateId), readSignUp(work.table, dateId, id)]);
    if (date === null) return 'date.not-found';
    const { guardianHours } = work.city.events;
    const base = { ...causeOf(work), date };
    const command = kind === 'Accept' ? { ...base, kind, guardianHours } : { ...base, kind };
    const result = carryOutSignUp(work, date, before, command);
    return result.kind === 'refused' ? result.code : null;
  });
