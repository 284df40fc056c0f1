/** Tellings in the table: who was told what of a date, and what became of it. */
import { MessageSchema } from '../conversations/model.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { CallSchema } from '../sending/model.ts';
import type { EventDate } from './model.ts';
import { type AboutGuest, type Notice, type NoticeClass, type NoticeItem, NoticeItemSchema } from './notice-model.ts';
import { classOf, isOver, totalsOf } from './notices.ts';
import { peopleIn, type SignUp } from './sign-up-model.ts';
import { readDate } from './store-dates.ts';
import { guestsOf, readSignUp } from './store-sign-ups.ts';

const keyOf = ({ dateId, notice, run, signUpId }: AboutGuest) => keys.dateNotice(dateId, `${notice}@${run}`, signUpId);

/** In the transaction of the message; said again in another message, it follows that one. */
export const putNotice = (
  work: Work,
  about: AboutGuest,
  message: { readonly id: string; readonly conversationId: string },
): void => {
  const item: NoticeItem = { ...about, messageId: message.id, conversationId: message.conversationId, at: work.now };
  work.writes.put(keyOf(about), item);
};

/** Those of the sign-ups that have been told this. */
export const toldOf = async (
  table: Table,
  notice: Notice,
  dateId: string,
  signUpIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const items = await table.getMany(signUpIds.map((signUpId) => keyOf({ ...notice, dateId, signUpId })));
  return new Set(items.map(({ signUpId }) => String(signUpId)));
};

/** The date that a message is about, and whether what it tells is over. */
export const matterOf = async (
  table: Table,
  about: AboutGuest,
): Promise<{ readonly date: EventDate | null; readonly over: boolean }> => {
  const [date, signUp] = await Promise.all([readDate(table, about.dateId), readSignUp(table, about.dateId, about.signUpId)]);
  return { date, over: isOver(about, date, signUp) };
};

/** What became of one telling to one guest. No names: who may read them asks for the guest list. */
export interface GuestTold {
  readonly signUpId: string;
  /** People of the sign-up. */
  readonly people: number;
  readonly became: NoticeClass;
  readonly via: 'messenger' | 'chat' | 'sms' | 'email' | null;
  /** Stable code, as in `delivery.failure`. */
  readonly failure: string | null;
  /** When it was said or sent (UTC); null = not yet. */
  readonly at: string | null;
}

export interface NoticeReport extends Notice {
  /** When the first guest was told; null = nobody yet. */
  readonly since: string | null;
  /** By sign-up: they add up to everybody who had to be told. */
  readonly totals: Readonly<Record<NoticeClass, number>>;
  readonly guests: readonly GuestTold[];
}

const allUnder = async (table: Table, pk: string, prefix: string): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Item | null = null;
  do {
    const page = await table.under(pk, prefix, { limit: 500, from });
    found.push(...page.items);
    from = page.next;
  } while (from !== null);
  return found;
};

/** Stands for the message of somebody who has not been come to. */
const NOT_YET = 'not-yet';

/** Whoever a moved or cancelled date still has to be told to: guests are told page by page. */
const stillToTell = (date: EventDate, guests: readonly SignUp[], told: readonly NoticeItem[]): readonly NoticeItem[] => {
  const { state } = date;
  if (state.name !== 'moved' && state.name !== 'cancelled') return [];
  const notice = { notice: state.name, run: state.since };
  const known = new Set(
    told.filter(({ run, notice }) => notice === state.name && run === state.since).map(({ signUpId }) => signUpId),
  );
  return guests
    .filter((guest) => guest.state.name !== 'ended' && guest.at <= state.since && !known.has(guest.id))
    .map(({ id }) => ({
      ...notice,
      dateId: date.id,
      signUpId: id,
      messageId: NOT_YET,
      conversationId: NOT_YET,
      at: state.since,
    }));
};

/** The delivery report of a date, the newest telling first: everybody who was or has to be told, each in one class. */
export const noticesOf = async (table: Table, dateId: string): Promise<readonly NoticeReport[]> => {
  const [date, guests, items] = await Promise.all([
    readDate(table, dateId),
    guestsOf(table, dateId),
    allUnder(table, keys.eventDate(dateId).pk, 'notice#'),
  ]);
  if (date === null) return [];
  const told = items.map((item) => NoticeItemSchema.parse(item));
  const untold = stillToTell(date, guests, told);
  const [messages, calls] = await Promise.all([
    table.getMany(told.map(({ conversationId, messageId }) => keys.message(conversationId, messageId))),
    table.getMany(told.map(({ messageId }) => keys.call(messageId))),
  ]);
  const deliveries = new Map(
    messages.map((item) => MessageSchema.parse(item)).map(({ id, delivery }) => [id, delivery] as const),
  );
  const callStates = new Map(calls.map((item) => CallSchema.parse(item)).map(({ id, state }) => [id, state] as const));
  const people = new Map(guests.map(({ id, party }) => [id, peopleIn(party)] as const));

  const guestTold = ({ signUpId, messageId, at }: NoticeItem): GuestTold => {
    const delivery = deliveries.get(messageId) ?? null;
    const became = messageId === NOT_YET ? 'waiting' : classOf(delivery, callStates.get(messageId) ?? null);
    return {
      signUpId,
      people: people.get(signUpId) ?? 0,
      became,
      via: delivery?.via ?? null,
      failure: delivery?.failure ?? null,
      at: messageId === NOT_YET ? null : (delivery?.sentAt ?? at),
    };
  };
  const runs = Map.groupBy([...told, ...untold], ({ notice, run }) => `${notice}@${run}`);
  return [...runs.values()]
    .flatMap((of): readonly NoticeReport[] => {
      const [first] = of;
      if (first === undefined) return [];
      const rows = of.map(guestTold);
      const since =
        of
          .filter(({ messageId }) => messageId !== NOT_YET)
          .map(({ at }) => at)
          .toSorted()[0] ?? null;
      return [{ notice: first.notice, run: first.run, since, totals: totalsOf(rows.map(({ became }) => became)), guests: rows }];
    })
    .toSorted((a, b) => ((a.since ?? '~') > (b.since ?? '~') ? -1 : 1));
};
