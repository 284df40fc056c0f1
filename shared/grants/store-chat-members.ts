/** Chats that belong to people of organisations: tied by the code of the project's page, asked anew each time whether they still belong there. */
import { keys } from '../platform/keys.ts';
import { pseudonymsIn, type Whose } from '../platform/persons.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import type { Organisation } from './organisation-model.ts';
import { readChatCode } from './store-chat-code.ts';
import { readOrganisation } from './store-organisations.ts';

export interface ChatMember {
  readonly organisation: Organisation;
  readonly memberId: string;
}

const MOST_ORGANISATIONS = 20;

const stillIn = async (table: Table, organisationId: string, memberId: string): Promise<ChatMember | null> => {
  const organisation = await readOrganisation(table, organisationId);
  return organisation?.members.some(({ id }) => id === memberId) === true ? { organisation, memberId } : null;
};

/** Null = nobody's code, or its day is over. */
export const tieChat = async (work: Work, personId: string, code: string): Promise<ChatMember | null> => {
  const whose = await readChatCode(work.table, code, work.now);
  const member = whose === undefined ? null : await stillIn(work.table, whose.organisationId, whose.memberId);
  if (member === null) return null;
  const { organisation, memberId } = member;
  work.writes.put(keys.memberOfPerson(personId, organisation.id), {
    organisationId: organisation.id,
    memberId,
    personKey: personId,
    personSort: `member#${organisation.id}`,
  });
  return member;
};

/** Of each organisation one, also where several chats of the person were tied. */
export const organisationsOfChat = async (table: Table, whose: Whose): Promise<readonly ChatMember[]> => {
  const tied = await Promise.all(
    pseudonymsIn(whose).map((personId) =>
      table.under(keys.memberOfPerson(personId, '').pk, 'member#', { limit: MOST_ORGANISATIONS }),
    ),
  );
  const members = new Map(tied.flatMap(({ items }) => items.map((item) => [String(item.organisationId), String(item.memberId)])));
  const found = await Promise.all([...members].map(([organisationId, memberId]) => stillIn(table, organisationId, memberId)));
  return found.filter((member) => member !== null);
};

/** Who is forgotten is nobody's member any more; the organisation keeps its list of people. */
export const untieChats = async (work: Work, personId: string): Promise<void> => {
  const { items } = await work.table.under(keys.memberOfPerson(personId, '').pk, 'member#', { limit: MOST_ORGANISATIONS });
  for (const { organisationId } of items) work.writes.remove(keys.memberOfPerson(personId, String(organisationId)));
};
