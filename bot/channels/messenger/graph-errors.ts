/**
 * What a Graph error means for a message. Source: Meta, Messenger Platform error codes; the mapping is the product's (docs/architecture.md).
 * retry: the same call may work in a moment. hold: the page or the platform is in trouble; try again later, an operator is told.
 * fallback: Messenger will not take it to this person; another way may. fail: this message is wrong; staff see the code in words.
 */
export interface GraphFailure {
  readonly outcome: 'retry' | 'hold' | 'fallback' | 'fail';
  /** Stable, such as `graph.outside-window`. */
  readonly code: string;
}

const failure = (outcome: GraphFailure['outcome'], name: string): GraphFailure => ({ outcome, code: `graph.${name}` });

export const graphFailure = (status: number, code: number | null, subcode: number | null): GraphFailure => {
  if (subcode === 1893063) return failure('hold', 'page-restricted');
  switch (code) {
    case 10:
      return subcode === 2018278 ? failure('fallback', 'outside-window') : failure('fail', 'not-permitted');
    case 100:
      return subcode === 2018001 ? failure('fallback', 'unknown-recipient') : failure('fail', 'invalid-parameter');
    case 190:
      return failure('hold', 'token-dead');
    case 551:
      return failure('fallback', 'recipient-unavailable');
    case 4:
    case 613:
      return failure('hold', 'throttled');
    case 1:
    case 2:
      return failure('retry', 'temporary');
    case 1893063:
      return failure('hold', 'page-restricted');
    default:
      return status >= 500 || status === 429 ? failure('retry', 'temporary') : failure('fail', `error-${code ?? status}`);
  }
};
