/** What surrounds a date in the staff API: minutes, what stays afterwards, the yearly plan, the delivery report. */
import * as z from 'zod';
import { AGE_BANDS } from '../events/documents/attendance.ts';
import { AfterwardsSchema, MeetingSchema } from '../events/model.ts';
import { NOTICE_CLASSES, NoticeSchema } from '../events/notice-model.ts';
import { SignUpSchema } from '../events/sign-up-model.ts';

const whole = { nextCursor: z.null() };

export const MeetingViewSchema = MeetingSchema.extend({
  version: z.int().meta({ description: '0 = nothing has been written yet.' }),
  closedByName: z.string().nullable(),
}).meta({ id: 'Meeting' });
export const MeetingBodySchema = z
  .strictObject(MeetingSchema.pick({ agenda: true, minutes: true, decisions: true }).shape)
  .meta({ id: 'MeetingContent' });

export const OpenMeetingsSchema = z
  .object({
    items: z.array(
      z.object({
        dateId: z.string(),
        eventId: z.string(),
        title: z.string(),
        subarea: z.string(),
        endsAt: z.iso.datetime(),
        organiser: z.string(),
        organiserName: z.string(),
        reminders: z
          .int()
          .meta({ description: 'How often it has been asked for: first two days after the end, then every two days.' }),
        remindedAt: z.iso.datetime(),
      }),
    ),
    ...whole,
  })
  .meta({ id: 'OpenMeetings' });

const photo = AfterwardsSchema.shape.photos.element;
export const PhotoViewSchema = photo
  .omit({ key: true })
  .extend({
    url: z.url().nullable().meta({ description: 'Works for 15 minutes. null until the file has arrived and was cleaned.' }),
  })
  .meta({ id: 'EventPhoto' });

export type PhotoView = z.infer<typeof PhotoViewSchema>;

/** As large as a phone's photo. */
const MAX_PHOTO_BYTES = 15 * 1024 * 1024;
export const NewPhotoSchema = z
  .strictObject({
    alt: photo.shape.alt.meta({
      description: 'What is seen, for who does not see it.',
      example: 'Uczestnicy spaceru przed ratuszem.',
    }),
    contentType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic']),
    bytes: z.int().min(1).max(MAX_PHOTO_BYTES).meta({ description: 'Length of the file; no other is taken.' }),
  })
  .meta({ id: 'NewEventPhoto' });
export const PhotoUploadSchema = z
  .object({
    photo: PhotoViewSchema,
    upload: z.object({
      url: z.url(),
      method: z.literal('PUT'),
      headers: z.record(z.string(), z.string()),
      expiresInSeconds: z.int(),
    }),
  })
  .meta({ id: 'EventPhotoUpload', description: 'Send the file there, then say that it has arrived.' });
export const PhotoConsentSchema = z
  .strictObject({
    agreed: z.boolean().meta({ description: 'Everybody to be recognised agreed. false takes it back.' }),
    childrenSeen: z.boolean().meta({ description: 'Faces of children are to be seen.' }),
    guardiansAgreed: z.boolean(),
  })
  .meta({ id: 'PhotoConsent' });

const mood = SignUpSchema.shape.feedback.unwrap().shape.mood;
export const AfterwardsViewSchema = z
  .object({
    dateId: z.string(),
    version: z.int().meta({ description: '0 = nothing has been written yet; walk-ins are those counted at the door.' }),
    report: z.string().nullable(),
    walkIns: AfterwardsSchema.shape.walkIns,
    photos: z.array(PhotoViewSchema),
    attendance: z
      .object({
        signUps: z.int().meta({ description: 'Sign-ups that had a seat.' }),
        came: z.int().meta({ description: 'Of them, those of which somebody came.' }),
        people: z.int(),
        byAge: z.record(z.enum(AGE_BANDS), z.int()),
      })
      .meta({ description: 'Totals; no person in them.' }),
    feedback: z.object({
      moods: z.record(mood, z.int()),
      words: z
        .array(z.object({ signUpId: z.string(), at: z.iso.datetime(), mood, words: z.string(), shown: z.boolean() }))
        .meta({ description: 'Without names, the newest first. Everybody reads only what is `shown`.' }),
    }),
  })
  .meta({ id: 'Afterwards' });
export type AfterwardsView = z.infer<typeof AfterwardsViewSchema>;
export const AfterwardsBodySchema = z
  .strictObject(AfterwardsSchema.pick({ report: true, walkIns: true }).shape)
  .meta({ id: 'AfterwardsContent' });

export const PlanQuerySchema = z.object({
  year: z.coerce.number().int().min(2020).max(2100).optional().meta({ description: 'Without it: this year.' }),
});
const cell = {
  plan: z.int().nullable().meta({ description: 'Promised; null = nothing was.' }),
  done: z.int(),
  ahead: z.int().meta({ description: 'Published and still to come.' }),
};
export const EventPlanSchema = z
  .object({
    year: z.int(),
    items: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        ...cell,
        /** Ids of subareas, and 'outside'. */
        bySubarea: z.record(z.string(), z.object(cell)),
        split: z.boolean().meta({ description: 'The office has decided how the number is split by subarea.' }),
      }),
    ),
    ...whole,
  })
  .meta({ id: 'EventPlan' });

export const NoticesSchema = z
  .object({
    items: z.array(
      NoticeSchema.extend({
        since: z.iso.datetime().nullable().meta({ description: 'null = nobody has been told yet.' }),
        totals: z
          .record(z.enum(NOTICE_CLASSES), z.int())
          .meta({ description: 'By sign-up; they add up to everybody who had to be told.' }),
        everybody: z.int(),
        guests: z.array(
          z.object({
            signUpId: z.string(),
            people: z.int(),
            became: z.enum(NOTICE_CLASSES),
            via: z.enum(['messenger', 'chat', 'sms', 'email']).nullable(),
            failure: z.string().nullable(),
            at: z.iso.datetime().nullable(),
          }),
        ),
      }),
    ),
    ...whole,
  })
  .meta({ id: 'DateNotices' });
