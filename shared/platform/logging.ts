/** Structured logs without content: ids, codes and durations; never words, names, addresses or tokens. */
import { Logger } from '@aws-lambda-powertools/logger';

export const log = new Logger({ serviceName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local' });
