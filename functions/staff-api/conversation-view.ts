/** A chat as staff see it, and whether they may. */
import { whyUnsent } from '../../bot/phrases/staff.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { messagesOf } from '../../shared/conversations/store.ts';
import { hasSensitiveEscalation } from '../../shared/escalations/store.ts';
import { ideasOfPerson } from '../../shared/grants/store-ideas.ts';
import type { Issue } from '../../shared/issues/model.ts';
import { authoredIssues } from '../../shared/issues/store.ts';
import type { Whose } from '../../shared/platform/persons.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { ConversationView } from '../../shared/staff/api.ts';
import { type Access, authoriseChat } from '../../shared/staff/authorise.ts';
import { withLinks } from './links.ts';
import { nameOf } from './people.ts';

const LAST_MESSAGES = 100;
const LAST_ISSUES = 100;
const LAST_IDEAS = 20;

/** `known`: an issue of theirs already read; the index may not have it yet. Answers all of the resident's issues that it was decided on. */
export const chatAccess = async (
  table: Table,
  member: StaffMember,
  whose: Whose,
  known: Issue | null = null,
): Promise<{ readonly access: Access; readonly issues: readonly Issue[] }> => {
  const [indexed, ideas, sensitiveEscalation] = await Promise.all([
    authoredIssues(table, whose, LAST_ISSUES),
    ideasOfPerson(table, whose, LAST_IDEAS),
    hasSensitiveEscalation(table, whose),
  ]);
  const issues = known === null ? indexed : [known, ...indexed.filter(({ id }) => id !== known.id)];
  return { access: authoriseChat(member, { issues, ideas, sensitiveEscalation }), issues };
};

export const heldByView = ({ heldBy }: Pick<Conversation, 'heldBy'>): ConversationView['heldBy'] =>
  heldBy.kind === 'bot' ? heldBy : { ...heldBy, name: heldBy.staffId === null ? null : nameOf(heldBy.staffId) };

export const conversationView = async (table: Table, conversation: Conversation): Promise<ConversationView> => {
  const messages = await messagesOf(table, conversation.id, LAST_MESSAGES);
  return {
    id: conversation.id,
    language: conversation.language,
    heldBy: heldByView(conversation),
    messages: await Promise.all(
      messages.map(async ({ id, at, from, staffId, text, purpose, edits, attachments, unsentAt, reaction, delivery }) => ({
        id,
        at,
        from,
        by: staffId === null ? null : nameOf(staffId),
        text: edits.at(-1)?.text ?? text,
        purpose,
        edited: edits.length > 0,
        unsentAt,
        reaction,
        delivery:
          delivery === null
            ? null
            : { status: delivery.status, via: delivery.via, failure: delivery.failure, why: whyUnsent(delivery.failure) },
        attachments: await withLinks(attachments),
      })),
    ),
  };
};
