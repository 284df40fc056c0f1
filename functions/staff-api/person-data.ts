/** What a resident may ask for under the RODO, carried out by the office: a copy of everything (art. 15), erasure (art. 17). */

import { conversationsOfPerson, pseudonymsOf } from '../../shared/conversations/store.ts';
import { PersonDocumentKindSchema } from '../../shared/documents/model.ts';
import { requestDocument } from '../../shared/documents/store.ts';
import { eraseForPerson } from '../../shared/people/erase-store.ts';
import type { Table } from '../../shared/platform/table.ts';
import { holdsOfPerson, stayUnheld } from '../../shared/retention/holds-store.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { isOffice } from '../../shared/staff/authorise.ts';
import { ErasePersonSchema, PersonCopyBodySchema } from '../../shared/staff/office-api.ts';
import { chatAccess } from './conversation-view.ts';
import { once } from './once.ts';
import { personOf } from './people-timeline.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** By the office, of people all of whose matters the reader may see. Answers whose data it is. */
export const mayHandlePerson = async (table: Table, { member }: Pick<Request, 'member'>, id: string): Promise<string> => {
  if (!isOffice(member)) throw new ProblemError('access.forbidden');
  const personId = await personOf(id);
  const chats = await conversationsOfPerson(table, personId);
  const { access } = await chatAccess(table, member, pseudonymsOf(personId, chats));
  if (chats.length === 0 || access !== 'granted') throw new ProblemError('person.not-found');
  return personId;
};

const KINDS = { pdf: 'person-copy-pdf', json: 'person-copy-json' } as const;

/** In the language of the person, who reads it. */
export const copyOfPerson = async (request: Request): Promise<Answer> => {
  const { as } = bodyOf(request, PersonCopyBodySchema);
  return once(request, async (work) => {
    const subject = await mayHandlePerson(work.table, request, request.params.id ?? '');
    const [chat] = await conversationsOfPerson(work.table, subject);
    const kind = PersonDocumentKindSchema.parse(KINDS[as]);
    const document = requestDocument(work, { kind, subject, language: chat?.language ?? 'pl', askedBy: request.member.id });
    auditRead(work, 'documents', [document.id, subject]);
    return { status: 202, body: { id: document.id, state: document.state } };
  });
};

/** Cannot be taken back, so the reason is said; open cases keep what the law owes an answer to. */
export const erasePerson = async (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, ErasePersonSchema);
  return once(request, async (work) => {
    const personId = await mayHandlePerson(work.table, request, request.params.id ?? '');
    const whose = pseudonymsOf(personId, await conversationsOfPerson(work.table, personId));
    if ((await holdsOfPerson(work.table, whose)).length > 0) throw new ProblemError('person.held');
    const { chats, kept } = await eraseForPerson(work, personId);
    stayUnheld(work, whose);
    auditRead(work, 'erasure', [personId, reason]);
    return { status: 202, body: { chats: chats.length, kept: [...kept] } };
  });
};
