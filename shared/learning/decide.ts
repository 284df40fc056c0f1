/** May this phrase teach? Pure: the words, what staff say that they mean, and the streets of the city. */
import type { Meaning, PhraseLanguage, TaughtPhrase } from './model.ts';
import { PLACEHOLDERS, redact } from './redact.ts';
import type { Streets } from './street-names.ts';

export interface TeachPhrase {
  readonly text: string;
  readonly language: PhraseLanguage;
  readonly means: Meaning;
  readonly modelSaid: string | null;
  readonly modelVersion: string | null;
  /** Local day. */
  readonly on: string;
}

export type Taught =
  | { readonly kind: 'decided'; readonly phrase: TaughtPhrase }
  /** What is left of the words without what is somebody's own. */
  | { readonly kind: 'refused'; readonly code: 'learning.personal'; readonly redacted: string }
  | { readonly kind: 'refused'; readonly code: 'learning.nothing-said' };

/** Words that a phrase needs besides what was taken out; one may do ("śmieci"). */
const FEWEST_LETTERS = 3;

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words are read by the redaction once more: whatever it still finds was overlooked, or put in by the hand that edited them. */
export const decideTeaching = ({ text, language, means, modelSaid, modelVersion, on }: TeachPhrase, city: Streets): Taught => {
  const said = bare(text.normalize('NFKC'));
  const redacted = redact(said, city);
  if (redacted !== said) return { kind: 'refused', code: 'learning.personal', redacted };
  const words = PLACEHOLDERS.reduce((rest, placeholder) => rest.replaceAll(placeholder, ' '), said);
  if ((words.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return { kind: 'refused', code: 'learning.nothing-said' };
  return { kind: 'decided', phrase: { text: said, language, means, modelSaid, modelVersion, approvedOn: on } };
};
