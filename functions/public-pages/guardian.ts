/** A guardian agrees by the link that was sent. The secret is in the link; agreeing twice is agreeing once. */

import { randomUUID } from 'node:crypto';
import { addressesOf } from '../../shared/events/addresses.ts';
import { readDate, readEvent } from '../../shared/events/store-dates.ts';
import { carryOutSignUp, readSignUp, signUpOfToken } from '../../shared/events/store-sign-ups.ts';
import { table } from '../../shared/platform/table.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { GUARDIAN_FIELD, type GuardianView, guardianPage } from '../../web/events/guardian-page.ts';
import { linkTo } from '../../web/page/page-context.ts';
import { commitWork } from '../edge/work.ts';
import { type Answer, notFound, personal, seeOther } from './answer.ts';
import type { PageRequest } from './request.ts';
import { WEB_ACTOR } from './sign-up-on-web.ts';

const LONGEST_NAME = 100;

const show = async (request: PageRequest, token: string, said: Pick<GuardianView, 'typed' | 'problem'>): Promise<Answer> => {
  const signUp = await signUpOfToken(table(), token);
  if (signUp === null) return notFound(request);
  const [date, event] = await Promise.all([readDate(table(), signUp.dateId), readEvent(table(), signUp.eventId)]);
  if (date === null || event === null) return notFound(request);
  const body = guardianPage(request.context, { token, signUp, date, event, ...said });
  return personal(request, body, said.problem === null ? 200 : 400);
};

export const showGuardian = (request: PageRequest, token: string): Promise<Answer> =>
  show(request, token, { typed: '', problem: null });

export const takeConsent = async (request: PageRequest, token: string, fields: URLSearchParams): Promise<Answer> => {
  const name = (fields.get(GUARDIAN_FIELD) ?? '').trim();
  if (name === '') return show(request, token, { typed: name, problem: 'name.missing' });
  if (name.length > LONGEST_NAME) return show(request, token, { typed: name, problem: 'name.too-long' });
  const signUp = await signUpOfToken(table(), token);
  if (signUp === null) return notFound(request);
  await commitWork(`web-guardian#${randomUUID()}`, WEB_ACTOR, async (work) => {
    const [date, before] = await Promise.all([
      readDate(work.table, signUp.dateId),
      readSignUp(work.table, signUp.dateId, signUp.id),
    ]);
    // A refusal is what the page says by itself: agreed already, ended, over.
    if (date !== null && date.startsAt > work.now)
      carryOutSignUp(work, date, before, { ...causeOf(work), kind: 'AgreeAsGuardian', how: 'link', name, date });
  });
  return seeOther(request, linkTo(request.context, addressesOf('').guardian(token)));
};
