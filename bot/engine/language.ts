import type { Language } from '../../shared/city/profile.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { languageOf } from '../flows/options.ts';
import { sureCategory } from './sure.ts';
import type { Heard } from './turn.ts';

export interface Spoken {
  readonly language: Language;
  readonly languageChosen: boolean;
  /** The message asks for a language and nothing else. */
  readonly asked: boolean;
}

/** Fewer words than this ("ok", a street name) say nothing about the language someone writes in. */
const ENOUGH_WORDS = 3;
/** A wish for a language in more words than this says something else, too. */
const ONLY_A_WISH = 6;

/** The language of the answer: as asked for, else as chosen before, else as written; Russian is answered in Ukrainian. */
export const languageSpoken = (conversation: Conversation, heard: Heard): Spoken => {
  const pressed = languageOf(heard.payload);
  if (pressed !== null) return { language: pressed, languageChosen: true, asked: true };
  const { understood } = heard;
  const words = heard.text?.trim().split(/\s+/).length ?? 0;
  const wanted = understood?.wantsLanguage ?? null;
  if (wanted !== null)
    return { language: wanted, languageChosen: true, asked: words <= ONLY_A_WISH && sureCategory(understood) === null };
  const { language, languageChosen } = conversation;
  if (languageChosen || understood === null || heard.payload !== null) return { language, languageChosen, asked: false };
  const first = conversation.lastTurnAt === null;
  const told = understood.answer === null && understood.global === null && words >= ENOUGH_WORDS;
  const written = understood.lang === 'ru' ? 'uk' : understood.lang;
  return { language: told || first ? written : language, languageChosen, asked: false };
};
