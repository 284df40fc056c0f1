/** What is known of a receipt while it is being told. */
import * as z from 'zod';
import { AttachmentSchema } from '../../../shared/conversations/model.ts';

const Grosze = z.int().min(0);

export const ReceiptDraftSchema = z.object({
  projects: z.array(
    z.object({
      offerId: z.string(),
      number: z.string(),
      title: z.string(),
      lines: z.array(z.object({ id: z.string(), name: z.string(), leftGrosze: z.int() })),
    }),
  ),
  offerId: z.string().nullable(),
  attachment: AttachmentSchema.nullable(),
  pictureAsked: z.boolean(),
  grosze: Grosze.nullable(),
  lineId: z.string().nullable(),
  lineAsked: z.boolean(),
  issuedOn: z.iso.date().nullable(),
});
export type ReceiptDraft = z.infer<typeof ReceiptDraftSchema>;

export const FRESH: ReceiptDraft = {
  projects: [],
  offerId: null,
  attachment: null,
  pictureAsked: false,
  grosze: null,
  lineId: null,
  lineAsked: false,
  issuedOn: null,
};

export const projectOf = ({ projects, offerId }: ReceiptDraft): ReceiptDraft['projects'][number] | null =>
  projects.find((project) => project.offerId === offerId) ?? null;
