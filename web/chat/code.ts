/** The code of a web chat, made by the browser: 60 bits, none of 0, O, 1, I, which are misread. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 12;

export const newCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');

/** "ABCD-EFGH-JKLM", as people write it down. */
export const grouped = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** As it was typed; null = it is no code. */
export const codeIn = (typed: string): string | null => {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
};
