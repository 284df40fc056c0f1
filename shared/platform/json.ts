/**
 * JSON as somebody outside sent it. Half a character (an emoji that a phone cut in two) can be stored nowhere and becomes the sign for it,
 * U+FFFD. Throws what JSON.parse throws.
 */
export const parseJson = (text: string): unknown =>
  HALF.test(text) ? JSON.parse(text, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)) : JSON.parse(text);

/** Only an escape can make one: bytes that are no UTF-8 have become the sign before. */
const HALF = /\\u[dD][89a-fA-F]/;
