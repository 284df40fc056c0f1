/** What flows about events ask: published dates, and a person's own sign-ups. */
import type { Consultation, EventFound, EventQuery } from '../../bot/engine/event-turn.ts';
import type { Query } from '../../bot/engine/turn.ts';
import { localDate } from '../../shared/calendar/calendar.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { matchingDates } from '../../shared/events/matching-dates.ts';
import { EventSchema, isAhead } from '../../shared/events/model.ts';
import { signUpOf } from '../../shared/events/sign-up-for.ts';
import { publicDates, readEvent } from '../../shared/events/store-dates.ts';
import { readSituation, signUpById, signUpsOfPerson } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Whose } from '../../shared/platform/persons.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { isOf, ownSignUp, ownSignUps } from './own-sign-up.ts';

/** Dates that one answer is looked for among: at most so many, of so many days. */
const MOST_DATES = 100;
const DAYS_SECONDS = 60 * 24 * 3600;
/** Sign-ups of one person that are looked through. */
const MOST_SIGN_UPS = 50;

const QUERIES = ['event-dates', 'event-date', 'my-sign-ups', 'sign-up', 'guardian-request', 'open-consultations'] as const;

export const isEventQuery = (query: Query): query is EventQuery => QUERIES.some((kind) => kind === query.kind);

export const lookAtEvents = async (work: Work, conversation: Conversation, query: EventQuery): Promise<EventFound> => {
  const whose = personsOf(conversation);
  const { table, now, city } = work;
  switch (query.kind) {
    case 'event-dates': {
      const { subarea, from, to } = query.asked;
      const last = addSeconds(from > now ? from : now, DAYS_SECONDS);
      const { items } = await publicDates(table, {
        subarea: subarea ?? undefined,
        from,
        to: to < last ? to : last,
        limit: MOST_DATES,
      });
      return { kind: query.kind, dates: matchingDates(items, query.asked, { now, timeZone: city.timeZone }) };
    }
    case 'event-date': {
      const situation = await readSituation(table, query.dateId);
      if (situation === null || situation.date.state.name === 'draft') return { kind: query.kind, told: null };
      const [event, mine] = await Promise.all([readEvent(table, situation.date.eventId), signUpOf(work, query.dateId, whose)]);
      return { kind: query.kind, told: event === null ? null : { ...situation, event, mine: mine?.id ?? null } };
    }
    case 'my-sign-ups':
      return { kind: query.kind, signUps: await mySignUps(work, whose) };
    case 'sign-up': {
      const signUp = await signUpById(table, query.signUpId);
      const own = signUp !== null && isOf(signUp, conversation);
      return { kind: query.kind, signUp: own ? await ownSignUp(work, signUp) : null };
    }
    case 'guardian-request': {
      const signUp = await signUpById(table, query.signUpId);
      const situation = signUp === null ? null : await readSituation(table, signUp.dateId);
      if (signUp === null || situation === null) return { kind: query.kind, request: null };
      const open = signUp.guardian.kind === 'asked' && signUp.state.name !== 'ended' && isAhead(situation.date, now);
      return {
        kind: query.kind,
        request: { signUpId: signUp.id, date: situation.date, children: signUp.party.children.length, open },
      };
    }
    case 'open-consultations':
      return { kind: query.kind, consultations: await openConsultations(work) };
  }
};

const mySignUps = async (work: Work, whose: Whose) => {
  const found = await signUpsOfPerson(work.table, whose, MOST_SIGN_UPS);
  return ownSignUps(
    work,
    found.filter(({ state }) => state.name !== 'ended'),
  );
};

/** Remarks are taken until the last day also when the meeting has been; both are looked for around today. */
const openConsultations = async (work: Work): Promise<readonly Consultation[]> => {
  const { table, now, city } = work;
  const { items } = await publicDates(table, {
    from: addSeconds(now, -DAYS_SECONDS),
    to: addSeconds(now, DAYS_SECONDS),
    limit: 2 * MOST_DATES,
  });
  const ids = [...new Set(items.map(({ eventId }) => eventId))];
  const events = (await table.getMany(ids.map((id) => keys.event(id)))).map((item) => EventSchema.parse(item));
  const today = localDate(city, now);
  return events.flatMap((event): readonly Consultation[] => {
    const { consultation } = event;
    if (consultation === null || consultation.until < today || event.state.name !== 'published') return [];
    const dates = items.filter(({ eventId, state }) => eventId === event.id && state !== 'cancelled');
    const next = dates.find(({ endsAt }) => endsAt > now) ?? dates.at(-1);
    return next === undefined ? [] : [{ dateId: next.id, title: event.title, ...consultation }];
  });
};
