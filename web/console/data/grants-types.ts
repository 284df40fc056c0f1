/** What the API tells of micro-grants, as types only. The same shapes for staff (/api) and for members of organisations (/api/member). */
import type * as z from 'zod';
import type { Award } from '../../../shared/grants/assessment-model.ts';
import type { Budget, BudgetLine } from '../../../shared/grants/budget.ts';
import type { Edition, Faq } from '../../../shared/grants/edition-model.ts';
import type { FieldValue, OfferState } from '../../../shared/grants/offer-model.ts';
import type { Organisation, OrganisationContent } from '../../../shared/grants/organisation-model.ts';
import type { ProjectView, ReceiptAfter } from '../../../shared/staff/grants-after-api.ts';
import type {
  Assessment,
  DecisionView,
  EditionFigures,
  ReviewerDesk,
  ReviewSheet,
} from '../../../shared/staff/grants-assessment-api.ts';
import type { EditionRowSchema, EditionView, IdeaRowSchema, IdeaView } from '../../../shared/staff/grants-editions-api.ts';
import type {
  Checks,
  FieldHistorySchema,
  FieldViewSchema,
  KeptViewSchema,
  OfferAfter,
  OfferRow,
  OfferView,
  SavedFields,
  UploadSchema,
} from '../../../shared/staff/grants-offers-api.ts';
import type { MemberMe, OrganisationRowSchema, OrganisationView } from '../../../shared/staff/grants-organisations-api.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type {
  Assessment,
  Award,
  Budget,
  BudgetLine,
  Checks,
  DecisionView,
  Edition,
  EditionFigures,
  EditionView,
  Faq,
  FieldValue,
  IdeaView,
  MemberMe,
  OfferAfter,
  OfferRow,
  OfferState,
  OfferView,
  Organisation,
  OrganisationContent,
  OrganisationView,
  ProjectView,
  ReceiptAfter,
  ReviewerDesk,
  ReviewSheet,
  SavedFields,
};
export type EditionRow = z.infer<typeof EditionRowSchema>;
export type IdeaRow = z.infer<typeof IdeaRowSchema>;
export type OrganisationRow = z.infer<typeof OrganisationRowSchema>;
export type FieldView = z.infer<typeof FieldViewSchema>;
export type KeptView = z.infer<typeof KeptViewSchema>;
export type FieldHistory = z.infer<typeof FieldHistorySchema>;
export type Upload = z.infer<typeof UploadSchema>;

/** Where the caller's API begins: of staff, or of members of organisations. */
export type Root = '/api' | '/api/member';

export const editionsQuery: Query<Listed<EditionRow>> = query('/api/editions');
export const editionQuery = (id: string): Query<EditionView> => query(`/api/editions/${id}`);
export const ideasQuery = (parameters: { readonly subarea?: string; readonly mine?: string }): Query<Listed<IdeaRow>> =>
  query('/api/ideas', parameters);
export const ideaQuery = (id: string): Query<IdeaView> => query(`/api/ideas/${id}`);
export const organisationsQuery: Query<Listed<OrganisationRow>> = query('/api/organisations', { limit: '100' });
export const organisationQuery = (root: Root, id: string): Query<OrganisationView> => query(`${root}/organisations/${id}`);
export const offersQuery = (
  root: Root,
  parameters: { readonly edition?: string; readonly organisation?: string },
): Query<Listed<OfferRow>> => query(`${root}/offers`, { ...parameters, limit: '100' });
export const offerQuery = (root: Root, id: string): Query<OfferView> => query(`${root}/offers/${id}`);
export const fieldHistoryQuery = (root: Root, id: string, field: string): Query<FieldHistory> =>
  query(`${root}/offers/${id}/fields/${field}/history`);
export const projectQuery = (root: Root, id: string): Query<ProjectView> => query(`${root}/offers/${id}/project`);
export const deskQuery = (edition: string): Query<ReviewerDesk> => query(`/api/editions/${edition}/desk`);
export const reviewQuery = (offer: string): Query<ReviewSheet> => query(`/api/offers/${offer}/review`);
export const assessmentQuery = (edition: string): Query<Assessment> => query(`/api/editions/${edition}/assessment`);
export const decisionQuery = (edition: string): Query<DecisionView> => query(`/api/editions/${edition}/decision`);
export const figuresQuery = (edition: string): Query<EditionFigures> => query(`/api/editions/${edition}/figures`);
export const memberMeQuery: Query<MemberMe> = query('/api/member/me');
