/** Backs the bot's two ports with the stores of the programme. Everything a flow wants done is added to the turn's unit of work. */
import type { Command, Query, TurnPorts } from '../../bot/engine/turn.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import type { Work } from '../../shared/platform/work.ts';
import { carryOutChat, isChatCommand } from './chats.ts';
import { carryOutSeat, isSeatCommand } from './event-commands.ts';
import { isEventQuery, lookAtEvents } from './event-queries.ts';
import { carryOutGrant, isGrantCommand, isGrantQuery, lookAtGrants } from './grants.ts';
import { carryOutIssue, lookAtIssues } from './issues.ts';
import { carryOutReceipt, isReceiptCommand, isReceiptQuery, lookAtProjects } from './receipts.ts';

export const turnPorts = (work: Work, conversation: Conversation): TurnPorts => ({
  look: (query: Query) =>
    isEventQuery(query)
      ? lookAtEvents(work, conversation, query)
      : isGrantQuery(query)
        ? lookAtGrants(work)
        : isReceiptQuery(query)
          ? lookAtProjects(work, conversation)
          : lookAtIssues(work, conversation, query),
  carryOut: (command: Command) =>
    isChatCommand(command)
      ? carryOutChat(work, conversation, command)
      : isSeatCommand(command)
        ? carryOutSeat(work, conversation, command)
        : isGrantCommand(command)
          ? carryOutGrant(work, conversation, command)
          : isReceiptCommand(command)
            ? carryOutReceipt(work, conversation, command)
            : carryOutIssue(work, conversation, command),
});
