/** What the API says about the work of the office, in one language. */
import type { EscalationEntry } from '../../../shared/escalations/model.ts';
import type { OfficeProblemCode } from '../office-problem-codes.ts';

export interface OfficeWords {
  readonly problems: Readonly<
    Record<OfficeProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  /** Who did what to a case: "Name (…)". */
  readonly what: Readonly<Record<EscalationEntry['what'], string>>;
  /** In place of a name: whoever wrote to the office. */
  readonly resident: string;
}
