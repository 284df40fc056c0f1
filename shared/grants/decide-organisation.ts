/** What a command makes of an organisation. Pure and total. Somebody who may act for it is always left once there was one. */
import type { FactType } from '../platform/facts.ts';
import type { Member } from './caller.ts';
import { MOST_MEMBERS, type Organisation, type OrganisationContent } from './organisation-model.ts';

interface Written {
  readonly content: OrganisationContent;
  /** Another organisation has this number of a register. */
  readonly taken: boolean;
  /** Ids of the city. */
  readonly subareas: readonly string[];
}

export type OrganisationCommand = { readonly at: string } & (
  | (Written & {
      readonly kind: 'RegisterOrganisation';
      readonly id: string;
      /** Who registers their own: its first member, who may act. Null = the office wrote it down. */
      readonly member: Pick<Member, 'id' | 'name' | 'email'> | null;
    })
  | (Written & { readonly kind: 'ChangeOrganisation' })
  | { readonly kind: 'InviteMember'; readonly member: Omit<Member, 'since'> }
  | { readonly kind: 'RemoveMember'; readonly memberId: string }
);

export interface OrganisationDecision {
  readonly kind: 'decided';
  readonly organisation: Organisation;
  readonly facts: readonly FactType[];
}

export interface OrganisationRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'organisation.not-found'
    | 'organisation.exists'
    /** Registered before: its people invite others. */
    | 'organisation.registered'
    | 'organisation.subarea-unknown'
    | 'organisation.member-exists'
    | 'organisation.members-full'
    | 'organisation.member-unknown'
    | 'organisation.last-who-may-act';
}

const refuse = (code: OrganisationRefusal['code']): OrganisationRefusal => ({ kind: 'refused', code });
const decided = (organisation: Organisation): OrganisationDecision => ({
  kind: 'decided',
  organisation,
  facts: ['OrganisationChanged'],
});

const digits = (typed: string): string => typed.replaceAll(/[\s-]/g, '');
const address = (typed: string): string => typed.trim().toLowerCase();

/** Numbers without the spaces and dashes that people type, so that the same one is the same text. */
const tidied = ({ nip, regon, iban, register, ...rest }: OrganisationContent): OrganisationContent => ({
  ...rest,
  nip: nip === null ? null : digits(nip),
  regon: regon === null ? null : digits(regon),
  iban: iban === null ? null : digits(iban).toUpperCase(),
  register: register.kind === 'krs' ? { ...register, number: digits(register.number) } : register,
});

const wrong = ({ content, taken, subareas }: Written): OrganisationRefusal | null => {
  if (taken) return refuse('organisation.registered');
  return content.willingIn.every((id) => subareas.includes(id)) ? null : refuse('organisation.subarea-unknown');
};

export const decideOrganisation = (
  before: Organisation | null,
  command: OrganisationCommand,
): OrganisationDecision | OrganisationRefusal => {
  const { at } = command;
  if (command.kind === 'RegisterOrganisation') {
    if (before !== null) return refuse('organisation.exists');
    const { id, content, member } = command;
    const first = member === null ? [] : [{ ...member, email: address(member.email), mayAct: true, since: at }];
    return wrong(command) ?? decided({ ...tidied(content), id, version: 1, members: first, createdAt: at });
  }
  if (before === null) return refuse('organisation.not-found');
  const next = (changed: Partial<Organisation>): OrganisationDecision =>
    decided({ ...before, ...changed, version: before.version + 1 });
  switch (command.kind) {
    case 'ChangeOrganisation':
      return wrong(command) ?? next(tidied(command.content));
    case 'InviteMember': {
      const member = { ...command.member, email: address(command.member.email), since: at };
      if (before.members.some(({ email }) => email === member.email)) return refuse('organisation.member-exists');
      if (before.members.length >= MOST_MEMBERS) return refuse('organisation.members-full');
      return next({ members: [...before.members, member] });
    }
    case 'RemoveMember': {
      const members = before.members.filter(({ id }) => id !== command.memberId);
      if (members.length === before.members.length) return refuse('organisation.member-unknown');
      const somebodyMayAct = (of: readonly Member[]) => of.some(({ mayAct }) => mayAct);
      if (somebodyMayAct(before.members) && !somebodyMayAct(members)) return refuse('organisation.last-who-may-act');
      return next({ members });
    }
  }
};
