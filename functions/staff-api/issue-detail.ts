/** One issue with all that is known of it, as far as the reader may see. */
import type { StaffMember } from '../../shared/city/profile.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { type Issue, type Party, TRANSITIONS } from '../../shared/issues/model.ts';
import { attachmentsOfIssue, historyOf, type IssueAttachment, notesOf } from '../../shared/issues/store.ts';
import { readNotice } from '../../shared/issues/store-notices.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { IssueDetail, IssuePhoto } from '../../shared/staff/api.ts';
import { chatAccess, conversationView } from './conversation-view.ts';
import { withLinks } from './links.ts';
import { nameOf } from './people.ts';

const conversationOf = async (table: Table, member: StaffMember, issue: Issue): Promise<IssueDetail['conversation']> => {
  const conversation = issue.author === null ? undefined : await readConversation(table, issue.author.conversationId);
  if (conversation === undefined) return null;
  const { access } = await chatAccess(table, member, personsOf(conversation), issue);
  return access === 'granted' ? conversationView(table, conversation) : null;
};

const photosOf = async (attachments: readonly IssueAttachment[]): Promise<IssuePhoto[]> => {
  const links = await withLinks(attachments);
  return links.map((link, i) => {
    const staff = attachments[i]?.staff ?? null;
    return { ...link, staff: staff === null ? null : { byName: nameOf(staff.by), at: staff.at, shows: staff.shows } };
  });
};

const named = <Line extends { readonly by: Party }>(line: Line): Line & { byName: string } => ({
  ...line,
  byName: line.by.kind === 'staff' ? nameOf(line.by.staffId) : line.by.kind,
});

export const issueDetail = async (table: Table, member: StaffMember, issue: Issue): Promise<IssueDetail> => {
  const { author: _, ...shown } = issue;
  const [history, notes, attachments, conversation, notice] = await Promise.all([
    historyOf(table, issue.id),
    notesOf(table, issue.id),
    attachmentsOfIssue(table, issue.id).then(photosOf),
    conversationOf(table, member, issue),
    readNotice(table, issue.id),
  ]);
  return {
    issue: shown,
    assigneeName: issue.assignee === null ? null : nameOf(issue.assignee),
    history: history.map(named),
    notes: notes.map(named),
    attachments,
    conversation,
    notice: notice === null ? null : { ...notice, staffName: nameOf(notice.staffId) },
    allowed: [...TRANSITIONS[issue.state.name]],
  };
};
