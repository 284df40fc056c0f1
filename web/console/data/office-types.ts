/** What the staff API tells the office, as types only. */
import type { Case, Colleague, InboxRow } from '../../../shared/staff/office-api.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type { Case, Colleague, InboxRow };
export type Holder = 'all' | 'mine' | 'nobody';
export type CaseKind = Case['kind'];

export const inboxQuery = (holder: Holder): Query<Listed<InboxRow>> => query('/api/escalations', { limit: '100', holder });
export const caseQuery = (id: string): Query<Case> => query(`/api/escalations/${id}`);
export const colleaguesQuery: Query<Listed<Colleague>> = query('/api/colleagues');
