/** What is wrong with the fields of a form, in words: beside the field, and in the list at the top. */

/** `Problem`: the codes of one form. */
export interface FormProblem<Problem extends string> {
  /** Name of the field. */
  readonly field: string;
  readonly problem: Problem;
  /** For `email.doubtful`: the address that was probably meant. */
  readonly suggested: string | null;
}

type ProblemTexts<Problem extends string> = Readonly<Record<Problem, string | ((suggested: string) => string)>>;

export const problemWords = <Problem extends string>(
  texts: ProblemTexts<Problem>,
  { problem, suggested }: FormProblem<Problem>,
): string => {
  const said = texts[problem];
  return typeof said === 'function' ? said(suggested ?? '') : said;
};

/** Of a field by its name; null = nothing is wrong with it. */
export const wrongIn =
  <Problem extends string>(texts: ProblemTexts<Problem>, problems: readonly FormProblem<Problem>[]) =>
  (name: string): string | null => {
    const found = problems.find((problem) => problem.field === name);
    return found === undefined ? null : problemWords(texts, found);
  };

/** As `problemList` takes them. */
export const problemRows = <Problem extends string>(
  texts: ProblemTexts<Problem>,
  problems: readonly FormProblem<Problem>[],
  labels: Readonly<Record<string, string>>,
) => problems.map((problem) => ({ id: problem.field, label: labels[problem.field] ?? '', words: problemWords(texts, problem) }));
