/** What the staff API tells of events, as types only; beside api-types.ts because there are so many. */
import type * as z from 'zod';
import type { DateDocumentKind as DocumentKind } from '../../../shared/documents/model.ts';
import type { Event, EventContent, EventDate, Seats, Sitting, Venue } from '../../../shared/events/model.ts';
import type { Party, SignUpState } from '../../../shared/events/sign-up-model.ts';
import type {
  AfterwardsView,
  EventPlanSchema,
  MeetingViewSchema,
  NoticesSchema,
  OpenMeetingsSchema,
  PhotoUploadSchema,
  PhotoView,
} from '../../../shared/staff/after-events-api.ts';
import type { DocumentView } from '../../../shared/staff/documents-api.ts';
import type {
  DateDetailSchema,
  DateRow,
  DateView,
  EventAfterSchema,
  EventDetailSchema,
} from '../../../shared/staff/events-api.ts';
import type { CheckIn, CheckInAnswer, GuestView, SignUpBodySchema, WaitingSchema } from '../../../shared/staff/guests-api.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type {
  AfterwardsView,
  CheckIn,
  CheckInAnswer,
  DateRow,
  DateView,
  DocumentKind,
  DocumentView,
  Event,
  EventContent,
  EventDate,
  GuestView,
  Party,
  PhotoView,
  Seats,
  SignUpState,
  Sitting,
  Venue,
};
export type EventDetail = z.infer<typeof EventDetailSchema>;
export type EventAfter = z.infer<typeof EventAfterSchema>;
export type DateDetail = z.infer<typeof DateDetailSchema>;
export type EventPlan = z.infer<typeof EventPlanSchema>;
export type MeetingView = z.infer<typeof MeetingViewSchema>;
export type Notices = z.infer<typeof NoticesSchema>;
export type NoticeReport = Notices['items'][number];
export type OpenMeetings = z.infer<typeof OpenMeetingsSchema>;
export type PhotoUpload = z.infer<typeof PhotoUploadSchema>;
export type SignUpBody = z.input<typeof SignUpBodySchema>;
export type WaitingList = z.infer<typeof WaitingSchema>;

export const eventDatesQuery = (parameters: {
  readonly subarea?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}): Query<Listed<DateRow>> => query('/api/events', { ...parameters, limit: '100' });
export const eventQuery = (id: string): Query<EventDetail> => query(`/api/events/${id}`);
export const eventDateQuery = (id: string): Query<DateDetail> => query(`/api/event-dates/${id}`);
export const guestsQuery = (id: string, cursor?: string): Query<Listed<GuestView>> =>
  query(`/api/event-dates/${id}/guests`, { limit: '500', cursor });
export const waitingListQuery = (id: string): Query<WaitingList> => query(`/api/event-dates/${id}/waiting`);
export const noticesQuery = (id: string): Query<Notices> => query(`/api/event-dates/${id}/notices`);
export const meetingQuery = (id: string): Query<MeetingView> => query(`/api/event-dates/${id}/meeting`);
export const afterwardsQuery = (id: string): Query<AfterwardsView> => query(`/api/event-dates/${id}/afterwards`);
export const documentQuery = (id: string): Query<DocumentView> => query(`/api/documents/${id}`);
export const openMeetingsQuery: Query<OpenMeetings> = query('/api/meetings/open');
/** Also the kinds of the city with their names. */
export const eventPlanQuery = (year?: string): Query<EventPlan> => query('/api/event-plan', { year });
