/** What a function holds of understanding when it holds nothing else: bundled by `understanding-load.ts`. */
import { makeUnderstand } from '../bot/understanding/make-understand.ts';
import { city } from '../shared/city/current.ts';

export const understand = makeUnderstand(city);
