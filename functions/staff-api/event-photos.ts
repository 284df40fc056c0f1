/**
 * Photos of a date: sent by the browser straight into the private bucket, drawn anew without place and phone details (store-attachment),
 * and shown to everybody only once somebody of the staff confirms that those to be recognised agreed, of children their guardians.
 */
import type { Afterwards } from '../../shared/events/model.ts';
import { isStored, uploadKey } from '../../shared/events/photo-keys.ts';
import { putAfterwards, putPhoto } from '../../shared/events/store-afterwards.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import { NewPhotoSchema, PhotoConsentSchema, type PhotoView } from '../../shared/staff/after-events-api.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { fileLink } from '../edge/file-link.ts';
import { UPLOAD_SECONDS, uploadLink } from '../edge/upload-link.ts';
import { changingAfterwards } from './changing-afterwards.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

type Photo = Afterwards['photos'][number];

const viewOf = async ({ key, ...photo }: Photo): Promise<PhotoView> => ({
  ...photo,
  url: isStored(key) ? await fileLink(key) : null,
});

export const photoViews = (photos: readonly Photo[]): Promise<PhotoView[]> => Promise.all(photos.map(viewOf));

const announce = (request: Request): Promise<Answer> => {
  const { alt, contentType, bytes } = bodyOf(request, NewPhotoSchema);
  return changingAfterwards(request, async (work, before) => {
    const id = work.ids('att');
    const photo: Photo = { id, key: uploadKey(before.dateId, id), alt, consent: null };
    const after = putAfterwards(work, before, { photos: [...before.photos, photo] });
    const upload = {
      url: await uploadLink(photo.key, contentType, bytes),
      method: 'PUT',
      headers: { 'content-type': contentType },
      expiresInSeconds: UPLOAD_SECONDS,
    };
    return { status: 201, body: { photo: await viewOf(photo), upload }, headers: { etag: `"${after.version}"` } };
  });
};

const photoOf = ({ params }: Request, { photos }: Afterwards): Photo => {
  const photo = photos.find(({ id }) => id === params.photo);
  if (photo === undefined) throw new ProblemError('photo.not-found');
  return photo;
};

/** The browser has sent it: it is cleaned. Saying so twice does no harm. */
const arrived = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changingAfterwards(request, async (work, before) => {
    const photo = photoOf(request, before);
    if (!isStored(photo.key))
      publishFactOf(
        work,
        'PhotoSent',
        { id: before.dateId, version: before.version },
        { dateId: before.dateId, photoId: photo.id },
      );
    return { status: 200, body: await viewOf(photo), headers: { etag: `"${before.version}"` } };
  });
};

/** Agreed, or taken back: then it is not shown any more. */
const consent = (request: Request): Promise<Answer> => {
  const { agreed, childrenSeen, guardiansAgreed } = bodyOf(request, PhotoConsentSchema);
  return changingAfterwards(request, async (work, before) => {
    const photo = photoOf(request, before);
    if (agreed && !isStored(photo.key)) throw new ProblemError('photo.not-arrived');
    if (agreed && childrenSeen && !guardiansAgreed) throw new ProblemError('photo.guardians-needed');
    const given = agreed ? { by: request.member.id, at: work.now, childrenSeen, guardiansAgreed } : null;
    const after = putPhoto(work, before, photo.id, { consent: given });
    return {
      status: 200,
      body: await viewOf({ ...photo, consent: given }),
      headers: { etag: `"${after?.version ?? before.version}"` },
    };
  });
};

export const routes: readonly Route[] = [
  { method: 'POST', path: '/api/event-dates/{id}/photos', handle: announce },
  { method: 'POST', path: '/api/event-dates/{id}/photos/{photo}/arrived', handle: arrived },
  { method: 'POST', path: '/api/event-dates/{id}/photos/{photo}/consent', handle: consent },
];
