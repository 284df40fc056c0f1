/** Who works on offers: staff, or a person of an organisation who signed in by a link to their address. */

import type * as z from 'zod';
import type { StaffMember } from '../city/profile.ts';
import type { MemberSchema, Organisation } from './organisation-model.ts';

export type Member = z.infer<typeof MemberSchema>;

export interface MemberCaller {
  readonly kind: 'member';
  /** The same for an address, whatever the organisation: names the person in Idempotency-Keys. */
  readonly id: string;
  readonly email: string;
  /** As stored when the request came: who was taken out sees nothing any more. */
  readonly organisations: readonly Organisation[];
}

export interface StaffCaller {
  readonly kind: 'staff';
  readonly id: string;
  readonly staff: StaffMember;
}

export type Caller = StaffCaller | MemberCaller;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The caller as a member of that organisation; null = not of theirs. */
export const memberIn = ({ email, organisations }: MemberCaller, organisationId: string): Member | null =>
  organisations.find(({ id }) => id === organisationId)?.members.find((member) => same(member.email, email)) ?? null;
