/** Facts: what has happened, past tense. At least once and unordered; each carries ids only, never personal data. */
import * as z from 'zod';
import { FACT_CONSUMERS } from './config.ts';

/** Facts that nobody consumes yet; the history of statistics begins with them. */
const UNHEARD = [
  'IssueStarted',
  'ResidentAsked',
  'IssueHandedOver',
  'IssueRejected',
  'IssueMarkedDuplicate',
  'PersonDetached',
  'IssueChanged',
  'IssueFollowed',
  'IssueWithdrawn',
  'IssueAddedTo',
  'EscalationRaised',
  'ConversationErased',
  'IssueOverdue',
] as const;

export type FactType = (typeof FACT_CONSUMERS)[keyof typeof FACT_CONSUMERS][number] | (typeof UNHEARD)[number];

const types: readonly FactType[] = [...Object.values(FACT_CONSUMERS).flat(), ...UNHEARD];

export const FactSchema = z.object({
  id: z.string(),
  type: z.enum(types),
  at: z.iso.datetime(),
  aggregateId: z.string(),
  /** Version of the aggregate after the fact; consumers skip what it has passed. */
  version: z.int(),
  /** Further ids. */
  refs: z.record(z.string(), z.string()),
});
export type Fact = Readonly<z.infer<typeof FactSchema>>;
