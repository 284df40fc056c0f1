/** What the staff API tells of learning, as types, and the meanings that words can be given. */
import type { Candidate, CorrectionCount, TaughtIntent } from '../../../shared/learning/model.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type { Candidate, CorrectionCount, TaughtIntent };

/** In the order in which they are offered; one that is missing does not compile. */
const OFFERED: Readonly<Record<TaughtIntent, true>> = {
  event_info: true,
  event_signup: true,
  event_cancel: true,
  grant_question: true,
  status_query: true,
  talk_to_human: true,
  privacy_request: true,
  greeting: true,
  thanks: true,
  smalltalk_other: true,
  out_of_scope: true,
};
export const TAUGHT_INTENTS = Object.keys(OFFERED) as readonly TaughtIntent[];

export type Candidates = Listed<Candidate> & { readonly corrections: readonly CorrectionCount[] };
export const candidatesQuery: Query<Candidates> = { ...query<Candidates>('/api/learning/candidates'), calm: true };
