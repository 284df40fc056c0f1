/** What a command makes of the files of an offer. Pure. A file of the same place is replaced; what was handed in names those that were stored. */
import { isOpenForWriting } from './decide-field.ts';
import type { Attached, Offer } from './offer-model.ts';

export type FileCommand =
  /** Its link is given out; nothing has arrived yet. */
  | { readonly kind: 'AttachFile'; readonly file: Omit<Attached, 'state'> }
  | { readonly kind: 'RemoveFile'; readonly attachmentId: string }
  /** Looked at and kept under `key`. */
  | { readonly kind: 'FileStored'; readonly attachmentId: string; readonly key: string; readonly bytes: number }
  /** It is not what may be attached. */
  | { readonly kind: 'FileRefused'; readonly attachmentId: string };

const MOST_FILES = 20;

/** The files afterwards, or the code of the refusal. */
export const decideFile = (
  { state, attached }: Pick<Offer, 'state' | 'attached'>,
  command: FileCommand,
  at: string,
): readonly Attached[] | 'offer.not-open' | 'offer.files-full' | 'offer.file-unknown' => {
  if (command.kind === 'AttachFile') {
    if (!isOpenForWriting(state, at)) return 'offer.not-open';
    const others = attached.filter(({ id }) => id !== command.file.id);
    return others.length >= MOST_FILES ? 'offer.files-full' : [...others, { ...command.file, state: 'awaited' }];
  }
  const file = attached.find(({ attachmentId }) => attachmentId === command.attachmentId);
  if (file === undefined) return 'offer.file-unknown';
  if (command.kind === 'RemoveFile')
    return isOpenForWriting(state, at) ? attached.filter((one) => one !== file) : 'offer.not-open';
  const { key = file.key, bytes = file.bytes } = command.kind === 'FileStored' ? command : {};
  const looked: Attached = { ...file, key, bytes, state: command.kind === 'FileStored' ? 'stored' : 'refused' };
  return attached.map((one) => (one === file ? looked : one));
};
