/**
 * Whether Messenger works for the programme: what the check every 15 minutes has found, what sending has met, and when a resident was last
 * heard. Times are UTC ISO 8601.
 */
import * as z from 'zod';

/** Why messages do not come or go; the runbook says what to do about each (docs/runbook.md, page-disconnected). */
export const PAGE_FAULTS = [
  'unreachable',
  'token-dead',
  'permission-missing',
  'not-subscribed',
  'fields-missing',
  'page-restricted',
] as const;
export type PageFault = (typeof PAGE_FAULTS)[number];

/** What Graph told of our page and token. `unreachable`: it did not answer in time, or not as Graph. */
export type PageObservation =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'token-dead' }
  | {
      readonly kind: 'read';
      /** Fields of the webhook that the page is subscribed to for our app; null = the page is not subscribed at all. */
      readonly fields: readonly string[] | null;
      readonly scopes: readonly string[];
      /** Null = the token does not end. */
      readonly tokenEndsAt: string | null;
    };

export const PageCheckSchema = z.object({
  at: z.string(),
  fault: z.enum(PAGE_FAULTS).nullable(),
  /** Since when there has been a fault, whichever. */
  since: z.string().nullable(),
  tokenEndsAt: z.string().nullable(),
});
export type PageCheck = z.infer<typeof PageCheckSchema>;

/** Graph refused to send anything for the whole page. */
export const SendTroubleSchema = z.object({ at: z.string(), since: z.string(), fault: z.enum(PAGE_FAULTS) });
export type SendTrouble = z.infer<typeof SendTroubleSchema>;

export const HeardSchema = z.object({ at: z.string() });

export interface PageHealth {
  readonly check: PageCheck | null;
  readonly trouble: SendTrouble | null;
  /** When a resident last wrote on Messenger, to some minutes. */
  readonly heardAt: string | null;
}

/** Messenger does not work, since when, and why. */
export interface PageBroken {
  readonly since: string;
  readonly fault: PageFault;
}
