/** What flows about micro-grants ask and want done. Another person's idea is as if it did not exist, until they were asked to join it. */
import type { GrantCommand, GrantDone, GrantFound } from '../../bot/engine/grant-turn.ts';
import type { Command, Query, Refused } from '../../bot/engine/turn.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { editionsOf, editionToTell } from '../../shared/grants/store-editions.ts';
import { carryOutIdea, readIdea } from '../../shared/grants/store-ideas.ts';
import { relatedIssue } from '../../shared/issues/store.ts';
import type { Work } from '../../shared/platform/work.ts';

export const isGrantQuery = (query: Query): query is Extract<Query, { kind: 'grants-told' }> => query.kind === 'grants-told';
export const isGrantCommand = (command: Command): command is GrantCommand =>
  command.kind === 'tell-idea' || command.kind === 'join-idea';

export const lookAtGrants = async ({ table, city }: Work): Promise<GrantFound> => {
  const editions = await editionsOf(table, city);
  const last = editions.find(({ state, example }) => state.name === 'past' && !example);
  return { kind: 'grants-told', edition: editionToTell(editions), lastYear: last?.year ?? null };
};

const refused = (code: Refused['code']): Refused => ({ kind: 'refused', code });

export const carryOutGrant = async (
  work: Work,
  conversation: Conversation,
  command: GrantCommand,
): Promise<GrantDone | Refused> => {
  const author = { personId: conversation.personId, conversationId: conversation.id };
  if (command.kind === 'tell-idea') {
    const { words, subarea, answers } = command;
    const told = { kind: 'TellIdea', at: work.now, id: work.ids('ida'), words, subarea, answers, author } as const;
    const decision = carryOutIdea(work, null, told);
    return decision.kind === 'refused' ? decision : { kind: 'idea-told', ideaId: decision.idea.id };
  }
  const idea = await readIdea(work.table, command.ideaId);
  if (idea === null || idea.issueId === null) return refused('idea.not-found');
  if ((await relatedIssue(work, personsOf(conversation), idea.issueId)) === null) return refused('idea.not-found');
  const decision = carryOutIdea(work, idea, { kind: 'JoinIdea', at: work.now, author });
  return decision.kind === 'refused' ? decision : { kind: 'idea-joined' };
};
