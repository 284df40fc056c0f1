/** News about an issue, told outside a turn. */
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { line } from '../engine/lines.ts';
import type { News, TellNews } from '../engine/turn.ts';
import { chatPhrases } from '../phrases/chats/index.ts';
import { phrases } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { entry } from './options.ts';
import { questionOptions } from './staff-question.ts';

/** Words of staff in one message; Messenger takes 2,000 characters. */
const MOST_WORDS = 1200;

/** What a resident may do after news: look it up, add to it, or go to the menu. */
const about = (words: Phrases, number: string) => [
  { title: words.titles.status, payload: `issue:${number}` },
  ...entry(words, 'menu'),
];

export const tellNews: TellNews = (news, language) => {
  const words = phrases(language);
  const told = words.news;
  switch (news.kind) {
    case 'issue-routed':
      return line(told.routed(news.number, news.to, news.answerBy), about(words, news.number));
    case 'issue-accepted':
      return line(told.accepted(news.number), about(words, news.number));
    case 'issue-started':
      return line(told.started(news.number, news.repairBy), about(words, news.number));
    case 'issue-question':
      return line(told.question(news.number, news.question.slice(0, MOST_WORDS)), questionOptions(words, news.issueId));
    case 'issue-handed-over':
      return line(told.handedOver(news.number, news.ownerName, news.contact, news.repairBy), about(words, news.number));
    case 'issue-rejected':
      return line(told.rejected(news.number, news.reason.slice(0, MOST_WORDS)), entry(words, 'human', 'report', 'menu'));
    case 'issue-resolved':
      return line(told.resolved(news.number, news.outcome.slice(0, MOST_WORDS)), [
        { title: words.titles.solved, payload: `solved:${news.issueId}` },
        { title: words.titles.unsolved, payload: `unsolved:${news.issueId}` },
      ]);
    case 'issue-reopened':
      return line(told.reopened(news.number, news.answerBy), about(words, news.number));
    case 'issue-duplicate':
      return line(told.duplicate(news.number, news.of), about(words, news.number));
    case 'issue-late':
      return line(told.issueLate(news.number, news.answerBy), about(words, news.number));
    case 'case-late':
      return line(told.caseLate(news.answerBy), entry(words, 'report', 'status', 'menu'));
    case 'attachment-failed':
      return line(told.attachmentFailed, entry(words, 'human', 'menu'));
    case 'chats-joined':
      return line(chatPhrases(language).news.joined(news.channel), entry(words, 'status', 'menu'));
    case 'chats-parted':
      return line(chatPhrases(language).news.parted(news.channel), entry(words, 'status', 'menu'));
    case 'held-for-person':
      return line(told.heldForPerson, entry(words, 'human', 'menu'));
    case 'person-took-over':
      return line(told.personTookOver);
    case 'person-handed-back':
      return line(told.personHandedBack, entry(words, 'report', 'status', 'menu'));
    case 'person-silent':
      return line(told.personSilent(news.answerBy), entry(words, 'report', 'status', 'menu'));
  }
};

/** What the news asks, kept on the conversation until the resident next writes; null = nothing. */
export const askedBy = (news: News, { at, id }: Pick<Message, 'at' | 'id'>): Conversation['asked'] =>
  news.kind === 'issue-resolved' || news.kind === 'issue-question'
    ? { kind: news.kind, issueId: news.issueId, number: news.number, at, messageId: id }
    : null;
