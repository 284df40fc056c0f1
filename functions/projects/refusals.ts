/** A refusal about a contract or report in words, with the sums and gaps that it is about. */
import type { SettlementRefusal } from '../../shared/grants/decide-settlement.ts';
import { type FieldProblem, ProblemError } from '../staff-api/problems.ts';

const errorsOf = ({ code, toDo, is, limit }: SettlementRefusal): readonly FieldProblem[] => {
  switch (code) {
    case 'contract.sum':
      return [{ path: 'budget', message: ({ projects }) => projects.sum(is ?? 0, limit ?? 0) }];
    case 'report.return-needed':
      return [{ path: 'grosze', message: ({ projects }) => projects.returnNeeded(is ?? 0) }];
    case 'report.return-too-much':
      return [{ path: 'grosze', message: ({ projects }) => projects.returnTooMuch(is ?? 0, limit ?? 0) }];
    default:
      return toDo.map((what) => ({ path: what, message: ({ projects }) => projects.toDo[what] }));
  }
};

/** What was decided; throws the refusal. */
export const kept = <Kept>(decision: { readonly kind: 'decided'; readonly kept: Kept } | SettlementRefusal): Kept => {
  if (decision.kind === 'decided') return decision.kept;
  const errors = errorsOf(decision);
  throw new ProblemError(decision.code, errors.length === 0 ? {} : { errors });
};
