/** What the API says about contracts, receipts, reports and settlements, in one language. */
import type { ToDo } from '../../../shared/grants/decide-settlement.ts';
import type { Receipt } from '../../../shared/grants/settlement-model.ts';
import type { ProjectProblemCode } from '../project-problem-codes.ts';

export interface ProjectWords {
  readonly problems: Readonly<
    Record<ProjectProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  readonly toDo: Readonly<Record<ToDo, string>>;
  readonly warnings: Readonly<Record<Receipt['warnings'][number], string>>;
  /** Of sums, in grosze. */
  readonly sum: (is: number, limit: number) => string;
  readonly returnNeeded: (grosze: number) => string;
  readonly returnTooMuch: (is: number, limit: number) => string;
}
