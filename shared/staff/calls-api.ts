/** The call list of the staff API: what staff read and send. */
import * as z from 'zod';
import { LanguageSchema } from '../conversations/model.ts';
import { CALL_OUTCOMES, CallSchema } from '../sending/model.ts';
import { EscalationsQuerySchema } from './api.ts';

export const CallsQuerySchema = EscalationsQuerySchema;

const ContactSchema = z
  .object({ kind: z.enum(['sms', 'email', 'phone', 'in-person']), value: z.string().nullable() })
  .meta({ description: 'What the resident gave for the answer, and for that only.' });

export const CallViewSchema = CallSchema.omit({ personId: true, version: true, done: true, state: true }).extend({
  why: z.string().meta({ description: 'The reason in Polish, to be shown.' }),
  language: LanguageSchema.nullable().meta({ description: 'null when the chat has been erased.' }),
  contact: ContactSchema.nullable(),
  who: z
    .object({ name: z.string().nullable(), code: z.string(), event: z.string(), startsAt: z.iso.datetime() })
    .nullable()
    .meta({
      description: 'The guest of an event: name as at the door, code of the sign-up. null where it is not about an event.',
    }),
});
export type CallView = z.infer<typeof CallViewSchema>;

export const CallPageSchema = z
  .object({ items: z.array(CallViewSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'CallPage' });

export const CallDoneSchema = z
  .strictObject({
    outcome: z.enum(CALL_OUTCOMES).default('reached').meta({
      description:
        '`not-reached` leaves it on the list, to be tried again; `given-up` takes it off, and it is said when the resident next writes.',
    }),
    note: z.string().trim().max(1000).optional().meta({
      description: 'For colleagues: how it went.',
      example: 'Zadzwoniłam, pan już wie i dziękuje.',
    }),
  })
  .meta({ id: 'CallDone' });

export const CallStateSchema = CallSchema.pick({ id: true, state: true, done: true }).meta({ id: 'CallState' });
