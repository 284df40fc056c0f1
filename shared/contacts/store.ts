/** The contact log in the table. Each contact is counted by `count-facts`. */
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Contact, ContactSchema } from './model.ts';

export const logContact = (work: Work, said: Omit<Contact, 'id'>): Contact => {
  const contact: Contact = { id: work.ids('ctc'), ...said };
  work.writes.put(keys.contact(contact.id), { ...contact }, condition.notExists);
  publishFactOf(work, 'ContactLogged', { id: contact.id, version: 1 });
  return contact;
};

export const readContact = async (table: Table, id: string): Promise<Contact | null> => {
  const item = await table.get(keys.contact(id));
  return item === undefined ? null : ContactSchema.parse(item);
};
