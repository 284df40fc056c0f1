import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOrganisation, type OrganisationCommand } from '../../shared/grants/decide-organisation.ts';
import { lacksOf, MOST_MEMBERS, type Organisation, OrganisationContentSchema } from '../../shared/grants/organisation-model.ts';
import { anOrganisation } from '../support/handed-in.ts';

const AT = '2027-02-01T09:00:00.000Z';
const { id: _id, version: _version, members: _members, createdAt: _created, ...CONTENT } = anOrganisation('org_1');
const known = { taken: false, subareas: ['north'] };
const register = (
  changed: Partial<Extract<OrganisationCommand, { kind: 'RegisterOrganisation' }>> = {},
): OrganisationCommand => ({
  kind: 'RegisterOrganisation',
  at: AT,
  id: 'org_1',
  content: CONTENT,
  member: { id: 'mem_1', name: 'Osoba', email: ' Osoba@Example.org ' },
  ...known,
  ...changed,
});
const organisationAfter = (before: Organisation | null, command: OrganisationCommand): Organisation => {
  const decision = decideOrganisation(before, command);
  if (decision.kind === 'refused') throw new Error(decision.code);
  return decision.organisation;
};
const invite = (id: string, mayAct = false): OrganisationCommand => ({
  kind: 'InviteMember',
  at: AT,
  member: { id, name: id, email: `${id}@example.org`, mayAct },
});

describe('an organisation', () => {
  it('is registered by its first person, who may act, with numbers as they are compared', () => {
    const content = { ...CONTENT, nip: '526-025-02-74', iban: 'pl61 1090 1014 0000 0712 1981 2874', regon: null };
    const organisation = organisationAfter(null, register({ content }));
    expect(organisation).toMatchObject({ version: 1, nip: '5260250274', iban: 'PL61109010140000071219812874' });
    expect(organisation.members).toEqual([{ id: 'mem_1', name: 'Osoba', email: 'osoba@example.org', mayAct: true, since: AT }]);
  });

  it('written down by the office has nobody yet, so nobody is the last who may act', () => {
    const organisation = organisationAfter(organisationAfter(null, register({ member: null })), invite('mem_2'));
    expect(organisationAfter(organisation, { kind: 'RemoveMember', at: AT, memberId: 'mem_2' }).members).toEqual([]);
  });

  it.each([
    ['organisation.exists', anOrganisation('org_1'), register()],
    ['organisation.registered', null, register({ taken: true })],
    ['organisation.subarea-unknown', null, register({ content: { ...CONTENT, willingIn: ['nowhere'] } })],
    ['organisation.not-found', null, invite('mem_2')],
    ['organisation.member-unknown', anOrganisation('org_1'), { kind: 'RemoveMember', at: AT, memberId: 'mem_none' }],
    ['organisation.last-who-may-act', anOrganisation('org_1'), { kind: 'RemoveMember', at: AT, memberId: 'mem_org_1' }],
  ] as const)('is refused with %s', (code, before, command) => {
    expect(decideOrganisation(before, command)).toEqual({ kind: 'refused', code });
  });

  it('has at most so many people, and nobody twice', () => {
    const full = Array.from({ length: MOST_MEMBERS - 1 }, (_, i) => invite(`mem_more_${i}`)).reduce<Organisation>(
      organisationAfter,
      organisationAfter(null, register()),
    );
    expect(decideOrganisation(full, invite('mem_one_more'))).toMatchObject({ code: 'organisation.members-full' });
    const twice = {
      kind: 'InviteMember',
      at: AT,
      member: { id: 'mem_9', name: 'X', email: 'OSOBA@example.org', mayAct: false },
    } as const;
    expect(decideOrganisation(organisationAfter(null, register()), twice)).toMatchObject({ code: 'organisation.member-exists' });
  });

  it('always keeps somebody who may act, whoever comes and goes', () => {
    const step = fc.record({ who: fc.nat({ max: 4 }), mayAct: fc.boolean(), out: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let organisation = organisationAfter(null, register());
        for (const { who, mayAct, out } of steps) {
          const id = `mem_${who}`;
          const decision = decideOrganisation(
            organisation,
            out ? { kind: 'RemoveMember', at: AT, memberId: id } : invite(id, mayAct),
          );
          if (decision.kind === 'decided') ({ organisation } = decision);
          expect(organisation.members.some((member) => member.mayAct)).toBe(true);
          expect(new Set(organisation.members.map(({ email }) => email)).size).toBe(organisation.members.length);
        }
      }),
    );
  });

  it('lacks what an offer cannot be handed in without', () => {
    expect(lacksOf(anOrganisation('org_1', { iban: null }))).toEqual(['iban']);
    expect(lacksOf(anOrganisation('org_1', { iban: 'PL61109010140000071219812874', representatives: [] }))).toEqual([
      'representatives',
    ]);
  });

  it('with a number that its digits contradict is no content at all', () => {
    const wrong = OrganisationContentSchema.safeParse({ ...CONTENT, nip: '5260250275' });
    expect(wrong.error?.issues).toMatchObject([{ path: ['nip'], message: 'number.nip' }]);
  });
});
