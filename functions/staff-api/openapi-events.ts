/** Events in the API's description. */
import * as z from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import * as after from '../../shared/staff/after-events-api.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/events-api.ts';
import * as guests from '../../shared/staff/guests-api.ts';
import { ifNoneMatch, problems, read, relaxed, write, writing } from './openapi-parts.ts';

const idOf = (what: string, example: string) => z.object({ id: z.string().meta({ description: `Id of the ${what}.`, example }) });
const eventId = idOf('event', 'evt_01KAGW5T0C8XK3JQ0Z7D2Y4B6M');
const dateId = idOf('date', 'dat_01KAGW5T0C8XK3JQ0Z7D2Y4B6M');

const onEvent = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.EventAfterSchema, path: eventId }),
});
const onDate = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: api.DateAfterSchema, path: dateId }),
});

const signUpId = idOf('sign-up', 'sup_01KAGW5T0C8XK3JQ0Z7D2Y4B6M');
const onSignUp = (summary: string, description: string, body: z.ZodType) => ({
  post: writing({ summary, description, body, answer: guests.GuestAfterSchema, path: signUpId }),
});

const GUEST_PATHS: ZodOpenApiPathsObject = {
  '/api/event-dates/{id}/guests': {
    get: read(
      'Guest list',
      'In the order they signed up, whoever has ended too. Reading it leaves an audit entry.',
      guests.GuestPageSchema,
      {
        requestParams: { path: dateId, query: guests.GuestsQuerySchema, header: ifNoneMatch },
        responses: problems(400, 404),
      },
    ),
    post: writing({
      summary: 'Sign somebody up',
      description: 'With or without a phone. Where there is no room they wait, and the answer says at which place.',
      body: guests.SignUpBodySchema,
      answer: guests.GuestAfterSchema,
      path: dateId,
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/event-dates/{id}/waiting': {
    get: read(
      'Waiting list',
      'In order, and of each why it has not moved up. Reading it leaves an audit entry.',
      guests.WaitingSchema,
      {
        requestParams: { path: dateId, header: ifNoneMatch },
        responses: problems(404),
      },
    ),
  },
  '/api/event-dates/{id}/seat-log': {
    get: read('What happened with the seats', 'The last 500 lines, newest first.', guests.SeatLogSchema, {
      requestParams: { path: dateId, header: ifNoneMatch },
      responses: problems(404),
    }),
  },
  '/api/event-dates/{id}/check-ins': {
    post: writing({
      summary: 'Guests have arrived',
      description:
        'At most 100, each answered on its own. Sent again, it does no harm: neither Idempotency-Key nor If-Match is needed.',
      body: guests.CheckInsSchema,
      answer: guests.CheckInsAnswerSchema,
      path: dateId,
      header: relaxed,
    }),
  },
  '/api/sign-ups/{id}/change': onSignUp(
    'Change who comes',
    'More people only where there is room and nobody waits.',
    guests.ChangePartySchema,
  ),
  '/api/sign-ups/{id}/cancel': onSignUp('Cancel a sign-up', 'Its seats are offered to those who wait.', NothingSchema),
  '/api/sign-ups/{id}/guardian': onSignUp('A guardian signed', 'On paper.', guests.GuardianPaperSchema),
  '/api/sign-ups/{id}/offer-answer': onSignUp('Answer an offer', 'For somebody who has no chat.', guests.OfferAnswerSchema),
  '/api/sign-ups/{id}/words': onSignUp('Show what a guest said', 'With the event, without a name.', guests.ShowWordsSchema),
};

const photoId = z.object({ id: dateId.shape.id, photo: z.string().meta({ description: 'Id of the photo.' }) });
const ofDate = (summary: string, description: string, schema: z.ZodType) =>
  read(summary, description, schema, { requestParams: { path: dateId, header: ifNoneMatch }, responses: problems(404) });

const AFTER_PATHS: ZodOpenApiPathsObject = {
  '/api/event-dates/{id}/meeting': {
    get: ofDate('Agenda, minutes, decisions', 'Its ETag is what PUT wants in If-Match.', after.MeetingViewSchema),
    put: {
      ...writing({
        summary: 'Write the minutes',
        description: 'Replaces agenda, minutes and decisions, until they are closed.',
        body: after.MeetingBodySchema,
        answer: after.MeetingViewSchema,
        path: dateId,
        header: write.required(),
      }),
    },
  },
  '/api/event-dates/{id}/meeting/close': {
    post: writing({
      summary: 'Close the minutes',
      description: 'They stand as they are, and nobody is reminded any more.',
      body: NothingSchema,
      answer: after.MeetingViewSchema,
      path: dateId,
    }),
  },
  '/api/meetings/open': {
    get: read(
      'Minutes to be closed',
      'Meetings that ended more than two days ago, the oldest first: of the caller’s own events, for the office all.',
      after.OpenMeetingsSchema,
    ),
  },
  '/api/event-dates/{id}/afterwards': {
    get: ofDate(
      'What stays',
      'Report, totals of those who came by age, what guests said without names, photos.',
      after.AfterwardsViewSchema,
    ),
    put: {
      ...writing({
        summary: 'Write the report',
        description: 'Everybody reads it with the event.',
        body: after.AfterwardsBodySchema,
        answer: after.AfterwardsViewSchema,
        path: dateId,
        header: write.required(),
      }),
    },
  },
  '/api/event-dates/{id}/photos': {
    post: writing({
      summary: 'Announce a photo',
      description: 'The answer says where to send the file, within ten minutes.',
      body: after.NewPhotoSchema,
      answer: after.PhotoUploadSchema,
      path: dateId,
      status: 201,
    }),
  },
  '/api/event-dates/{id}/photos/{photo}/arrived': {
    post: writing({
      summary: 'The photo has been sent',
      description: 'It is drawn anew, without place and phone details; then it has a link.',
      body: NothingSchema,
      answer: after.PhotoViewSchema,
      path: photoId,
    }),
  },
  '/api/event-dates/{id}/photos/{photo}/consent': {
    post: writing({
      summary: 'May be shown',
      description:
        'Everybody sees it only once somebody of the staff says that those to be recognised agreed, and of children their guardians.',
      body: after.PhotoConsentSchema,
      answer: after.PhotoViewSchema,
      path: photoId,
    }),
  },
  '/api/event-plan': {
    get: read(
      'The year’s plan',
      'What was promised against what took place, by kind and subarea. Examples do not count.',
      after.EventPlanSchema,
      {
        requestParams: { query: after.PlanQuerySchema, header: ifNoneMatch },
        responses: problems(400),
      },
    ),
  },
  '/api/event-dates/{id}/notices': {
    get: ofDate(
      'Delivery report',
      'Everybody who had to be told, each in exactly one class: sent, failed, to call …',
      after.NoticesSchema,
    ),
  },
};

export const EVENT_PATHS: ZodOpenApiPathsObject = {
  ...AFTER_PATHS,
  ...GUEST_PATHS,
  '/api/events': {
    get: read(
      'Dates of events',
      'By start, drafts and cancelled ones too, with how full they are. No person in them.',
      api.DatePageSchema,
      {
        requestParams: { query: api.EventsQuerySchema, header: ifNoneMatch },
        responses: problems(400),
      },
    ),
    post: writing({
      summary: 'Create an event',
      description:
        'A draft that only staff see. Dates one by one, or the first one and a rule. A streetworker for their subareas, or where they are a host.',
      body: api.NewEventSchema,
      answer: api.EventAfterSchema,
      header: write.omit({ 'If-Match': true }),
      status: 201,
    }),
  },
  '/api/events/{id}': {
    get: read('One event', 'With its dates and its history. Its ETag is what PUT wants in If-Match.', api.EventDetailSchema, {
      requestParams: { path: eventId, header: ifNoneMatch },
      responses: problems(404),
    }),
    put: {
      ...writing({
        summary: 'Change the content',
        description:
          'Dates still to come follow. Where it is, when it changes, moves published dates, and guests are told; a date that has a place of its own keeps it. Seats of published dates are changed by the date.',
        body: api.EventContentBodySchema,
        answer: api.EventAfterSchema,
        path: eventId,
        header: write.required(),
      }),
    },
  },
  '/api/events/{id}/publish': onEvent(
    'Publish the event',
    'Everybody sees it and may sign up. For children only with the child-protection standards, who checked the leaders, and when.',
    NothingSchema,
  ),
  '/api/events/{id}/cancel': onEvent(
    'Cancel',
    'Every date still to come; every guest is told the reason.',
    api.CancelEventSchema,
  ),
  '/api/events/{id}/copy': onEvent('Copy', 'A new draft with other dates.', api.CopyEventSchema),
  '/api/events/{id}/dates': onEvent('Add dates', 'As open as the event is.', api.AddDatesSchema),
  '/api/event-dates/{id}': {
    get: read('One date', 'With its event, its history and its counters.', api.DateDetailSchema, {
      requestParams: { path: dateId, header: ifNoneMatch },
      responses: problems(404),
    }),
  },
  '/api/event-dates/{id}/move': onDate(
    'Move',
    'To another time or place. Guests keep their seats and are told.',
    api.MoveDateSchema,
  ),
  '/api/event-dates/{id}/cancel': onDate('Cancel one date', 'Its guests are told the reason.', api.CancelEventSchema),
  '/api/event-dates/{id}/seats': onDate(
    'Change the number of seats',
    'More are offered to those who wait. Fewer than are taken takes none away. Another kind only while nobody has signed up.',
    api.ResizeDateSchema,
  ),
  '/api/event-dates/{id}/hold': onDate('It took place', 'After the end.', NothingSchema),
};
