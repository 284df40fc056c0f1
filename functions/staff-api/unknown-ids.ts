/** What names something that the city does not have, as problems of a field. */
import type { FieldProblem } from './problems.ts';

/** The id that a sentence of `wrongIn` ends with; the whole when it names none. */
const unknownIn = (sentence: string): string => /"([^"]+)"(?:, which)? does not exist$/.exec(sentence)?.[1] ?? sentence;

export const unknownIds = (path: string, wrong: readonly string[]): readonly FieldProblem[] =>
  wrong.map((sentence) => ({ path, message: (words) => words.unknownId(unknownIn(sentence)) }));
