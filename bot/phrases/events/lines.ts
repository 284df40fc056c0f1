/** Texts that every language puts together in the same way. */

/** Without what is not known, one thing a line. */
export const joined = (...lines: readonly (string | null | false)[]): string =>
  lines.filter((line) => line !== null && line !== false && line !== '').join('\n');

/** What is known of accessibility in one line, and what is not known said so. `says(known)` words one feature. */
export const accessSaid = (
  features: readonly { readonly known: boolean | null; readonly yes: string; readonly no: string; readonly whether: string }[],
  unknown: (whether: readonly string[]) => string,
): string => {
  const known = features.flatMap(({ known: is, yes, no }) => (is === null ? [] : [is ? yes : no]));
  const open = features.flatMap(({ known: is, whether }) => (is === null ? [whether] : []));
  return [...(known.length === 0 ? [] : [known.join(', ')]), ...(open.length === 0 ? [] : [unknown(open)])].join('; ');
};
