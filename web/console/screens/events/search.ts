/** Finding a guest by what is heard at a door: a name without its accents, or a code. Pure. */
import { unaccented } from '../../../../shared/search/folded.ts';

/** As shared/events/store-sign-ups.ts reads it: case, spaces and dashes do not matter. Null = no code. */
export const codeIn = (typed: string): string | null => {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? code : null;
};

/** A scanned picture holds the code itself, or the address of the guest's own page, which ends with it. */
export const codeInScan = (text: string): string | null => {
  if (!/^https?:/i.test(text)) return codeIn(text);
  const last = URL.canParse(text) ? new URL(text).pathname.split('/').at(-1) : undefined;
  return last === undefined ? null : codeIn(last.replace(/\.ics$/, ''));
};

/** "Łucja Ząbek" and "lucja zabek" are the same. */
const wordsIn = (text: string): readonly string[] =>
  unaccented(text)
    .split(/\s+/)
    .filter((word) => word !== '');

interface Found {
  readonly name: string | null;
  readonly code: string;
}

/** Every word of what was typed begins a word of the name, or it begins the code. Nothing typed: everybody. */
export const matching = <Guest extends Found>(guests: readonly Guest[], typed: string): readonly Guest[] => {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return guests;
  const asCode = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return guests.filter(({ name, code }) => {
    const words = wordsIn(name ?? '');
    return code.startsWith(asCode) || wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
};
