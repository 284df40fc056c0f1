/** Tellings judged: whether one is still true, and what became of it. Pure. */
import type { Delivery } from '../conversations/model.ts';
import { SAID_LATER, TOLD_BY_CALL } from '../sending/model.ts';
import { NO_LONGER_TRUE } from '../sending/policy.ts';
import type { EventDate } from './model.ts';
import type { Notice, NoticeClass } from './notice-model.ts';
import type { SignUp } from './sign-up-model.ts';

/** Has the date or the sign-up moved on, so that it is not true any more? What is gone (`null`) is over. */
export const isOver = ({ notice, run }: Notice, date: EventDate | null, signUp: SignUp | null): boolean => {
  if (date === null || signUp === null) return true;
  const ended = signUp.state.name === 'ended';
  switch (notice) {
    case 'offer':
      return signUp.state.name !== 'offered';
    case 'guardian':
      return ended || signUp.guardian.kind !== 'asked';
    case 'code':
      return ended || signUp.codeBy === null;
    case 'guardian-agreed':
    case 'confirmed':
      return ended;
    case 'moved':
      return ended || date.state.name !== 'moved' || date.state.since !== run;
    case 'cancelled':
      return date.state.name !== 'cancelled';
    case 'day-before':
    case 'two-hours':
      return ended || (date.state.name !== 'planned' && date.state.name !== 'moved') || date.startsAt !== run;
    case 'lapsed':
    case 'waiting-closed':
      return date.state.name === 'cancelled';
    case 'how-was-it':
      return signUp.feedback !== null || date.state.name === 'cancelled';
  }
};

/** Each telling is in exactly one class. `call` null = nobody was asked to call; `delivery` null = the message is gone. */
export const classOf = (delivery: Pick<Delivery, 'status' | 'failure'> | null, call: 'open' | 'done' | null): NoticeClass => {
  if (delivery === null) return 'forgotten';
  switch (delivery.status) {
    case 'claimed':
    case 'queued':
    case 'held':
      return 'waiting';
    case 'sent':
    case 'delivered':
    case 'read':
      return delivery.status;
    case 'failed':
      if (delivery.failure === SAID_LATER) return 'sent';
      if (delivery.failure === NO_LONGER_TRUE) return 'not-needed';
      if (delivery.failure === TOLD_BY_CALL || call === 'done') return 'called';
      return call === 'open' ? 'to-call' : 'failed';
  }
};

/** How many of each class; every class is named. */
export const totalsOf = (classes: readonly NoticeClass[]): Readonly<Record<NoticeClass, number>> => {
  const totals: Record<NoticeClass, number> = {
    sent: 0,
    delivered: 0,
    read: 0,
    waiting: 0,
    failed: 0,
    'to-call': 0,
    called: 0,
    'not-needed': 0,
    forgotten: 0,
  };
  for (const one of classes) totals[one] += 1;
  return totals;
};
