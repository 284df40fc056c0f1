/** Fetches what a resident attached: from allowed hosts only, at most MAX_BYTES, within seconds. */
import { RejectedError, RetryableError } from '../platform/errors.ts';

/** Messenger's own limit for attachments. */
export const MAX_BYTES = 25 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 3;

/** `allowed` are host names, with or without a port; one that starts with a dot allows its subdomains. */
export const hostIsAllowed = ({ host, hostname }: URL, allowed: readonly string[]): boolean =>
  allowed.some((name) => (name.startsWith('.') ? hostname.endsWith(name) : name === host || name === hostname));

const tooLarge = () => new RejectedError('attachment.too-large', `larger than ${MAX_BYTES} bytes`);

const readLimited = async (response: Response): Promise<Buffer> => {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const parse = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base);
  if (url === null) throw new RejectedError('attachment.host-not-allowed', 'not an address');
  return url;
};

/** Redirects are followed by hand, because each hop must be allowed too (no way into the private network). */
const follow = async (address: string, allowed: readonly string[]): Promise<Response> => {
  let url = parse(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!hostIsAllowed(url, allowed))
      throw new RejectedError('attachment.host-not-allowed', `host ${url.host} is not one of the channel's`);
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    url = parse(location, url);
  }
  throw new RejectedError('attachment.gone', 'too many redirects');
};

/** Throws `RejectedError` when it will never arrive, `RetryableError` when another try may help. */
export const fetchAttachment = async (address: string, allowed: readonly string[]): Promise<Buffer> => {
  let response: Response;
  try {
    response = await follow(address, allowed);
    if (response.status >= 400 && response.status < 500)
      throw new RejectedError('attachment.gone', `the channel answered ${response.status}`);
    if (!response.ok) throw new RetryableError(`the channel answered ${response.status}`);
    return await readLimited(response);
  } catch (error) {
    if (error instanceof RejectedError || error instanceof RetryableError) throw error;
    throw new RetryableError('the attachment could not be fetched', { cause: error });
  }
};
