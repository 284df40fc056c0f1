/** One issue with all that is known of it, as far as the reader may see. */
import type { StaffMember } from '../../shared/city/profile.ts';
import { messagesOf, readConversation } from '../../shared/conversations/store.ts';
import { hasSensitiveEscalation } from '../../shared/escalations/store.ts';
import { type Issue, TRANSITIONS } from '../../shared/issues/model.ts';
import { attachmentsOfIssue, authoredIssues, historyOf, notesOf } from '../../shared/issues/store.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { IssueDetail } from '../../shared/staff/api.ts';
import { authorise, seesSensitive } from '../../shared/staff/authorise.ts';
import { withLinks } from './links.ts';

const LAST_MESSAGES = 100;

/** A chat may hold more than this issue: another report or cry for help that is none of the reader's business hides all of it. */
const mayReadChat = async (table: Table, member: StaffMember, issue: Issue, personId: string): Promise<boolean> => {
  if (seesSensitive(member)) return true;
  const others = await authoredIssues(table, personId, 100);
  if (others.some((other) => other.sensitive && authorise(member, 'issues.read', other) !== 'granted')) return false;
  return issue.assignee === member.id || !(await hasSensitiveEscalation(table, personId));
};

const conversationOf = async (table: Table, member: StaffMember, issue: Issue): Promise<IssueDetail['conversation']> => {
  if (issue.author === null || !(await mayReadChat(table, member, issue, issue.author.personId))) return null;
  const { conversationId } = issue.author;
  const conversation = await readConversation(table, conversationId);
  if (conversation === undefined) return null;
  const messages = await messagesOf(table, conversationId, LAST_MESSAGES);
  return {
    id: conversation.id,
    language: conversation.language,
    messages: await Promise.all(
      messages.map(async ({ id, at, from, text, edits, attachments, unsentAt, reaction, delivery }) => ({
        id,
        at,
        from,
        text: edits.at(-1)?.text ?? text,
        edited: edits.length > 0,
        unsentAt,
        reaction,
        delivery: delivery === null ? null : { status: delivery.status, failure: delivery.failure },
        attachments: await withLinks(attachments),
      })),
    ),
  };
};

export const issueDetail = async (table: Table, member: StaffMember, issue: Issue): Promise<IssueDetail> => {
  const { author: _, ...shown } = issue;
  const [history, notes, attachments, conversation] = await Promise.all([
    historyOf(table, issue.id),
    notesOf(table, issue.id),
    attachmentsOfIssue(table, issue.id).then(withLinks),
    conversationOf(table, member, issue),
  ]);
  return {
    issue: shown,
    history: [...history],
    notes: [...notes],
    attachments,
    conversation,
    allowed: [...TRANSITIONS[issue.state.name]],
  };
};
