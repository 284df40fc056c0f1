/** Pictures of receipts and photos of the report: sent by a browser or in the chat, shown by links that work for a quarter of an hour. */
import type { ProjectFile } from '../../shared/grants/settlement-model.ts';
import { attachmentsById } from '../../shared/issues/store-attachments.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { ProjectView } from '../../shared/staff/grants-after-api.ts';
import { fileLink } from '../edge/file-link.ts';

export type Picture = NonNullable<ProjectView['receipts'][number]['picture']>;

const sentByBrowser = async ({ key, state }: ProjectFile): Promise<Picture> => {
  const url = state === 'stored' ? await fileLink(key) : null;
  // A PDF has no picture of itself.
  return { url, thumbnailUrl: key.endsWith('.jpg') ? url : null, state };
};

/** In the chat it came with a message, and what became of it is known by its id. */
const sentInChat = async (table: Table, id: string): Promise<Picture> => {
  const [file] = await attachmentsById(table, [{ id, kind: 'image' }]);
  if (file === undefined || file.state === 'pending') return { url: null, thumbnailUrl: null, state: 'awaited' };
  if (file.state !== 'stored' || file.key === null) return { url: null, thumbnailUrl: null, state: 'refused' };
  const thumbnailUrl = file.thumbnailKey === null ? null : await fileLink(file.thumbnailKey);
  return { url: await fileLink(file.key), thumbnailUrl, state: 'stored' };
};

export const pictureOf = (table: Table, files: ReadonlyMap<string, ProjectFile>, attachmentId: string): Promise<Picture> => {
  const file = files.get(attachmentId);
  return file === undefined ? sentInChat(table, attachmentId) : sentByBrowser(file);
};
