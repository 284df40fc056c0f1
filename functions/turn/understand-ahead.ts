/** Reads a message's words while the table answers: it takes the processor, the answer does not. */
import { setImmediate } from 'node:timers/promises';
import { understandAs } from '../../bot/understanding/understand-as.ts';
import type { Understanding } from '../../bot/understanding/understanding.ts';
import type { CityProfile, Language } from '../../shared/city/profile.ts';

/** What the words mean in a conversation of this language; null where there are none. */
export type Understood = (language: Language) => Understanding | null;

/** The conversation's language is read at the same time. Most speak this one; for others the words are read again. */
const PRESUMED: Language = 'pl';

export const understandAhead = async (text: string | null, city: Promise<CityProfile>): Promise<Understood> => {
  if (text === null) return () => null;
  // Until the questions to the table have left.
  await setImmediate();
  const understand = understandAs(await city);
  const presumed = understand(text, { language: PRESUMED });
  return (language) => (language === PRESUMED ? presumed : understand(text, { language }));
};
