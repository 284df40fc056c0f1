/** What the authors of an idea are told, step by step; and what those are asked whose issue became one. */
import type { Language } from '../../../shared/city/profile.ts';
import type { Conversation, Line, Message } from '../../../shared/conversations/model.ts';
import type { Idea } from '../../../shared/grants/idea-model.ts';
import { clip, line } from '../../engine/lines.ts';
import { momentSaid } from '../../phrases/events/when.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { phrases } from '../../phrases/index.ts';
import { entry } from '../options.ts';
import { joinOptions } from './join-idea.ts';

/** Of the idea's words, for knowing which one it is; of a reason, as staff wrote it. */
const MOST_WORDS = 120;
const MOST_REASON = 1000;

export interface IdeaTold {
  readonly idea: Pick<Idea, 'words' | 'state'>;
  /** Of the organisation that has it; null = none has. */
  readonly organisation: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: string;
}

/** Null = there is nothing to say of it. */
export const tellIdeaMoved = ({ idea, organisation, language, timeZone, now }: IdeaTold): Line | null => {
  const { moved } = grantPhrases(language);
  const words = clip(idea.words, MOST_WORDS);
  const options = entry(phrases(language), 'human', 'menu');
  const { state } = idea;
  switch (state.name) {
    case 'told':
      return line(moved.told(words), options);
    case 'with-streetworker':
      return line(moved.withStreetworker(words), options);
    case 'meeting':
      return line(moved.meeting(words, momentSaid(language, state.at, { timeZone, now }), state.place), options);
    case 'with-organisation':
      return organisation === null ? null : line(moved.withOrganisation(words, organisation), options);
    case 'offer':
      return organisation === null ? null : line(moved.offer(words, organisation), options);
    case 'closed':
      return line(moved.closed(words, state.reason.slice(0, MOST_REASON)), options);
  }
};

/** How the offer ended that grew from it. */
export interface IdeaOutcome {
  readonly words: string;
  readonly organisation: string;
  /** null = it was not granted money. */
  readonly grosze: number | null;
  /** Of the project, or of the results. */
  readonly page: string;
  readonly language: Language;
}

export const tellIdeaDecided = ({ words, organisation, grosze, page, language }: IdeaOutcome): Line => {
  const { moved } = grantPhrases(language);
  const clipped = clip(words, MOST_WORDS);
  const text =
    grosze === null ? moved.notAwarded(clipped, organisation, page) : moved.awarded(clipped, organisation, grosze, page);
  return line(text, entry(phrases(language), 'human', 'menu'));
};

export const askToJoin = ({ id, words }: Pick<Idea, 'id' | 'words'>, language: Language): Line =>
  line(grantPhrases(language).shared(clip(words, MOST_WORDS)), joinOptions(id, language));

/** What the question leaves on the conversation until they next write. */
export const askedToJoin = (ideaId: string, { at, id }: Pick<Message, 'at' | 'id'>): NonNullable<Conversation['asked']> => ({
  kind: 'idea-shared',
  ideaId,
  at,
  messageId: id,
});
