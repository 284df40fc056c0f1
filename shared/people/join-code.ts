/**
 * The code by which somebody proves that two chats are theirs: eight letters and digits, at least one of each, so that no word and no phone
 * number is one.
 */
export const JOIN_CODE_LENGTH = 8;
/** Long enough to find the other device, too short to lie about. */
export const JOIN_CODE_MINUTES = 20;

/** None of 0, O, 1, I. */
const CODE = /^(?=.*\d)(?=.*[A-Z])[2-9A-HJ-NP-Z]{8}$/;
const TYPED = /^\W*(?:(?:kod|code|код)\W+)?([\dA-Z]{4})[\s–-]?([\dA-Z]{4})\W*$/iu;

export const isJoinCode = (code: string): boolean => CODE.test(code);

/** The whole message is a code, as it is typed: "ab2c-d3ef", "kod AB2C D3EF". Null = it is none. */
export const joinCodeIn = (text: string): string | null => {
  const [, first, second] = TYPED.exec(text) ?? [];
  const code = `${first ?? ''}${second ?? ''}`.toUpperCase();
  return isJoinCode(code) ? code : null;
};

/** As it is read to others: "AB2C-D3EF". */
export const shownJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;
