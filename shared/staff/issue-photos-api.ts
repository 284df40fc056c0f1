/** Photos that staff add to an issue. */
import * as z from 'zod';
import { PHOTO_SHOWS } from '../issues/store-attachments.ts';

/** As large as a phone's photo. */
const MAX_PHOTO_BYTES = 15 * 1024 * 1024;

export const NewIssuePhotoSchema = z
  .strictObject({
    shows: z.enum(PHOTO_SHOWS).meta({ description: 'The place before the repair, after it, or something else.' }),
    contentType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/heic']),
    bytes: z.int().min(1).max(MAX_PHOTO_BYTES).meta({ description: 'Length of the file; no other is taken.' }),
  })
  .meta({ id: 'NewIssuePhoto' });

export const IssuePhotoStateSchema = z
  .object({ id: z.string(), state: z.enum(['pending', 'stored', 'failed']) })
  .meta({ id: 'IssuePhotoState' });

export const IssuePhotoUploadSchema = z
  .object({
    id: z.string(),
    upload: z
      .object({
        url: z.url(),
        method: z.literal('PUT'),
        headers: z.record(z.string(), z.string()),
        expiresInSeconds: z.int(),
      })
      .nullable()
      .meta({ description: 'null = the picture has been kept already.' }),
  })
  .meta({
    id: 'IssuePhotoUpload',
    description:
      'Send the file there, then say that it has arrived. The same key names the same photo, each time with a fresh link.',
  });
export type IssuePhotoUpload = z.infer<typeof IssuePhotoUploadSchema>;
