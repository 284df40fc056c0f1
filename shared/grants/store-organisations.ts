/** Organisations in the table. Members are found by a keyed hash of their address, which is never a key itself. */

import { createHmac } from 'node:crypto';
import { keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import { secretOf } from '../platform/random-secret.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
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

/** Every organisation that this address belongs to. */
export const organisationsOfEmail = async (table: Table, email: string): Promise<readonly Organisation[]> => {
  const { items } = await table.under(keys.memberByEmail(await emailHash(table, email), '').pk, 'organisation#', { limit: 50 });
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
  const gone = (before?.members ?? []).filter(({ email }) => !after.members.some((member) => member.email === email));
  for (const { email } of gone) writes.remove(keys.memberByEmail(await emailHash(table, email), after.id));
  for (const { email, id } of after.members)
    writes.put(keys.memberByEmail(await emailHash(table, email), after.id), { organisationId: after.id, memberId: id });
  publishFactOf(work, 'OrganisationChanged', after);
};

export const organisationsIn = async (table: Table, listKey: string, limit: number): Promise<readonly Organisation[]> => {
  const { items } = await table.list(listKey, { limit });
  const found = await table.getMany(items.map(({ organisationId }) => keys.organisation(String(organisationId))));
  return found.map((item) => OrganisationSchema.parse(item)).toSorted((a, b) => a.name.localeCompare(b.name, 'pl'));
};
