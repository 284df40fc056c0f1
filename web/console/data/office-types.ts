/** What the staff API tells the office, as types only. */
import type {
  CannedAnswer,
  Case,
  Colleague,
  Found,
  Hit,
  HoldRow,
  InboxRow,
  PersonErased,
  Retention,
  RetentionRow,
} from '../../../shared/staff/office-api.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type { CannedAnswer, Case, Colleague, Found, Hit, HoldRow, InboxRow, PersonErased, RetentionRow };
export type Holder = 'all' | 'mine' | 'nobody';
export type CaseKind = Case['kind'];

export const inboxQuery = (holder: Holder): Query<Listed<InboxRow>> => query('/api/escalations', { limit: '100', holder });
export const caseQuery = (id: string): Query<Case> => query(`/api/escalations/${id}`);
/** As `/api/settings` shows a part. */
export interface CannedSetting {
  readonly version: number;
  readonly value: readonly CannedAnswer[];
  readonly changedAt: string | null;
  readonly changedByName: string | null;
}
export const cannedQuery: Query<Listed<CannedAnswer>> = { ...query<Listed<CannedAnswer>>('/api/canned-answers'), calm: true };
export const cannedSettingQuery: Query<CannedSetting> = query('/api/settings/cannedAnswers');
/** Asked once in a while: what is found hardly moves while it is read. */
export const searchQuery = (q: string, before?: string): Query<Found> => ({
  ...query<Found>('/api/search', { q, before }),
  calm: true,
});
export const timelineQuery = (personId: string): Query<Listed<Hit>> => ({
  ...query<Listed<Hit>>(`/api/people/${personId}/timeline`),
  calm: true,
});
export const colleaguesQuery: Query<Listed<Colleague>> = query('/api/colleagues');
export const holdsQuery: Query<Listed<HoldRow>> = { ...query<Listed<HoldRow>>('/api/holds'), calm: true };
export const retentionQuery: Query<Retention> = { ...query<Retention>('/api/retention'), calm: true };
