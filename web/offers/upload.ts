/** A file on its way: announced, sent straight to where files are kept, and said to have arrived. */
import type { Upload } from '../console/data/grants-types.ts';
import type { Decided, Outcome } from '../console/data/outbox.ts';

export const MOST_BYTES = 10 * 1024 * 1024;
export const PICTURES: readonly string[] = ['image/jpeg', 'image/png'];
export const PAPERS: readonly string[] = [...PICTURES, 'application/pdf'];

export type Unfit = 'tooLarge' | 'wrongKind';

/** Why a file is not sent at all. */
export const unfit = ({ size, type }: Pick<File, 'size' | 'type'>, kinds: readonly string[]): Unfit | null => {
  if (!kinds.includes(type)) return 'wrongKind';
  return size > MOST_BYTES || size === 0 ? 'tooLarge' : null;
};

/** Sends the bytes; `onPercent` hears how much of them has gone. False when they did not arrive. */
export const sendBytes = (
  { url, headers }: Pick<Upload, 'url' | 'headers'>,
  file: File,
  onPercent: (percent: number) => void,
): Promise<boolean> =>
  new Promise((resolve) => {
    // fetch says nothing of its progress.
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPercent(Math.round((loaded / Math.max(total, 1)) * 100)),
    );
    request.addEventListener('load', () => resolve(request.status >= 200 && request.status < 300));
    for (const failure of ['error', 'abort', 'timeout']) request.addEventListener(failure, () => resolve(false));
    request.send(file);
  });

/**
 * The three steps. `announce` says what comes; its answer says where to, and `arrivedAt` makes the address that is told it is there. `refused`:
 * the API has said why; `lost`: the connection was.
 */
export const uploaded = async (
  sendNow: (command: Decided) => Promise<Outcome>,
  announce: Decided,
  arrivedAt: (id: string) => string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<'sent' | 'refused' | 'lost'> => {
  const announced = await sendNow(announce);
  if (announced.kind !== 'sent') return announced.kind === 'refused' ? 'refused' : 'lost';
  // What comes back says where the file goes.
  const to = announced.body as Upload;
  if (!(await sendBytes(to, file, onPercent))) return 'lost';
  const told = await sendNow({ ...announce, path: arrivedAt(to.id), body: {} });
  return told.kind === 'sent' ? 'sent' : told.kind === 'refused' ? 'refused' : 'lost';
};
