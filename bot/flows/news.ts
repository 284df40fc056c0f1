/** News about an issue, told outside a turn. */
import { line } from '../engine/lines.ts';
import type { TellNews } from '../engine/turn.ts';
import { phrases } from '../phrases/index.ts';
import { entry } from './options.ts';

const MOST_OUTCOME = 1200;

export const tellNews: TellNews = (news, language) => {
  const words = phrases(language);
  switch (news.kind) {
    case 'issue-routed':
      return line(words.news.routed(news.number, news.to, news.answerBy), [
        { title: words.titles.status, payload: `issue:${news.number}` },
        ...entry(words, 'menu'),
      ]);
    case 'issue-accepted':
      return line(words.news.accepted(news.number), [
        { title: words.titles.status, payload: `issue:${news.number}` },
        ...entry(words, 'menu'),
      ]);
    case 'issue-resolved':
      return line(
        words.news.resolved(news.number, news.outcome.slice(0, MOST_OUTCOME)),
        entry(words, 'report', 'status', 'human'),
      );
    case 'attachment-failed':
      return line(words.news.attachmentFailed, entry(words, 'human', 'menu'));
    case 'held-for-person':
      return line(words.news.heldForPerson, entry(words, 'human', 'menu'));
  }
};
