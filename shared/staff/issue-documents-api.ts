/** Notes and letters about issues in the staff API. */
import * as z from 'zod';
import { DocumentSchema, IssueDocumentKindSchema } from '../documents/model.ts';

/** As many as two pages hold. */
const MOST_PHOTOS = 4;

export const IssueDocumentBodySchema = z
  .strictObject({
    kind: IssueDocumentKindSchema.meta({
      description: [
        '`issue-note`: A5 for a staircase, of what is settled and not confidential; with a code that opens the chat at this place.',
        '`owner-letter`: to the organisation that the issue was handed over to.',
      ].join(' '),
    }),
    language: DocumentSchema.shape.language.default('pl').meta({ description: 'Of the note; a letter is in Polish.' }),
    words: z.string().trim().min(3).max(700).meta({
      description: 'Printed as written: what was done, or what is wrong. Without names and anything else personal.',
      example: 'Latarnia świeci od piątku.',
    }),
    photos: z.array(z.string()).max(MOST_PHOTOS).default([]).meta({ description: 'Ids of photos of the issue, for a letter.' }),
  })
  .meta({ id: 'IssueDocumentAsked' });
