/**
 * Attachments of an offer: announced, sent by the browser straight into the private bucket, looked at by store-attachment (a PDF is kept as
 * it is, a picture drawn anew, anything else refused), and then part of what is handed in.
 */
import type { Caller } from '../../shared/grants/caller.ts';
import { offerUploadKey } from '../../shared/grants/file-keys.ts';
import { fieldsOf } from '../../shared/grants/store-offers.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { AttachSchema } from '../../shared/staff/grants-offers-api.ts';
import { uploadLink } from '../edge/upload-link.ts';
import { onceAs } from '../staff-api/once.ts';
import { ProblemError, field as wrongField } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { aroundOffer, offerFor } from './access.ts';
import { actorOf, type CallerRequest, type Root, wordsFor } from './caller-routes.ts';
import { decided, offerAnswer } from './refusals.ts';
import { noteWriter } from './writing.ts';

const announce = (request: CallerRequest): Promise<Answer> => {
  const { slot, name, contentType, bytes } = bodyOf(request, AttachSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const before = await offerFor(work, request, 'offers.write');
    const [{ edition }, fields] = await Promise.all([aroundOffer(work, before), fieldsOf(work.table, before.id)]);
    if (slot !== null && !edition.rules.attachments.some(({ id }) => id === slot))
      throw new ProblemError('body.invalid', { errors: [wrongField('slot', 'invalid')] });
    const id = work.ids('att');
    const key = offerUploadKey(before.id, id);
    const file = { id: slot ?? id, attachmentId: id, name, key, bytes, ...causeOf(work) };
    const { offer } = decided(work, before, { kind: 'AttachFile', file }, fields);
    noteWriter(work, offer, fields);
    for (const { attachmentId } of before.attached.filter((one) => !offer.attached.includes(one)))
      publishFactOf(work, 'OfferFileRemoved', offer, { attachmentId });
    const body = { id, url: await uploadLink(key, contentType, bytes), headers: { 'content-type': contentType } };
    return { status: 201, body };
  });
};

/** The browser has sent it: it is looked at. Saying so twice does no harm. */
const arrived = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const offer = await offerFor(work, request, 'offers.write');
    const file = offer.attached.find(({ attachmentId }) => attachmentId === request.params.attachment);
    if (file === undefined) throw new ProblemError('offer.file-unknown');
    if (file.state === 'awaited') publishFactOf(work, 'OfferFileSent', offer, { attachmentId: file.attachmentId });
    return offerAnswer(offer, wordsFor(request));
  });
};

const remove = (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onceAs(actorOf(request.member), request, async (work) => {
    const before = await offerFor(work, request, 'offers.write');
    const fields = await fieldsOf(work.table, before.id);
    const attachmentId = request.params.attachment ?? '';
    const { offer } = decided(work, before, { kind: 'RemoveFile', attachmentId }, fields);
    publishFactOf(work, 'OfferFileRemoved', offer, { attachmentId });
    return offerAnswer(offer, wordsFor(request));
  });
};

export const fileRoutes = (root: Root): readonly Route<Caller>[] => [
  { method: 'POST', path: `${root}/offers/{id}/attachments`, handle: announce },
  { method: 'POST', path: `${root}/offers/{id}/attachments/{attachment}/arrived`, handle: arrived },
  { method: 'POST', path: `${root}/offers/{id}/attachments/{attachment}/remove`, handle: remove },
];
