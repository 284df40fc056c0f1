/** Files of a project on their way: announced, sent by the browser straight into the private bucket, and said to have arrived. */
import { offerUploadKey } from '../../shared/grants/file-keys.ts';
import type { ProjectFile } from '../../shared/grants/settlement-model.ts';
import { putProjectFile, readProjectFile } from '../../shared/grants/store-settlement.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import { uploadLink } from '../edge/upload-link.ts';

interface Announced {
  readonly contentType: string;
  readonly bytes: number;
}

export interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A place for the file, and the link by which it is sent. */
export const awaitFile = async (
  work: Work,
  offerId: string,
  { contentType, bytes }: Announced,
): Promise<{ readonly attachmentId: string; readonly upload: Upload }> => {
  const attachmentId = work.ids('att');
  const key = offerUploadKey(offerId, attachmentId);
  const file: ProjectFile = { attachmentId, offerId, version: 1, state: 'awaited', key, at: work.now };
  putProjectFile(work, file);
  return { attachmentId, upload: { url: await uploadLink(key, contentType, bytes), headers: { 'content-type': contentType } } };
};

/** The browser has sent it: it is looked at. Saying so twice does no harm. */
export const fileArrived = async (work: Work, offerId: string, attachmentId: string): Promise<void> => {
  const file = await readProjectFile(work.table, offerId, attachmentId);
  if (file?.state === 'awaited') publishFactOf(work, 'ProjectFileSent', { id: offerId, version: file.version }, { attachmentId });
};
