/** Organisations in the table. Members are found by a keyed hash of their address, which is never a key itself. */

import { createHmac } from 'node:crypto';
import { keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import { secretOf } from '../platform/random-secret.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import {
  decideOrganisation,
  type OrganisationCommand,
  type OrganisationDecision,
  type OrganisationRefusal,
} from './decide-organisation.ts';
import { type Organisation, OrganisationSchema } from './organisation-model.ts';

export const readOrganisation = async (table: Table, id: string): Promise<Organisation | null> => {
  const item = await table.get(keys.organisation(id));
  return item === undefined ? null : OrganisationSchema.parse(item);
};

const emailHash = async (table: Table, email: string): Promise<string> =>
  createHmac('sha256', await secretOf(table, 'members'))
    .update(email.trim().toLowerCase())
    .digest('base64url')
    .slice(0, 26);

const MEMBER = 'mem_';

/** Id of the person with this address, the same in every organisation. */
export const memberIdOf = async (table: Table, email: string): Promise<string> => `${MEMBER}${await emailHash(table, email)}`;

/** Every organisation that this address belongs to. */
export const organisationsOfEmail = async (table: Table, email: string): Promise<readonly Organisation[]> =>
  organisationsOfMember(table, await memberIdOf(table, email));

export const organisationsOfMember = async (table: Table, memberId: string): Promise<readonly Organisation[]> => {
  const hash = memberId.slice(MEMBER.length);
  const { items } = await table.under(keys.memberByEmail(hash, '').pk, 'organisation#', { limit: 50 });
  const found = await table.getMany(items.map(({ organisationId }) => keys.organisation(String(organisationId))));
  return found.map((item) => OrganisationSchema.parse(item));
};

const listsOf = ({ willingIn }: Organisation): readonly string[] => [
  lists.organisations(),
  ...willingIn.map(lists.organisationsWillingIn),
];

export const putOrganisation = async (work: Work, before: Organisation | null, after: Organisation): Promise<void> => {
  const { writes, table } = work;
  const key = keys.organisation(after.id);
  writes.put(key, { ...after }, condition.versionIs(before?.version ?? 0));
  for (const list of before === null ? [] : listsOf(before).filter((one) => !listsOf(after).includes(one)))
    writes.remove({ ...key, sk: `list#${list}` });
  for (const listKey of listsOf(after))
    writes.put(
      { ...key, sk: `list#${listKey}` },
      { organisationId: after.id, name: after.name, listKey, listSort: `${after.name}#${after.id}` },
    );
  putRegister(work, before, after);
  const gone = (before?.members ?? []).filter(({ email }) => !after.members.some((member) => member.email === email));
  for (const { email } of gone) writes.remove(keys.memberByEmail(await emailHash(table, email), after.id));
  for (const { email, id } of after.members)
    writes.put(keys.memberByEmail(await emailHash(table, email), after.id), { organisationId: after.id, memberId: id });
};

/** What makes an organisation the same one as before: its number in its register, as far as spelling does not matter. */
const registerName = ({ register }: Pick<Organisation, 'register'>): string =>
  (register.kind === 'krs' ? `krs#${register.number}` : `${register.name}#${register.number}`)
    .toLowerCase()
    .replaceAll(/[\s.-]/g, '');

/** Is that number another organisation's? */
export const registerTaken = async (
  table: Table,
  content: Pick<Organisation, 'register'>,
  id: string | null,
): Promise<boolean> => {
  const item = await table.get(keys.organisationOfRegister(registerName(content)));
  return item !== undefined && item.organisationId !== id;
};

/** One organisation per number: two who register it at once meet here. */
const putRegister = ({ writes }: Work, before: Organisation | null, after: Organisation): void => {
  const [was, is] = [before === null ? null : registerName(before), registerName(after)];
  if (was === is) return;
  if (was !== null) writes.remove(keys.organisationOfRegister(was));
  writes.put(keys.organisationOfRegister(is), { organisationId: after.id }, condition.notExists);
};

export const carryOutOrganisation = async (
  work: Work,
  before: Organisation | null,
  command: OrganisationCommand,
): Promise<OrganisationDecision | OrganisationRefusal> => {
  const decision = decideOrganisation(before, command);
  if (decision.kind === 'refused') return decision;
  const { organisation, facts } = decision;
  await putOrganisation(work, before, organisation);
  for (const type of facts) publishFactOf(work, type, organisation);
  return decision;
};

export const organisationsIn = async (table: Table, listKey: string, limit: number): Promise<readonly Organisation[]> => {
  const { items } = await table.list(listKey, { limit });
  const found = await table.getMany(items.map(({ organisationId }) => keys.organisation(String(organisationId))));
  return found.map((item) => OrganisationSchema.parse(item)).toSorted((a, b) => a.name.localeCompare(b.name, 'pl'));
};
