/** What the staff API asks and gives, as types only: zod stays out of the browser. One place to add a route. */
import type * as z from 'zod';
import type { HistoryEntry, IssueSummary, Note, StateName } from '../../../shared/issues/model.ts';
import type { PageHealthView } from '../../../shared/page-health/api.ts';
import type {
  AttachmentLink,
  ConversationDetailSchema,
  ConversationView,
  HeldSchema,
  IssueDetail,
  IssuePhoto,
  MeSchema,
  ProblemBody,
  Transition,
} from '../../../shared/staff/api.ts';
import type { OnBehalfBodySchema } from '../../../shared/staff/bodies.ts';
import type { CallView } from '../../../shared/staff/calls-api.ts';
import type { IssuePhotoUpload } from '../../../shared/staff/issue-photos-api.ts';
import type { Teaching } from '../../../shared/staff/learning-api.ts';
import type { PushState } from '../../../shared/staff/push-api.ts';
import type { Member, Team } from '../../../shared/staff/team-api.ts';
import type { Understood } from '../../../shared/staff/understand-api.ts';

export type {
  AttachmentLink,
  CallView,
  ConversationView,
  HistoryEntry,
  IssueDetail,
  IssuePhoto,
  IssuePhotoUpload,
  IssueSummary,
  Member,
  Note,
  PushState,
  StateName,
  Teaching,
  Transition,
  Understood,
};
export type Me = z.infer<typeof MeSchema>;
export type Role = Me['role'];
export type Problem = ProblemBody;
export type ConversationDetail = z.infer<typeof ConversationDetailSchema>;
export type Held = z.infer<typeof HeldSchema>;
export type OnBehalf = z.input<typeof OnBehalfBodySchema>;

/** A page of a list. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A thing to read: its address, and at compile time what comes back. */
export interface Query<Body> {
  readonly path: string;
  /** Changes seldom: asked for once a minute, not every few seconds. */
  readonly calm?: boolean;
  /** Never there; carries the type. */
  readonly body?: Body;
}

export const query = <Body>(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): Query<Body> => {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { path: given.length === 0 ? path : `${path}?${new URLSearchParams(given)}` };
};

export const meQuery: Query<Me> = { ...query<Me>('/api/me'), calm: true };
export const pageHealthQuery: Query<PageHealthView> = { ...query<PageHealthView>('/api/page'), calm: true };
export const issuesQuery = (parameters: {
  readonly state?: StateName | 'open';
  readonly assignee?: 'me' | 'office';
  readonly subarea?: string;
  readonly limit?: string;
}): Query<Listed<IssueSummary>> => query('/api/issues', parameters);
export const issueQuery = (id: string): Query<IssueDetail> => query(`/api/issues/${id}`);
export const teachingQuery = (id: string): Query<Teaching> => query(`/api/issues/${id}/teaching`);
export const teamQuery: Query<Team> = { ...query<Team>('/api/staff'), calm: true };
export const pushQuery: Query<PushState> = { ...query<PushState>('/api/me/push'), calm: true };
export const callsQuery: Query<Listed<CallView>> = query('/api/calls', { limit: '100' });
export const conversationQuery = (id: string): Query<ConversationDetail> => query(`/api/conversations/${id}`);
