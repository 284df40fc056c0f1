/** The project that a request is about: an awarded offer with its contract, receipts, report and files. */
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import type { Organisation } from '../../shared/grants/organisation-model.ts';
import type { Contract, Receipt, Report } from '../../shared/grants/settlement-model.ts';
import { readOffer } from '../../shared/grants/store-offers.ts';
import { readContract, readReport, receiptsOf } from '../../shared/grants/store-settlement.ts';
import { authoriseOffer, type OfferAction } from '../../shared/staff/authorise-offers.ts';
import { accessTo, aroundOffer, type Reading } from '../offers/access.ts';
import type { CallerRequest } from '../offers/caller-routes.ts';
import { expectedVersion } from '../staff-api/etag.ts';
import { type ProblemCode, ProblemError } from '../staff-api/problems.ts';
import { type Files, filesOf } from './pictures.ts';

export interface ProjectRead {
  readonly offer: Offer;
  readonly edition: Edition;
  readonly organisation: Organisation;
  readonly contract: Contract | null;
  readonly receipts: readonly Receipt[];
  readonly report: Report | null;
  readonly files: Files;
}

const PROJECT: readonly Offer['state']['name'][] = ['awarded', 'contracted', 'settled'];

/** Whoever only reviews offers has no business with money. */
export const mustSeeProjects = ({ member: caller }: Pick<CallerRequest, 'member'>): void => {
  if (caller.kind === 'staff' && caller.staff.role === 'committee') throw new ProblemError('access.forbidden');
};

/** 404 where there is none that the caller may know of, 403 for who may not. */
export const projectFor = async (reading: Reading, request: CallerRequest, action: OfferAction): Promise<ProjectRead> => {
  const { table } = reading;
  const { member: caller } = request;
  if (authoriseOffer(caller, action) === 'forbidden') throw new ProblemError('access.forbidden');
  const offer = await readOffer(table, request.params.id ?? '');
  const access = offer === null ? 'hidden' : await accessTo(table, caller, action, offer);
  if (offer === null || access === 'hidden') throw new ProblemError('offer.not-found');
  if (access === 'forbidden') throw new ProblemError('access.forbidden');
  mustSeeProjects(request);
  if (!PROJECT.includes(offer.state.name)) throw new ProblemError('project.none');
  const [{ edition, organisation }, contract, receipts, report] = await Promise.all([
    aroundOffer(reading, offer),
    readContract(table, offer.id),
    receiptsOf(table, offer.id),
    readReport(table, offer.id),
  ]);
  const files = await filesOf(table, offer.id, receipts);
  return { offer, edition, organisation, contract, receipts, report, files };
};

/** Throws when the caller decided on an older version than the stored one; 0 = nothing was stored. */
export const mustBeAsRead = (
  request: CallerRequest,
  stored: { readonly version: number } | null,
  code: Extract<ProblemCode, 'contract.changed' | 'receipt.changed' | 'report.changed'>,
): void => {
  const expected = expectedVersion(request);
  if (expected !== null && expected !== (stored?.version ?? 0)) throw new ProblemError(code);
};
