/** Fetches what a resident attached before Meta's link expires; says so when it did not arrive. */
import type { SQSRecord } from 'aws-lambda';
import { convert } from '../shared/attachments/convert.ts';
import { fetchAttachment } from '../shared/attachments/fetch.ts';
import { dropSent, keepPaper, keepPhoto, keepPicture } from '../shared/attachments/photo.ts';
import { dropAttachments, keepAttachment, updateAttachment } from '../shared/attachments/store.ts';
import type { Attachment } from '../shared/conversations/model.ts';
import { parseMessage } from '../shared/conversations/store.ts';
import { isStored, photoKey, uploadKey } from '../shared/events/photo-keys.ts';
import { putPhoto, readAfterwards } from '../shared/events/store-afterwards.ts';
import { offerFileKey, offerFileKeys, offerUploadKey } from '../shared/grants/file-keys.ts';
import { carryOutOffer, fieldsOf, readOffer, snapshotsOf } from '../shared/grants/store-offers.ts';
import { putProjectFile, readProjectFile } from '../shared/grants/store-settlement.ts';
import { issueUploadKey } from '../shared/issues/photo-keys.ts';
import { attachmentOfIssue, attachmentStored, staffPhotoStored } from '../shared/issues/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { RejectedError } from '../shared/platform/errors.ts';
import { keys } from '../shared/platform/keys.ts';
import { publishFact, publishFactOf } from '../shared/platform/outbox.ts';
import { causeOf, type Work } from '../shared/platform/work.ts';
import { sentKeyOf } from '../shared/web-chat/photo-keys.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

/** The queue's maxReceiveCount: the last try decides, so that an attachment never ends in the dead letters unseen. */
const LAST_TRY = 5;

/** `sent`: where a browser has put it; null = it is fetched from the channel. */
const fetchAndKeep = async (attachment: Attachment, sent: string | null, tries: number): Promise<Attachment> => {
  try {
    if (sent !== null) return await keepSent(sent, attachment);
    const bytes = await fetchAttachment(attachment.url ?? '', environment('attachmentHosts').split(','));
    return await keepAttachment(attachment, await convert(bytes));
  } catch (error) {
    if (error instanceof RejectedError) return { ...attachment, state: 'failed', url: null, failure: error.code };
    if (tries >= LAST_TRY) return { ...attachment, state: 'failed', url: null, failure: 'attachment.not-fetched' };
    throw error;
  }
};

const keepSent = async (sent: string, attachment: Attachment): Promise<Attachment> => {
  const kept = await keepPicture(sent, attachment);
  return kept === 'not-arrived'
    ? { ...attachment, state: 'failed', url: null, failure: 'attachment.gone' }
    : { ...kept, url: null };
};

const store = async (work: Work, { refs }: HeardFact, record: SQSRecord): Promise<void> => {
  const item = await work.table.get(keys.message(refs.conversationId ?? '', refs.messageId ?? ''));
  if (item === undefined) return;
  const message = parseMessage(item);
  const attachment = message.attachments.find(({ id }) => id === refs.attachmentId);
  // Taken back or erased.
  if (attachment === undefined) return;
  const pending = attachment.state === 'pending';
  // Fetched by an earlier delivery that died before its transaction: the rest is still to do.
  const sent = sentKeyOf(attachment.url, message.conversationId);
  const tries = Number(record.attributes.ApproximateReceiveCount);
  const result = pending ? await fetchAndKeep(attachment, sent, tries) : attachment;
  const taken = !pending || (await updateAttachment(work.table, message, result));
  // As it was sent, it still says where and when it was taken.
  if (sent !== null) await dropSent(sent);
  if (!taken) return dropAttachments([result]);
  await attachmentStored(work, attachment.id, result);
  if (result.state === 'stored') return;
  publishFact(work.writes, {
    id: work.ids('fct'),
    type: 'AttachmentFailed',
    at: work.now,
    aggregateId: attachment.id,
    version: 1,
    refs: { attachmentId: attachment.id, conversationId: message.conversationId },
  });
};

/** A photo of an event. The sent file goes only once the clean one is named; what is no picture leaves the photo without a file. */
const storePhoto = async (work: Work, { refs }: HeardFact): Promise<void> => {
  const [dateId, photoId] = [refs.dateId ?? '', refs.photoId ?? ''];
  const before = await readAfterwards(work.table, dateId);
  const photo = before.photos.find(({ id }) => id === photoId);
  if (photo === undefined) return;
  if (isStored(photo.key)) return dropSent(uploadKey(dateId, photoId));
  const key = photoKey(dateId, photoId);
  if (!(await keepPhoto(photo.key, key))) return;
  const after = putPhoto(work, before, photoId, { key });
  // Heard once more, the file as it was sent goes.
  if (after !== undefined) publishFactOf(work, 'PhotoSent', { id: dateId, version: after.version }, { dateId, photoId });
};

/** A file of an offer. What is neither a PDF nor a picture is refused, and says so where it was attached. */
const storeOfferFile = async (work: Work, { aggregateId: offerId, refs }: HeardFact): Promise<void> => {
  const attachmentId = refs.attachmentId ?? '';
  const offer = await readOffer(work.table, offerId);
  const file = offer?.attached.find((one) => one.attachmentId === attachmentId);
  if (offer === null || file === undefined) return;
  const sent = offerUploadKey(offerId, attachmentId);
  if (file.state !== 'awaited') return dropSent(sent);
  const kept = await keepPaper(file.key, (extension) => offerFileKey(offerId, attachmentId, extension));
  if (kept === 'not-arrived') return;
  const looked =
    kept === 'refused'
      ? ({ kind: 'FileRefused', attachmentId } as const)
      : ({ kind: 'FileStored', attachmentId, ...kept } as const);
  const decision = carryOutOffer(work, offer, { ...looked, ...causeOf(work) }, await fieldsOf(work.table, offerId));
  // Heard once more, the file as it was sent goes.
  if (decision.kind === 'decided') publishFactOf(work, 'OfferFileSent', decision.offer, { attachmentId });
};

/** A picture of a receipt or a photo of a report. What is neither a PDF nor a picture is refused, and says so where it is shown. */
const storeProjectFile = async (work: Work, { aggregateId: offerId, refs }: HeardFact): Promise<void> => {
  const attachmentId = refs.attachmentId ?? '';
  const file = await readProjectFile(work.table, offerId, attachmentId);
  if (file === null) return;
  const sent = offerUploadKey(offerId, attachmentId);
  if (file.state !== 'awaited') return dropSent(sent);
  const kept = await keepPaper(file.key, (extension) => offerFileKey(offerId, attachmentId, extension));
  if (kept === 'not-arrived') return;
  const version = file.version + 1;
  putProjectFile(
    work,
    kept === 'refused' ? { ...file, version, state: 'refused' } : { ...file, version, state: 'stored', key: kept.key },
  );
  // Heard once more, the file as it was sent goes.
  publishFactOf(work, 'ProjectFileSent', { id: offerId, version }, { attachmentId });
};

/** A colleague's photo of an issue. The sent file goes only once what became of it is written. */
const storeIssuePhoto = async (work: Work, { aggregateId: issueId, version, refs }: HeardFact): Promise<void> => {
  const attachmentId = refs.attachmentId ?? '';
  const photo = await attachmentOfIssue(work.table, issueId, attachmentId);
  if (photo === null) return;
  const sent = issueUploadKey(issueId, attachmentId);
  if (photo.state !== 'pending') return dropSent(sent);
  const { staff: _, ...attachment } = photo;
  const kept = await keepPicture(sent, attachment);
  if (kept === 'not-arrived') return;
  staffPhotoStored(work, issueId, photo, kept);
  // Heard once more, the file as it was sent goes.
  publishFactOf(work, 'IssuePhotoSent', { id: issueId, version }, { attachmentId });
};

/** Removed or replaced; kept only when it was handed in before. */
const dropOfferFile = async ({ table }: Work, { aggregateId: offerId, refs }: HeardFact): Promise<void> => {
  const attachmentId = refs.attachmentId ?? '';
  const [offer, snapshots] = await Promise.all([readOffer(table, offerId), snapshotsOf(table, offerId)]);
  const named = [offer, ...snapshots].flatMap((one) => one?.attached ?? []);
  if (named.some((file) => file.attachmentId === attachmentId)) return;
  await Promise.all(offerFileKeys(offerId, attachmentId).map(dropSent));
};

export const handler = consumeFacts('store-attachment', (work, fact, record) => {
  switch (fact.type) {
    case 'PhotoSent':
      return storePhoto(work, fact);
    case 'OfferFileSent':
      return storeOfferFile(work, fact);
    case 'OfferFileRemoved':
      return dropOfferFile(work, fact);
    case 'IssuePhotoSent':
      return storeIssuePhoto(work, fact);
    case 'ProjectFileSent':
      return storeProjectFile(work, fact);
    default:
      return store(work, fact, record);
  }
});
