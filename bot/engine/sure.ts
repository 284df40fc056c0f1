/** How sure an understanding must be before it is acted on. Measured on bot/understanding; checked again when the model changes. */
import type { Understanding } from '../understanding/understanding.ts';

/** Below this the category is asked. */
const CATEGORY = 0.5;

/** An intent below this is no better than a guess: the resident is asked what to do with the words. */
export const GUESS = 0.2;

/** How sure an intent must be to interrupt a question; where words were asked for, they are more likely the answer. */
export const INTERRUPTS = { choice: 0.3, words: 0.4 } as const;

/** One word that is no greeting of ours is guessed by its letters: "Anna" looks like one. Real ones have 0.98 and more. */
export const ONE_WORD_COURTESY = 0.9;

/** Below this, what follows a hand-over is noted for the person rather than answered. */
export const STANDS_ALONE = 0.3;

export const sureCategory = (understood: Understanding | null): string | null =>
  understood !== null && understood.categoryConfidence >= CATEGORY ? understood.category : null;
