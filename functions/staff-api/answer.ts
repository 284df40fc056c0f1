/** Answers and errors as HTTP. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { RetryableError } from '../../shared/platform/errors.ts';
import { log } from '../../shared/platform/logging.ts';
import { ProblemError, problemBody } from './problems.ts';
import { languageOf } from './words/index.ts';

export const answered = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body: body === null ? '' : JSON.stringify(body),
});

/** What was not foreseen is logged with its stack and told without it. */
const problemOf = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  const code = error instanceof RetryableError ? 'server.busy' : 'server.error';
  log.error('request failed', { code, error: error instanceof Error ? error : new Error(String(error)) });
  return new ProblemError(code);
};

/** `accept`: the Accept-Language of the caller. */
export const answeredProblem = (error: unknown, accept: string | undefined): APIGatewayProxyStructuredResultV2 => {
  const problem = problemOf(error);
  const language = languageOf(accept);
  const body = problemBody(problem, language);
  return answered(body.status, body, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    vary: 'accept-language',
    ...problem.headers,
  });
};
