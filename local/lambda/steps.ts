/**
 * The steps of an invocation out of its process: each request to AWS and to anybody else, in order. A step is checked against what the function
 * may do, written down, and may be made to fail as told. Runs in the function's worker thread.
 */
import { type AwsCall, type AwsRequest, callsOf } from './aws-call.ts';
import { type Intervention, meetRequests, serviceError } from './aws-requests.ts';
import { type Permissions, refused } from './permissions.ts';

export type Step = {
  /** `dynamodb:TransactWriteItems`; of a request to anybody else `fetch:POST`, also without `fetch` */
  operation: string;
  /** What IAM asks for it; none of a fetch. */
  calls: AwsCall[];
  /** Bytes of the request's body. */
  bytes: number;
};

/** How one step of an invocation goes wrong. */
export type Fault = {
  /** Counted from 0. */
  step: number;
  as: /** The process ends before the request leaves, or when its answer has come. */
    | 'dies-before'
    | 'dies-after'
    /** Carried out, but nobody hears so: a timeout after the write took effect. */
    | 'answer-lost'
    /** The service has no room; the SDK tries again, and each try is a step of its own. */
    | 'throttled'
    /** Another transaction is on the same item. */
    | 'conflict'
    /** Of a batch, the last entry is not taken. */
    | 'partial';
};

const timeout = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const conflict = () =>
  serviceError('TransactionCanceledException', 'Transaction cancelled', {
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });
const throttled = (service: string) =>
  serviceError(service === 'dynamodb' ? 'ProvisionedThroughputExceededException' : 'ThrottlingException', 'Rate exceeded');

/** The answer of a batch of which the last entry was not taken. */
const lastNotTaken = (answer: string): string => {
  const { Successful = [], Failed = [] } = JSON.parse(answer);
  const last = Successful.pop();
  const refusal = last && { Id: last.Id, Code: 'InternalError', SenderFault: false, Message: 'not taken' };
  return JSON.stringify({ Successful, Failed: [...Failed, ...(refusal ? [refusal] : [])] });
};

const intervention = ({ as }: Fault, { operation }: Step): Intervention => {
  switch (as) {
    case 'dies-before':
      return process.exit(1);
    case 'dies-after':
      return { answered: () => process.exit(1) };
    case 'answer-lost':
      return { afterwards: timeout() };
    case 'throttled':
      return { instead: throttled(operation.split(':')[0] ?? '') };
    case 'conflict':
      return operation === 'dynamodb:TransactWriteItems' ? { instead: conflict() } : undefined;
    case 'partial':
      return operation === 'sqs:SendMessageBatch' ? { answer: lastNotTaken } : undefined;
  }
};

const fetchUnder = async (fault: Fault | undefined, go: () => Promise<Response>): Promise<Response> => {
  if (fault?.as === 'dies-before') process.exit(1);
  const response = await go();
  if (fault?.as === 'dies-after') process.exit(1);
  if (fault?.as === 'answer-lost') throw new TypeError('fetch failed', { cause: timeout() });
  return response;
};

/** `begin` with each invocation; `taken` are its steps so far. */
export const watchSteps = (permissions: Permissions) => {
  let steps: Step[] = [];
  let planned: Fault | undefined;
  const take = (step: Step): Fault | undefined => {
    steps.push(step);
    return planned?.step === steps.length - 1 ? planned : undefined;
  };
  const meetAws = (request: AwsRequest): Intervention => {
    const calls = callsOf(request);
    const refusal = refused(permissions, calls);
    if (refusal !== undefined)
      return {
        instead: serviceError(
          'AccessDeniedException',
          `the role of this function is not authorized to perform: ${refusal.action} on resource: ${refusal.resource}; grant it in infra/, of the table in infra/table-access.ts`,
        ),
      };
    const name = request.target?.split('.').at(-1) ?? calls[0]?.action.split(':')[1] ?? '';
    const step = { operation: `${request.service}:${name}`, calls, bytes: Buffer.byteLength(request.body) };
    const fault = take(step);
    return fault && intervention(fault, step);
  };
  meetRequests(meetAws, ({ method, body }) => {
    const step = { operation: `fetch:${method}`, calls: [], bytes: Buffer.byteLength(body) };
    const fault = take(step);
    return fault && intervention(fault, step);
  });
  const ownFetch = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    fetchUnder(take({ operation: `fetch:${init?.method ?? 'GET'}`, calls: [], bytes: 0 }), () => ownFetch(input, init));
  return {
    begin: (fault: Fault | undefined) => {
      steps = [];
      planned = fault;
    },
    taken: (): readonly Step[] => steps,
  };
};
