/**
 * Photos that staff add to an issue: sent by the phone straight into the private bucket, and drawn anew without place and phone details
 * (store-attachment). A phone may say all of it again however often: the key of the command names the photo.
 */
import { issueUploadKey } from '../../shared/issues/photo-keys.ts';
import { announceStaffPhoto, attachmentOfIssue, attachmentsOfIssue, type IssueAttachment } from '../../shared/issues/store.ts';
import { eventId } from '../../shared/platform/ids.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import type { Work } from '../../shared/platform/work.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { type IssuePhotoUpload, NewIssuePhotoSchema } from '../../shared/staff/issue-photos-api.ts';
import { UPLOAD_SECONDS, uploadLink } from '../edge/upload-link.ts';
import { commitWork } from '../edge/work.ts';
import { idempotencyKey } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';
import { issueFor } from './transitions.ts';

/** More of one issue is a mistake of a phone, not a walk. */
const MOST_PHOTOS = 60;

const inWork = <T>({ member }: Request, seed: string, act: (work: Work) => Promise<T>): Promise<T> =>
  commitWork(`issue-photo#${seed}`, { kind: 'staff', staffId: member.id }, act);

/** The same photo under the same key, with a link that is fresh: an answer kept from the first time would hold one that is over. */
const announce = (request: Request): Promise<Answer> => {
  const { shows, contentType, bytes } = bodyOf(request, NewIssuePhotoSchema);
  const id = `att_${eventId(`staff-photo:${request.member.id}:${idempotencyKey(request)}`)}`;
  return inWork(request, id, async (work) => {
    const issue = await issueFor(work, request, 'issues.comment');
    const known = await attachmentOfIssue(work.table, issue.id, id);
    if (known === null) {
      if ((await attachmentsOfIssue(work.table, issue.id)).length >= MOST_PHOTOS) throw new ProblemError('issue.too-many-photos');
      announceStaffPhoto(work, issue.id, id, { by: request.member.id, at: work.now, shows });
    }
    const url = known?.state === 'stored' ? null : await uploadLink(issueUploadKey(issue.id, id), contentType, bytes);
    const body: IssuePhotoUpload = {
      id,
      upload:
        url === null ? null : { url, method: 'PUT', headers: { 'content-type': contentType }, expiresInSeconds: UPLOAD_SECONDS },
    };
    return { status: 201, body };
  });
};

const stateOf = ({ id, state }: IssueAttachment) => ({ id, state });

/** The phone has sent it: it is cleaned. Saying so twice does no harm. */
const arrived = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  const id = request.params.photo ?? '';
  return inWork(request, `${id}#${crypto.randomUUID()}`, async (work) => {
    const issue = await issueFor(work, request, 'issues.comment');
    const photo = await attachmentOfIssue(work.table, issue.id, id);
    if (photo === null || photo.staff === null) throw new ProblemError('photo.not-found');
    if (photo.state === 'pending') publishFactOf(work, 'IssuePhotoSent', issue, { attachmentId: id });
    return { status: 200, body: stateOf(photo) };
  });
};

export const ISSUE_PHOTO_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/api/issues/{id}/photos', handle: announce },
  { method: 'POST', path: '/api/issues/{id}/photos/{photo}/arrived', handle: arrived },
];
