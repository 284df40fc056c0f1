/**
 * What a Graph error means for a message. Source: Meta, Messenger Platform error codes, Graph API rate limits (4, 17, 32, 613, of Messenger
 * 80006) and "Handle errors" (368: blocked for a while for breaking a policy); the mapping is the product's (docs/architecture.md).
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
  // "This person isn't receiving messages from you right now": Meta sends them under 10, 200 and 551.
  if (subcode === 1545041 || subcode === 2018108) return failure('fallback', 'recipient-unavailable');
  switch (code) {
    case 10:
      return subcode === 2018278 || subcode === 2018065
        ? failure('fallback', 'outside-window')
        : failure('fail', 'not-permitted');
    case 100:
      return subcode === 2018001 ? failure('fallback', 'unknown-recipient') : failure('fail', 'invalid-parameter');
    case 190:
      return failure('hold', 'token-dead');
    case 551:
      return failure('fallback', 'recipient-unavailable');
    case 4:
    case 17:
    case 32:
    case 613:
    case 80006:
      return failure('hold', 'throttled');
    case 1:
    case 2:
    case 1200:
      return failure('retry', 'temporary');
    case 368:
    case 1893063:
      return failure('hold', 'page-restricted');
    default:
      return status >= 500 || status === 429 ? failure('retry', 'temporary') : failure('fail', `error-${code ?? status}`);
  }
};
