/**
 * Expressions over the letters of all alphabets cost V8 up to a millisecond each when a function starts, and nearly every message is written
 * in two. So they are made for Latin and Cyrillic, and for all alphabets when a text first has others.
 */

/**
 * Latin and Cyrillic, digits and the usual signs; no sign that is invisible, none that is a picture (©, ®, ‼, ⁉ and ™ are). Some that are missing
 * here only take the longer way.
 */
const FAMILIAR = /^[\n -~\xa1-\xa8\xaa-\xac\xaf-\u036f\u0400-\u052f\u2010-\u2027\u2030-\u203a\u203d-\u2048\u20a0-\u20bf\u2116]*$/;

export const isFamiliar = (text: string): boolean => FAMILIAR.test(text);

/** Of familiar signs those that Unicode calls letters, marks and numbers (categories L, M and N); a test holds them against Unicode's. */
const FAMILIAR_SIGNS: Readonly<Record<string, string>> = {
  '\\p{L}':
    'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0400-\\u0481\\u048a-\\u052f',
  '\\p{M}': '\\u0300-\\u036f\\u0483-\\u0489',
  '\\p{N}': '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
};

/**
 * The expression for a text. `source` names alphabets by `\p{L}`, `\p{M}` and `\p{N}` only, and only inside brackets: `[\\p{L}\\p{N}]`. With
 * the flag `g` the same expression may be returned again: for `matchAll` and `replace`, which start anew.
 */
export const expression = (source: string, flags: string): ((text: string) => RegExp) => {
  const made = new Map<boolean, RegExp>();
  return (text) => {
    const familiar = isFamiliar(text);
    const known = made.get(familiar);
    if (known !== undefined) return known;
    const signs = familiar ? source.replace(/\\p\{[LMN]\}/g, (name) => FAMILIAR_SIGNS[name] ?? name) : source;
    const fresh = new RegExp(signs, flags);
    made.set(familiar, fresh);
    return fresh;
  };
};
