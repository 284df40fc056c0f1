/** Printed documents in the staff API: what staff ask for and read. */
import * as z from 'zod';
import { DateDocumentKindSchema, DocumentSchema } from '../documents/model.ts';

export const DocumentBodySchema = z
  .strictObject({
    kind: DateDocumentKindSchema.meta({
      description: [
        '`attendance-…`: in the funder’s layout, for signing before the date, with who came after it.',
        '`guest-list-…`: who has a seat, by name, and who waits.',
        '`certificates-pdf`: one page for each who came.',
        '`door-pdf`: title, time and a QR code; no person in it.',
      ].join(' '),
    }),
    language: DocumentSchema.shape.language.default('pl'),
  })
  .meta({ id: 'DocumentAsked' });

export const DocumentRequestSchema = z
  .object({ id: z.string().meta({ example: 'doc_01KAGW5T0C8XK3JQ0Z7D2Y4B6M' }), state: DocumentSchema.shape.state })
  .meta({ id: 'DocumentRequest', description: 'Made within seconds; read it by its id.' });

export const DocumentViewSchema = DocumentSchema.pick({
  id: true,
  state: true,
  kind: true,
  at: true,
  fileName: true,
  failure: true,
})
  .extend({
    dateId: z.string().nullable().meta({ description: 'null = it is not about a date of an event.' }),
    url: z.url().nullable().meta({ description: 'Works for 15 minutes; ask again for a new one. null until ready.' }),
    why: z.string().nullable().meta({ description: 'What went wrong and what to do, to be shown. null unless failed.' }),
  })
  .meta({ id: 'Document', description: 'Deleted seven days after it was asked for.' });
export type DocumentView = z.infer<typeof DocumentViewSchema>;
