/** Texts of word lists, each with what its words begin with. They are read when a word of a message begins alike: most never are. */

export interface Texts {
  readonly latin: readonly string[];
  /** Of other alphabets: fetched with the first word in one. */
  readonly others: () => readonly string[];
}

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x80 && !(text.charCodeAt(1) >= 0x80);

/** Divided by their first two letters. */
export const byAlphabet = (texts: readonly string[]): Texts => {
  const others = texts.filter((text) => !isLatin(text));
  return { latin: texts.filter(isLatin), others: () => others };
};

/** Takes out, once, what follows a beginning. `end`: the sign after the beginning in each text. */
export const unreadOf = (lists: readonly Texts[], end: '\n' | ' '): ((beginning: string) => string | undefined) => {
  const unread = new Map<string, string>();
  const add = (texts: readonly string[]) => {
    for (const text of texts) {
      const at = text.indexOf(end);
      const beginning = text.slice(0, at);
      unread.set(beginning, (unread.get(beginning) ?? '') + text.slice(at));
    }
  };
  for (const { latin } of lists) add(latin);
  let latinAlone = true;
  return (beginning) => {
    if (latinAlone && !isLatin(beginning)) {
      latinAlone = false;
      for (const { others } of lists) add(others());
    }
    const text = unread.get(beginning);
    if (text !== undefined) unread.delete(beginning);
    return text;
  };
};
