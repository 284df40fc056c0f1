/** What is kept for how long is data of the city; here is what is deleted by itself when that time is over, and what a run says of it. */
import * as z from 'zod';
import type { CityProfile } from '../city/profile.ts';
import { addSeconds } from '../platform/time.ts';

/** Messages that nobody could take (`held-message`) lie in queues and entries of the audit carry their own end: both go by themselves. The rest of the profile's kinds are here. */
export const SWEPT_KINDS = ['conversation', 'attachment', 'issue', 'escalation', 'sign-up', 'grant-paper'] as const;
export const SweptKindSchema = z.enum(SWEPT_KINDS);
export type SweptKind = z.infer<typeof SweptKindSchema>;

/** Of one run of one kind: how much was over its time before it and after it, what was deleted, what something open still needs. */
export const RetentionRunSchema = z.object({
  kind: SweptKindSchema,
  /** When the night's run began; it may take several steps. */
  run: z.iso.datetime(),
  at: z.iso.datetime(),
  before: z.int(),
  deleted: z.int(),
  held: z.int(),
  after: z.int(),
});
export type RetentionRun = z.infer<typeof RetentionRunSchema>;

const DAY_SECONDS = 86_400;

/** What lasted until then is over its time (UTC ISO 8601); null = the city has set no period, so nothing is deleted. */
export const cutoffOf = ({ retention }: Pick<CityProfile, 'retention'>, kind: SweptKind, now: string): string | null => {
  const period = retention.find((one) => one.kind === kind);
  return period === undefined ? null : addSeconds(now, -period.days * DAY_SECONDS);
};
