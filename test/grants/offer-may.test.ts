/** What a screen offers is what the decisions take, for every state, way of handing in and caller. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayNow } from '../../functions/offers/may.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { decideOffer, type OfferCommand } from '../../shared/grants/decide-offer.ts';
import { type OfferState, OfferStateSchema } from '../../shared/grants/offer-model.ts';
import { draftChecksumOf } from '../../shared/grants/snapshot.ts';
import { anEdition, anOffer, filled, inCall } from '../support/grants.ts';
import { anOrganisation } from '../support/handed-in.ts';

const SINCE = '2027-02-15T10:00:00.000Z';
const CHECKSUM = 'a'.repeat(64);
const STATES: readonly OfferState[] = [
  { name: 'draft', since: SINCE },
  { name: 'submitted', since: SINCE, checksum: CHECKSUM, by: 'mem_1' },
  { name: 'received', since: SINCE, checksum: CHECKSUM, by: 'here', how: 'here' },
  { name: 'correcting', since: SINCE, what: ['Data'], until: '2027-03-20T22:59:59.999Z' },
  { name: 'formally-right', since: SINCE, checksum: CHECKSUM },
  { name: 'formally-wrong', since: SINCE, reason: 'x' },
  { name: 'awarded', since: SINCE, grosze: 1, reason: null },
  { name: 'not-awarded', since: SINCE, reason: 'x' },
  { name: 'withdrawn', since: SINCE, by: 'mem_1' },
  { name: 'contracted', since: SINCE },
  { name: 'settled', since: SINCE, returnedGrosze: 0 },
];
const organisation = anOrganisation('org_1', {
  members: [
    { id: 'mem_1', name: 'A', email: 'a@example.org', mayAct: true, since: SINCE },
    { id: 'mem_2', name: 'B', email: 'b@example.org', mayAct: false, since: SINCE },
  ],
});
const member = (email: string): Caller => ({ kind: 'member', id: 'mem', email, organisations: [organisation] });
const staff = (role: StaffMember['role']): Caller => ({
  kind: 'staff',
  id: role,
  staff: {
    id: role,
    name: role,
    role,
    subareas: ['north'],
    seesSensitive: false,
    deputy: null,
    dutyDays: [],
    invented: true,
  },
});
const CALLERS = {
  acts: member('A@example.org'),
  writes: member('b@example.org'),
  stranger: member('c@example.org'),
  streetworker: staff('streetworker'),
  office: staff('office'),
  committee: staff('committee'),
} as const;
const ENDS = '2027-03-10T14:30:00.000Z';

const standing = fc.record({
  state: fc.constantFrom(...STATES),
  handIn: fc.constantFrom('here', 'here-and-paper', 'office-only'),
  now: fc.constantFrom(
    '2027-02-01T10:00:00.000Z',
    '2027-03-01T10:00:00.000Z',
    '2027-03-10T14:30:00.001Z',
    '2027-03-21T10:00:00.000Z',
  ),
  caller: fc.constantFrom(...(Object.keys(CALLERS) as (keyof typeof CALLERS)[])),
});

describe('what the caller may do now', () => {
  it('covers every state that there is', () => {
    expect(STATES.map(({ name }) => name).toSorted()).toEqual(
      OfferStateSchema.options.map(({ shape }) => shape.name.value).toSorted(),
    );
  });

  it('is what the decisions take when everything else is in order', () => {
    fc.assert(
      fc.property(standing, ({ state, handIn, now, caller }) => {
        const plain = inCall(anEdition());
        const edition = { ...plain, rules: { ...plain.rules, handIn } } as typeof plain;
        const offer = anOffer({ state });
        const today = now.slice(0, 10);
        const may = mayNow(CALLERS[caller], { offer, edition, endsAt: ENDS, now, today });
        const fields = filled(edition);
        const base = { at: now, by: 'x', edition, fields, number: 'M-1', handedIn: 0 };
        const taken = (command: OfferCommand) => decideOffer(offer, command).kind === 'decided';
        const checksum = 'checksum' in state ? state.checksum : draftChecksumOf(offer, fields);
        const possible = {
          submit: taken({ ...base, kind: 'SubmitOffer', callEndsAt: ENDS, today, organisationLacks: [] }),
          withdraw: taken({ ...base, kind: 'WithdrawOffer' }),
          receive: taken({ ...base, kind: 'ReceiveOffer', how: 'paper', checksum, inTime: true }),
          formal: taken({ ...base, kind: 'FailFormalCheck', reason: 'x' }),
        };
        const theirs = caller === 'acts' ? ['submit', 'withdraw'] : caller === 'office' ? ['receive', 'formal'] : [];
        for (const [act, is] of Object.entries(possible))
          expect(may.includes(act as keyof typeof possible), act).toBe(is && theirs.includes(act));
        if (caller === 'stranger' || caller === 'committee') expect(may).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
