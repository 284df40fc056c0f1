/** The contact log in the table. Each contact is counted by `count-facts`. */
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Contact, ContactSchema } from './model.ts';

export const logContact = (work: Work, said: Omit<Contact, 'id' | 'version' | 'takenBackAt'>): Contact => {
  const contact: Contact = { id: work.ids('ctc'), version: 1, ...said, takenBackAt: null };
  work.writes.put(keys.contact(contact.id), { ...contact }, condition.notExists);
  publishFactOf(work, 'ContactLogged', contact);
  return contact;
};

/** Twice is once. */
export const takeContactBack = (work: Work, contact: Contact): void => {
  if (contact.takenBackAt !== null) return;
  const next: Contact = { ...contact, version: contact.version + 1, takenBackAt: work.now };
  work.writes.put(keys.contact(next.id), { ...next }, condition.versionIs(contact.version));
  publishFactOf(work, 'ContactTakenBack', next);
};

export const readContact = async (table: Table, id: string): Promise<Contact | null> => {
  const item = await table.get(keys.contact(id));
  return item === undefined ? null : ContactSchema.parse(item);
};
