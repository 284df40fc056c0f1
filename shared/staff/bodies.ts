/** What staff send: the bodies of the writes of the staff API. Words for the resident are told as they are written. */
import * as z from 'zod';
import { ANSWER_WAYS } from '../issues/model.ts';

const words = (most: number, description: string, example?: string) =>
  z
    .string()
    .trim()
    .min(3)
    .max(most)
    .meta({ description, ...(example === undefined ? {} : { example }) });

const RepairBy = z.iso
  .date()
  .optional()
  .meta({ description: 'Local date by which it is to be mended; the resident is told. Today or later.', example: '2026-12-01' });

export const NothingSchema = z.strictObject({}).meta({ id: 'Nothing', description: 'Nothing to say: send {} or no body.' });

export const StartSchema = z.strictObject({ repairBy: RepairBy }).meta({ id: 'Start' });

export const AskSchema = z
  .strictObject({
    question: words(1000, 'The resident reads exactly this; what they write next answers it.', 'Przy którym wejściu to jest?'),
  })
  .meta({ id: 'Ask' });

export const ResolveSchema = z
  .strictObject({
    outcome: words(
      1000,
      'What was done, in plain words. The resident reads exactly this in the chat.',
      'Latarnia przy numerze 12 świeci od dziś. Dziękujemy za zgłoszenie.',
    ),
  })
  .meta({ id: 'Resolve' });

export const RejectSchema = z
  .strictObject({
    reason: words(1000, 'Why not, in plain words. The resident reads exactly this.', 'To teren prywatny; zarządca już wie.'),
  })
  .meta({ id: 'Reject' });

export const HandOverSchema = z
  .strictObject({
    owner: z.string().min(1).meta({ description: 'Id of an owner in the city profile; must have a contact.', example: 'mzuk' }),
    repairBy: RepairBy,
    checked: z.boolean().default(false).meta({
      description:
        'An owner that nobody at the office has verified is told to a resident only when you checked it yourself; the history says that you did.',
    }),
  })
  .meta({ id: 'HandOver' });

export const EscalateSchema = z
  .strictObject({ words: words(2000, 'What the office should know or decide. Not told to the resident.') })
  .meta({ id: 'Escalate' });

export const ReopenSchema = z
  .strictObject({ reason: words(1000, 'What is still wrong.', 'Latarnia znów nie świeci.') })
  .meta({ id: 'Reopen' });

export const CommentSchema = z
  .strictObject({ text: words(2000, 'For colleagues who see the issue; never told to the resident.') })
  .meta({ id: 'Comment' });

export const OnBehalfBodySchema = z
  .strictObject({
    category: z.string().min(1).meta({ description: 'Id of a category.', example: 'oswietlenie' }),
    description: words(2000, 'What is wrong. The name of the person is not needed.'),
    place: words(200, 'Street and number, or the place in words.', 'Lipowa 12'),
    subarea: z
      .string()
      .optional()
      .meta({ description: 'Id of a subarea, or "outside"; without it, that of the street, if the city knows it.' }),
    urgent: z.boolean().default(false),
    toldAboutData: z.literal(true).meta({ description: 'You told the person what happens to their data.' }),
    answer: z
      .strictObject({
        how: z.enum(ANSWER_WAYS),
        contact: z.string().trim().min(3).max(200).optional().meta({
          description: 'Phone or e-mail, kept for this answer only. Required for phone, sms and email.',
          example: '500 000 000',
        }),
      })
      .superRefine(({ how, contact }, context) => {
        if (how === 'email' && contact !== undefined && !z.email().safeParse(contact).success)
          context.addIssue({ code: 'custom', path: ['contact'], message: 'contact.not-email' });
        if ((how === 'phone' || how === 'sms') && contact !== undefined && !/^\+?[\d\s-]{9,20}$/.test(contact))
          context.addIssue({ code: 'custom', path: ['contact'], message: 'contact.not-phone' });
        if (how !== 'none' && how !== 'in-person' && contact === undefined)
          context.addIssue({ code: 'custom', path: ['contact'], message: 'contact.missing' });
        if (how === 'none' && contact !== undefined)
          context.addIssue({ code: 'custom', path: ['contact'], message: 'contact.unwanted' });
      })
      .meta({ description: 'How the person wants the answer.' }),
  })
  .meta({ id: 'OnBehalf' });

export const SaySchema = z
  .strictObject({
    text: z.string().trim().min(1).max(2000).meta({
      description: 'The resident reads exactly this.',
      example: 'Dzień dobry, sprawdzę to jutro rano na miejscu.',
    }),
  })
  .meta({ id: 'Say' });
