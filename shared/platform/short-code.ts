/** Codes that people read to each other and type: none of 0, O, 1, I, which are misread. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Five bits of each of the first `length` bytes. */
export const shortCode = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
