/** A sign-up by web form. The same form sent twice is one sign-up: the same name at the same address for the same date. */
import { randomUUID } from 'node:crypto';
import type { EventDate } from '../../shared/events/model.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import { readSignUp } from '../../shared/events/store-sign-ups.ts';
import { EXPIRES_AT } from '../../shared/platform/config.ts';
import { keys } from '../../shared/platform/keys.ts';
import { giveBackAll, takeAll } from '../../shared/platform/limits.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { commitWork } from '../edge/work.ts';
import { hashed, webLimits } from './limits-of.ts';
import type { SignUpSaid } from './read-sign-up-form.ts';
import type { PageRequest } from './request.ts';

export type WebSignUp = { readonly kind: 'taken'; readonly signUpId: string } | { readonly kind: 'over-limit' } | SignUpRefusal;

export const WEB_ACTOR = { kind: 'system', name: 'web' } as const;

export const signUpOnWeb = async (request: PageRequest, date: EventDate, said: SignUpSaid): Promise<WebSignUp> => {
  const { contact, name } = said;
  const marker = keys.idempotency('web-sign-up', await hashed(table(), JSON.stringify([date.id, contact, name.toLowerCase()])));
  const before = await standing(table(), marker, date.id);
  if (before !== null) return { kind: 'taken', signUpId: before };
  const { webSignUpsPerDay } = request.context.city.events;
  const limits = await webLimits(
    table(),
    request,
    'web-sign-up',
    `${contact.kind}#${contact.value.toLowerCase()}`,
    webSignUpsPerDay,
  );
  if (!(await takeAll(table(), limits))) return { kind: 'over-limit' };
  try {
    const result = await takeDown(request, date, said, marker);
    if (result.kind === 'refused' || !result.fresh) await giveBackAll(table(), limits);
    return result;
  } catch (error) {
    await giveBackAll(table(), limits);
    throw error;
  }
};

type Marker = ReturnType<typeof keys.idempotency>;

/** The sign-up that this marker leads to, if it has not ended. */
const standing = async (from: Table, marker: Marker, dateId: string): Promise<string | null> => {
  const item = await from.get(marker);
  if (typeof item?.signUpId !== 'string') return null;
  const signUp = await readSignUp(from, dateId, item.signUpId);
  return signUp === null || signUp.state.name === 'ended' ? null : signUp.id;
};

const takeDown = ({ context }: PageRequest, date: EventDate, said: SignUpSaid, marker: Marker) =>
  // Random: the id is in the address of the page for the digits, and nobody is to guess it who knows the form.
  commitWork(
    `web-sign-up#${randomUUID()}`,
    WEB_ACTOR,
    async (work): Promise<SignUpRefusal | { readonly kind: 'taken'; readonly signUpId: string; readonly fresh: boolean }> => {
      const stored = await work.table.get(marker);
      const before = await standing(work.table, marker, date.id);
      if (before !== null) return { kind: 'taken', signUpId: before, fresh: false };
      const result = await signUpFor(work, {
        ...said,
        dateId: date.id,
        personId: null,
        language: context.language,
        channel: 'web',
        paperConsent: false,
      });
      if ('kind' in result) return result;
      const signUpId = result.decision.signUp.id;
      work.writes.put(
        marker,
        { signUpId, [EXPIRES_AT]: Math.ceil(Date.parse(date.endsAt) / 1000) },
        stored === undefined ? condition.notExists : condition.equals('signUpId', stored.signUpId),
      );
      return { kind: 'taken', signUpId, fresh: true };
    },
  );
