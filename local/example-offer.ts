/** An organisation with a draft offer in the example edition, clearly named an example: somebody to sign in as, and something to go on with. */

import type { CityProfile } from '../shared/city/profile.ts';
import { callEndsAt } from '../shared/grants/call-ends.ts';
import type { FieldValue } from '../shared/grants/offer-model.ts';
import type { OrganisationContent } from '../shared/grants/organisation-model.ts';
import { editionsOf } from '../shared/grants/store-editions.ts';
import { carryOutOffer, readOffer, saveField } from '../shared/grants/store-offers.ts';
import { carryOutOrganisation, memberIdOf, readOrganisation } from '../shared/grants/store-organisations.ts';
import type { Table } from '../shared/platform/table.ts';
import { causeOf, type Work } from '../shared/platform/work.ts';
import { inExampleWork, orMend } from './example-work.ts';

const ORGANISATION_ID = 'org_example';
const OFFER_ID = 'off_example';

/** Whoever signs in with these addresses finds the letter in the outbox of the run. */
export const EXAMPLE_MEMBERS = [
  { email: 'organizacja@example.org', name: 'Osoba Przykładowa', mayAct: true },
  { email: 'wolontariat@example.org', name: 'Druga Osoba Przykładowa', mayAct: false },
] as const;

const content = (subareas: readonly string[]): OrganisationContent => ({
  name: 'Stowarzyszenie (przykład)',
  legalForm: 'stowarzyszenie zwykłe',
  register: { kind: 'other', name: 'ewidencja przykładowa', number: '1' },
  nip: null,
  regon: null,
  // The example of the standard, ISO 13616; nobody's account.
  iban: 'PL61109010140000071219812874',
  address: 'ul. Przykładowa 1',
  email: EXAMPLE_MEMBERS[0].email,
  phone: null,
  representatives: [{ name: EXAMPLE_MEMBERS[0].name, role: 'przedstawicielka' }],
  willingIn: [...subareas],
});

const text = (words: string): FieldValue => ({ kind: 'text', text: words });
const line = (id: string, name: string, kind: 'direct' | 'indirect', grantGrosze: number): readonly [string, FieldValue] => [
  `line.${id}`,
  { kind: 'line', line: { id, name, kind, grantGrosze, ownGrosze: 0, inKindGrosze: 0 } },
];
const TYPED: readonly (readonly [string, FieldValue])[] = [
  ['title', text('Ogródek sąsiedzki (przykład)')],
  line('a-sadzonki', 'Sadzonki i ziemia', 'direct', 120_000),
  line('b-narzedzia', 'Narzędzia', 'direct', 45_050),
  line('c-ksiegowosc', 'Księgowość', 'indirect', 20_000),
];

/** Answers whether it was made now; without an example edition there is nothing to offer for. */
export const makeExampleOffer = async (table: Table, city: CityProfile, now: string): Promise<boolean> => {
  const edition = (await editionsOf(table, city)).find(({ example }) => example);
  const subarea = edition?.rules.subareas[0];
  if (edition === undefined || subarea === undefined || (await readOrganisation(table, ORGANISATION_ID)) !== null) return false;
  const [first, second] = await Promise.all(
    EXAMPLE_MEMBERS.map(async (member) => ({ ...member, id: await memberIdOf(table, member.email) })),
  );
  if (first === undefined || second === undefined) return false;
  const commit = (step: string, act: (work: Work) => Promise<unknown>): Promise<unknown> =>
    inExampleWork({ table, city, now, seed: `example#offer#${step}`, actor: { kind: 'member', memberId: first.id } }, act);
  const registered = {
    kind: 'RegisterOrganisation',
    at: now,
    id: ORGANISATION_ID,
    content: content([subarea]),
    member: first,
    taken: false,
    subareas: city.subareas.map(({ id }) => id),
  } as const;
  await commit('register', async (work) =>
    orMend('the example organisation', await carryOutOrganisation(work, null, registered)),
  );
  await commit('invite', async (work) => {
    const stored = await readOrganisation(table, ORGANISATION_ID);
    orMend('the second person', await carryOutOrganisation(work, stored, { kind: 'InviteMember', at: now, member: second }));
  });
  await commit('begin', async (work) =>
    orMend(
      'the example offer',
      carryOutOffer(work, null, {
        kind: 'BeginOffer',
        ...causeOf(work),
        id: OFFER_ID,
        edition,
        organisationId: ORGANISATION_ID,
        ideaId: null,
        subarea,
        callEndsAt: callEndsAt(city, edition),
      }),
    ),
  );
  await commit('type', async (work) => {
    const offer = await readOffer(table, OFFER_ID);
    if (offer === null) throw new Error('the example offer is gone');
    for (const [field, value] of TYPED)
      orMend('the example offer', await saveField(work, offer, { field, value, basedOn: 0, ...causeOf(work) }));
  });
  return true;
};
