/** Words and placeholders of a text that is being redacted. */
import { folded } from '../search/folded.ts';

export interface Token {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly placeholder: boolean;
  /** A sentence begins with it. */
  readonly first: boolean;
}

const TOKEN = /\[(?:imię|nazwa|ulica|numer|e-mail|link)\]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export const tokensOf = (text: string): readonly Token[] => {
  let end = 0;
  return [...text.matchAll(TOKEN)].map((match, at): Token => {
    const [raw] = match;
    const gap = text.slice(end, match.index);
    end = match.index + raw.length;
    return {
      raw,
      folded: raw.startsWith('[') ? '' : folded(raw),
      start: match.index,
      end,
      placeholder: raw.startsWith('['),
      first: at === 0 || /[.!?…:\n]/u.test(gap),
    };
  });
};

export const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/u)
      .map(folded)
      .filter((word) => word !== ''),
  );

export const CAPITAL = /^\p{Lu}/u;
