/** Codes of what can go wrong after the award, with their HTTP status. Those of refusals are the refusals' own. */
import type { SettlementRefusal } from '../../shared/grants/decide-settlement.ts';

/** 404: not there; 409: not as things stand now; 422: never like this. */
export const PROJECT_STATUS = {
  'contract.not-awarded': 409,
  'contract.none': 409,
  'contract.changed': 409,
  'contract.sum': 422,
  'contract.lines': 422,
  'contract.dates': 422,
  'contract.paid': 409,
  'contract.annexes-full': 409,
  'project.over': 409,
  'project.none': 404,
  'receipt.not-found': 404,
  'receipt.changed': 409,
  'receipt.closed': 409,
  'receipts.full': 409,
  'report.changed': 409,
  'report.submitted': 409,
  'report.incomplete': 422,
  'report.photos-full': 409,
  'report.photo-unknown': 404,
  'report.not-submitted': 409,
  'report.receipts-open': 409,
  'report.return-needed': 409,
  'report.return-too-much': 422,
  'report.date-past': 422,
} as const satisfies Record<string, number> & Record<SettlementRefusal['code'], number>;

export type ProjectProblemCode = keyof typeof PROJECT_STATUS;
