/** Pictures of receipts and photos of the report: sent by a browser or in the chat, shown by links that work for a quarter of an hour. */
import type { Attachment } from '../../shared/conversations/model.ts';
import type { ProjectFile, Receipt } from '../../shared/grants/settlement-model.ts';
import { projectFilesOf } from '../../shared/grants/store-settlement.ts';
import { attachmentsById } from '../../shared/issues/store-attachments.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { ProjectView } from '../../shared/staff/grants-after-api.ts';
import { fileLink } from '../edge/file-link.ts';

export type Picture = NonNullable<ProjectView['receipts'][number]['picture']>;
export type File = Pick<ProjectFile, 'state' | 'key'>;
export type Files = ReadonlyMap<string, File>;

/** In the chat it came with a message, and what became of it is known by its id. */
const fromChat = ({ state, key }: Attachment): File => {
  if (state === 'pending') return { state: 'awaited', key: '' };
  return state === 'stored' && key !== null ? { state: 'stored', key } : { state: 'refused', key: '' };
};

/** By attachment id: what a browser has sent, and pictures of receipts from the chat. */
export const filesOf = async (table: Table, offerId: string, receipts: readonly Receipt[]): Promise<Files> => {
  const sent = await projectFilesOf(table, offerId);
  const elsewhere = receipts.flatMap(({ attachmentId }) =>
    attachmentId === null || sent.has(attachmentId) ? [] : [{ id: attachmentId, kind: 'image' as const }],
  );
  const inChat = await attachmentsById(table, elsewhere);
  return new Map<string, File>([...sent, ...inChat.map((attachment) => [attachment.id, fromChat(attachment)] as const)]);
};

/** `awaited` as long as nothing is known of it. */
export const pictureOf = async (files: Files, attachmentId: string): Promise<Picture> => {
  const { state, key } = files.get(attachmentId) ?? { state: 'awaited', key: '' };
  const url = state === 'stored' ? await fileLink(key) : null;
  // A PDF has no picture of itself.
  return { url, thumbnailUrl: key.endsWith('.jpg') ? url : null, state };
};
