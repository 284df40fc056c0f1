/** Offers as they are once they were handed in, stored without the ways that lead there, so that tests begin at the assessment. */
import { type Edition, EditionSchema } from '../../shared/grants/edition-model.ts';
import type { Field, Offer } from '../../shared/grants/offer-model.ts';
import type { Organisation } from '../../shared/grants/organisation-model.ts';
import { snapshotOf } from '../../shared/grants/snapshot.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { costs, filled } from './grants.ts';

export const anOrganisation = (id: string, changed: Partial<Organisation> = {}): Organisation => ({
  id,
  version: 1,
  name: `Organizacja ${id}`,
  legalForm: 'stowarzyszenie',
  register: { kind: 'other', name: 'ewidencja', number: id },
  nip: null,
  regon: null,
  iban: null,
  address: 'Rynek 1',
  email: `${id}@example.org`,
  phone: null,
  representatives: [{ name: 'Prezeska Testowa', role: 'prezeska' }],
  willingIn: [],
  members: [
    { id: `mem_${id}`, name: 'Osoba Testowa', email: `osoba@${id}.example.org`, mayAct: true, since: '2026-11-01T09:00:00.000Z' },
  ],
  createdAt: '2026-11-01T09:00:00.000Z',
  ...changed,
});

/** With its counters, as from the day on which it was announced. */
export const putEdition = ({ writes }: Pick<Work, 'writes'>, edition: Edition): void => {
  writes.put(keys.edition(edition.id), { ...EditionSchema.parse(edition) });
  writes.put(keys.editionCounts(edition.id), { poolLeft: edition.rules.pool ?? 0 });
};

export const putOrganisationOf = ({ writes }: Pick<Work, 'writes'>, organisation: Organisation): void =>
  writes.put(keys.organisation(organisation.id), { ...organisation });

export interface HandedIn {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly subarea: string;
  readonly askedGrosze: number;
  readonly state?: Offer['state']['name'];
  readonly writers?: readonly string[];
}

const AT = '2026-11-10T10:00:00.000Z';

/** Answers the offer and its checksum. */
export const putHandedIn = (
  { writes }: Pick<Work, 'writes'>,
  edition: Edition,
  { id, number, organisationId, subarea, askedGrosze, state = 'formally-right', writers = [] }: HandedIn,
): Offer => {
  const fields: readonly Field[] = filled(edition, costs('a', { grantGrosze: askedGrosze }));
  const snapshot = snapshotOf({
    offerId: id,
    number,
    editionId: edition.id,
    organisationId,
    at: AT,
    by: 'mem_1',
    fields,
    attached: [],
  });
  const { checksum } = snapshot;
  const states = {
    'formally-right': { name: 'formally-right', since: AT, checksum },
    received: { name: 'received', since: AT, checksum, by: 'here', how: 'here' },
    draft: { name: 'draft', since: AT },
  } as const;
  if (!(state in states)) throw new Error(`no builder for ${state}`);
  const offer: Offer = {
    id,
    number,
    version: 1,
    editionId: edition.id,
    organisationId,
    ideaId: null,
    subarea,
    state: states[state as keyof typeof states],
    corrected: false,
    writers: [...writers],
    attached: [],
    createdAt: AT,
  };
  writes.put(keys.offer(id), { ...offer });
  for (const field of fields) writes.put(keys.offerField(id, field.id), { ...field });
  writes.put(keys.snapshot(id, checksum), { ...snapshot });
  writes.put(keys.offerNumber(number), { offerId: id });
  for (const listKey of [lists.offersOfEdition(edition.id), lists.offersOfOrganisation(organisationId)])
    writes.put(
      { ...keys.offer(id), sk: `list#${listKey}` },
      {
        offerId: id,
        number,
        editionId: edition.id,
        organisationId,
        subarea,
        state: offer.state.name,
        title: 'Ogródek',
        createdAt: AT,
        listKey,
        listSort: `${AT}#${id}`,
      },
    );
  for (const writer of writers) writes.put(keys.writer(edition.id, writer), { offerId: id });
  return offer;
};
