/** What is known of an idea while it is being told. */
import * as z from 'zod';
import { IDEA_QUESTIONS } from '../../../shared/grants/idea-model.ts';
import type { Input } from '../../engine/flow.ts';
import { isBareIdea } from './idea-words.ts';

export const IdeaDraftSchema = z.object({
  words: z.string().nullable(),
  /** Subarea id, 'outside', null = not known. */
  subarea: z.string().nullable(),
  subareaAsked: z.boolean(),
  asked: z.array(z.enum(IDEA_QUESTIONS)),
  answers: z.array(z.object({ questionId: z.enum(IDEA_QUESTIONS), answer: z.string() })),
});
export type IdeaDraft = z.infer<typeof IdeaDraftSchema>;

export const FRESH: IdeaDraft = { words: null, subarea: null, subareaAsked: false, asked: [], answers: [] };

/** Characters that are kept, and fewer than which tell nothing. */
const MOST_WORDS = 3000;
const LEAST_WORDS = 3;

export const subareaOf = ({ understood }: Pick<Input, 'understood'>): string | null => understood?.place?.subarea ?? null;

/** With the words of a message; null = it tells nothing yet. */
export const described = (input: Pick<Input, 'text' | 'payload' | 'understood'>, draft: IdeaDraft): IdeaDraft | null => {
  const text = input.payload === null ? (input.text?.trim() ?? '') : '';
  if (text.length < LEAST_WORDS || isBareIdea(text)) return null;
  const street = input.understood?.place?.street ?? null;
  return {
    ...draft,
    words: text.slice(0, MOST_WORDS),
    subarea: draft.subarea ?? subareaOf(input),
    // Who names the street has answered where it is.
    asked: street === null ? draft.asked : [...draft.asked, 'where'],
  };
};
