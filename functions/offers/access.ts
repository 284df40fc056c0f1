/** The offer or organisation that a request is about: found, allowed, and as the caller last read it. */

import { callEndsAt } from '../../shared/grants/call-ends.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import type { Organisation } from '../../shared/grants/organisation-model.ts';
import { readEdition } from '../../shared/grants/store-editions.ts';
import { impartialityOf } from '../../shared/grants/store-impartiality.ts';
import { readOffer } from '../../shared/grants/store-offers.ts';
import { readOrganisation } from '../../shared/grants/store-organisations.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { Access } from '../../shared/staff/authorise.ts';
import {
  authoriseOffer,
  authoriseOrganisation,
  type OfferAction,
  type OrganisationAction,
} from '../../shared/staff/authorise-offers.ts';
import { expectedVersion } from '../staff-api/etag.ts';
import { ProblemError } from '../staff-api/problems.ts';
import type { CallerRequest } from './caller-routes.ts';

export type Reading = Pick<Work, 'table' | 'city'>;

/** What they may do with an offer as it is stored; what a reviewer has declared is read with it. */
export const accessTo = async (table: Table, caller: Caller, action: OfferAction, offer: Offer): Promise<Access> => {
  const reviews = caller.kind === 'staff' && caller.staff.role === 'committee';
  const { editionId, organisationId } = offer;
  return authoriseOffer(
    caller,
    action,
    offer,
    reviews ? await impartialityOf(table, editionId, caller.id, organisationId) : undefined,
  );
};

/** 404 where there is none that they may know of, 403 for who may not, 409 for who decided on an old version. */
export const offerFor = async (
  { table }: Pick<Reading, 'table'>,
  request: CallerRequest,
  action: OfferAction,
  id = request.params.id ?? '',
): Promise<Offer> => {
  const { member: caller } = request;
  if (authoriseOffer(caller, action) === 'forbidden') throw new ProblemError('access.forbidden');
  const offer = await readOffer(table, id);
  const access = offer === null ? 'hidden' : await accessTo(table, caller, action, offer);
  if (offer === null || access === 'hidden') throw new ProblemError('offer.not-found');
  if (access === 'forbidden') throw new ProblemError('access.forbidden');
  const expected = action === 'offers.read' ? null : expectedVersion(request);
  if (expected !== null && expected !== offer.version) throw new ProblemError('offer.changed');
  return offer;
};

export const organisationFor = async (
  { table }: Pick<Reading, 'table'>,
  request: CallerRequest,
  action: OrganisationAction,
  id = request.params.id ?? '',
): Promise<Organisation> => {
  const { member: caller } = request;
  const access = authoriseOrganisation(caller, action, id);
  if (access === 'forbidden') throw new ProblemError('access.forbidden');
  const organisation = access === 'hidden' ? null : await readOrganisation(table, id);
  if (organisation === null) throw new ProblemError('organisation.not-found');
  const expected = action === 'organisations.read' ? null : expectedVersion(request);
  if (expected !== null && expected !== organisation.version) throw new ProblemError('organisation.changed');
  return organisation;
};

/** What an offer belongs to. Neither is ever deleted. */
export const aroundOffer = async (
  { table, city }: Reading,
  { id, editionId, organisationId }: Pick<Offer, 'id' | 'editionId' | 'organisationId'>,
): Promise<{ readonly edition: Edition; readonly organisation: Organisation; readonly endsAt: string | null }> => {
  const [edition, organisation] = await Promise.all([
    readEdition(table, city, editionId),
    readOrganisation(table, organisationId),
  ]);
  if (edition === null || organisation === null) throw new Error(`offer ${id} is of no stored edition or organisation`);
  return { edition, organisation, endsAt: callEndsAt(city, edition) };
};
