import * as z from 'zod';
import { AttachmentSchema } from '../../../shared/conversations/model.ts';
import type { Start } from '../../engine/flow.ts';

export const OwnIssueDraftSchema = z.object({
  issueId: z.string(),
  number: z.string().nullable(),
  category: z.string().nullable(),
  /** False after filing by silence, until the resident says yes. */
  confirmed: z.boolean(),
  /** Words and files that may belong to this issue, until the resident says so. */
  text: z.string().nullable(),
  attachments: z.array(AttachmentSchema),
  /** The same words as the beginning of a new report. */
  asReport: z.record(z.string(), z.unknown()).nullable(),
});
export type OwnIssueDraft = z.infer<typeof OwnIssueDraftSchema>;

/** A filed report rests where "jeszcze jedno…" and "wycofaj" are about it. */
export const startFiled = (issue: Pick<OwnIssueDraft, 'issueId' | 'number' | 'category' | 'confirmed'>): Start => ({
  flow: 'own-issue',
  draft: { ...issue, text: null, attachments: [], asReport: null },
});
