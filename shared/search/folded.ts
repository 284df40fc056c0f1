/** Text as it is compared: residents on phones leave out capitals, diacritics and punctuation. */

/** "Świdnicką" → "swidnicka". */
export const unaccented = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');

/** Words alone, with single spaces: "ul. Słowackiego " → "ul slowackiego". */
export const folded = (text: string): string =>
  unaccented(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
