/**
 * Two kinds of thrown error, and no third:
 * `RetryableError`: throw it on, the queue tries again. `RejectedError`: it will never work; store a visible status and acknowledge.
 * What a person may do wrong is neither: it is a returned refusal.
 */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
}

export class RejectedError extends Error {
  override readonly name = 'RejectedError';
  /** Stable, such as `inbound.malformed`. */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Some item was not as the write expected: read again and decide again. `keys` are `pk|sk` of the failed items. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly keys: readonly string[];
  constructor(keys: readonly string[]) {
    super(`the write no longer fits what is stored: ${keys.join(', ')}`);
    this.keys = keys;
  }
}
