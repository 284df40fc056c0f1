/** Every error of the API: its code and its status. What it says is in `words/`. */
import type * as z from 'zod';
import type { ProblemBody } from '../../shared/staff/api.ts';
import { type ProblemCode, STATUS } from './problem-codes.ts';
import { type StaffLanguage, wordsIn } from './words/index.ts';
import type { FieldCode, StaffWords } from './words/words.ts';

export type { ProblemCode } from './problem-codes.ts';

/** What is wrong with one field: a sentence, or how to say it in a language. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string | ((words: StaffWords) => string);
}

type Extra = Partial<Pick<ProblemBody, 'state' | 'allowed' | 'changes' | 'heldBy'>> & {
  readonly errors?: readonly FieldProblem[];
  /** Who changed what of an event since it was read. */
  readonly since?: NonNullable<ProblemBody['since']>;
};

/** "Name (what they did); …", the newest last. */
const changedBy = (since: NonNullable<Extra['since']>, { events, office }: StaffWords): string => {
  const what = new Map<string, string>(Object.entries({ ...events.what, ...office.what }));
  return events.changedBy(since.map((line) => `${line.byName} (${what.get(line.what) ?? line.what})`).join('; '));
};

/** Thrown inside the API only; the edge turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: Extra;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: ProblemCode, extra: Extra = {}, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.headers = headers;
  }
}

export const problemBody = ({ code, extra }: ProblemError, language: StaffLanguage): ProblemBody => {
  const words = wordsIn(language);
  const { errors, since: happened = [], ...rest } = extra;
  const since = happened.map((line) => (line.byName === 'resident' ? { ...line, byName: words.office.resident } : line));
  const { detail, ...said } = words.problems[code];
  const fields = errors?.map(({ path, message }) => ({ path, message: typeof message === 'string' ? message : message(words) }));
  return {
    type: `urn:problem:${code}`,
    status: STATUS[code],
    ...said,
    detail: since.length === 0 ? detail : `${detail} ${changedBy(since, words)}`,
    code,
    ...rest,
    ...(since.length === 0 ? {} : { since }),
    ...(fields === undefined ? {} : { errors: fields }),
  };
};

export const field = (path: string, code: FieldCode): FieldProblem => ({ path, message: (words) => words.fields[code] });

const isFieldCode = (message: string, words: StaffWords): message is FieldCode => message in words.fields;

const sentence = (issue: z.core.$ZodIssue, words: StaffWords): string => {
  switch (issue.code) {
    case 'too_small':
      return words.atLeast(issue.minimum, issue.origin === 'string');
    case 'too_big':
      return words.atMost(issue.maximum, issue.origin === 'string');
    case 'invalid_type':
      return issue.input === undefined ? words.fields.missing : words.fields['wrong-type'];
    case 'unrecognized_keys':
      return words.unknownFields(issue.keys.join(', '));
    case 'custom':
      return isFieldCode(issue.message, words) ? words.fields[issue.message] : issue.message;
    default:
      return words.fields.invalid;
  }
};

export const fieldErrors = (error: z.ZodError): readonly FieldProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: (words) => sentence(issue, words) }));

/** Every code with its status, for the documentation. */
export const problemsOfStatus = (status: number): readonly string[] => {
  const statuses = new Map<string, number>(Object.entries(STATUS));
  return Object.entries(wordsIn('en').problems).flatMap(([code, { title }]) =>
    statuses.get(code) === status ? [`\`${code}\` ${title}`] : [],
  );
};
