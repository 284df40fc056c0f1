/** Structured logs without content: ids, codes and durations; never words, names, addresses or tokens. Each line names its cause. */
import { Logger } from '@aws-lambda-powertools/logger';
import { withCause } from './cause.ts';

const logger = new Logger({ serviceName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local' });

type Details = Readonly<Record<string, unknown>>;

export const log = {
  info: (message: string, details: Details = {}): void => logger.info(message, { ...withCause(), ...details }),
  warn: (message: string, details: Details = {}): void => logger.warn(message, { ...withCause(), ...details }),
  error: (message: string, details: Details = {}): void => logger.error(message, { ...withCause(), ...details }),
};
