/** The page of one date: GET shows it, POST signs somebody up who has no Messenger. */
import { addressesOf } from '../../shared/events/addresses.ts';
import { icsOf } from '../../shared/events/calendar-feed.ts';
import { AfterwardsSchema, type Event, type EventDate } from '../../shared/events/model.ts';
import { type SeatCounts, SeatCountsSchema } from '../../shared/events/sign-up-model.ts';
import { readEvent } from '../../shared/events/store-dates.ts';
import { guestsOf, readSituation } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import { type AfterView, mayBeShown } from '../../web/events/after-section.ts';
import { datePage } from '../../web/events/date-page.ts';
import { NOTHING_TYPED, type SignUpFormState } from '../../web/events/sign-up-form.ts';
import { linkTo } from '../../web/page/page-context.ts';
import { fileLink } from '../edge/file-link.ts';
import { type Answer, notFound, personal, seeOther, shared, trouble } from './answer.ts';
import { CALENDAR, feedOptions } from './list.ts';
import { readSignUpForm } from './read-sign-up-form.ts';
import type { PageRequest } from './request.ts';
import { signUpOnWeb } from './sign-up-on-web.ts';

const DATE_SECONDS = 30;
/** Sentences of guests under a date that was. */
const FEEDBACK_SHOWN = 30;

interface Found {
  readonly event: Event;
  readonly date: EventDate;
  readonly counts: SeatCounts;
}

/** Null = there is none for the public. */
const find = async (dateId: string): Promise<Found | null> => {
  const situation = await readSituation(table(), dateId);
  if (situation === null || situation.date.state.name === 'draft') return null;
  const event = await readEvent(table(), situation.date.eventId);
  return event === null ? null : { event, ...situation };
};

const EMPTY: SignUpFormState = { typed: NOTHING_TYPED, problems: [], refusal: null };

const render = async (request: PageRequest, found: Found, form: SignUpFormState): Promise<string> =>
  datePage(request.context, {
    ...found,
    counts: SeatCountsSchema.parse(found.counts),
    after: found.date.endsAt <= request.context.now ? await afterOf(found.date.id) : null,
    form,
  });

export const showDate = async (request: PageRequest, dateId: string): Promise<Answer> => {
  const found = await find(dateId);
  return found === null ? notFound(request) : shared(request, await render(request, found, EMPTY), { seconds: DATE_SECONDS });
};

export const showDateCalendar = async (request: PageRequest, dateId: string): Promise<Answer> => {
  const found = await find(dateId);
  return found === null
    ? notFound(request)
    : shared(request, icsOf([found.date], feedOptions(request.context, null)), { seconds: DATE_SECONDS, type: CALENDAR });
};

export const takeSignUp = async (request: PageRequest, dateId: string, fields: URLSearchParams): Promise<Answer> => {
  const found = await find(dateId);
  if (found === null) return notFound(request);
  const read = readSignUpForm(fields, found.event);
  if (read.kind === 'trapped') return trouble(request, 400, 'robot');
  if (read.kind === 'wrong') return personal(request, await render(request, found, { ...read, refusal: null }), 400);
  const result = await signUpOnWeb(request, found.date, read.said);
  switch (result.kind) {
    case 'taken':
      return seeOther(request, linkTo(request.context, addressesOf('').enterCode(result.signUpId)));
    case 'over-limit':
      return trouble(request, 429, 'too-many-sign-ups');
    case 'refused': {
      // Seats have moved since the page was shown.
      const again = (await find(dateId)) ?? found;
      return personal(request, await render(request, again, { typed: read.typed, problems: [], refusal: result.code }), 409);
    }
  }
};

const afterOf = async (dateId: string): Promise<AfterView> => {
  const [item, guests] = await Promise.all([table().get(keys.afterwards(dateId)), guestsOf(table(), dateId)]);
  const afterwards = item === undefined ? null : AfterwardsSchema.parse(item);
  return {
    report: afterwards?.report ?? null,
    photos: afterwards?.photos.filter(mayBeShown) ?? [],
    feedback: guests
      // A sentence may name somebody: it is shown once somebody has read it.
      .flatMap(({ feedback }) =>
        feedback === null ? [] : [{ ...feedback, words: feedback.shownBy === null ? null : feedback.words }],
      )
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, FEEDBACK_SHOWN),
  };
};

/** A photo as long as it may be shown: asked anew for each reader, so that consent taken back holds at once. */
export const showPhoto = async (request: PageRequest, dateId: string, photoId: string): Promise<Answer> => {
  const item = (await find(dateId)) === null ? undefined : await table().get(keys.afterwards(dateId));
  const photo = item === undefined ? undefined : AfterwardsSchema.parse(item).photos.find(({ id }) => id === photoId);
  if (photo === undefined || !mayBeShown(photo)) return notFound(request);
  return { ...seeOther(request, await fileLink(photo.key)), statusCode: 302 };
};
