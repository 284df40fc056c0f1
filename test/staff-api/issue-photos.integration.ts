/** Photos that staff add to an issue, on the real engines: sent, drawn anew, shown; said twice, late, or wrongly. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import type { IssueDetail } from '../../shared/staff/api.ts';
import type { IssuePhotoUpload } from '../../shared/staff/issue-photos-api.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { NORTH, north, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';

let api: StaffApi;
let messaging: Messaging;
let folder: string;
let store: Consumer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issue-photos-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  process.env.ATTACHMENT_HOSTS = 'example.org';
  messaging.buckets.createBucket('attachments');
  api = await startStaffApi();
  const { handler } = await import('../../functions/store-attachment.ts');
  store = handler as unknown as Consumer;
});
afterAll(async () => {
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

let photos = 0;
const announced = (issueId: string, bytes: number, { as = north, key = `photo-key-${photos++}`, shows = 'after' } = {}) =>
  api.post(as, `/api/issues/${issueId}/photos`, { shows, contentType: 'image/jpeg', bytes }, { 'idempotency-key': key });
const put = async ({ upload }: IssuePhotoUpload, bytes: Buffer): Promise<boolean> =>
  (await fetch(upload?.url ?? '', { method: 'PUT', headers: upload?.headers ?? {}, body: new Uint8Array(bytes) })).ok;
const arrived = (issueId: string, id: string) => api.post(north, `/api/issues/${issueId}/photos/${id}/arrived`);
const shown = async (issueId: string): Promise<IssueDetail['attachments']> =>
  ((await api.ask({ as: north, path: `/api/issues/${issueId}` })).body as unknown as IssueDetail).attachments;
const looked = () => hearFacts(api.table, { 'store-attachment': store });

describe('a photo', () => {
  it('is shown with who took it and what it shows, without where it was taken; the sent file goes', async () => {
    const issue = await api.routed({ subarea: NORTH });
    const picture = await readFile('test/data/photo-with-gps.jpg');
    const { status, body } = await announced(issue.id, picture.length);
    expect(status).toBe(201);
    const upload = body as unknown as IssuePhotoUpload;
    expect(await put(upload, picture)).toBe(true);
    expect((await arrived(issue.id, upload.id)).body).toEqual({ id: upload.id, state: 'pending' });
    expect(await shown(issue.id)).toMatchObject([{ id: upload.id, state: 'pending', url: null }]);
    await looked();
    const [photo] = await shown(issue.id);
    expect(photo).toMatchObject({ state: 'stored', kind: 'image', staff: { shows: 'after', byName: expect.any(String) } });
    const drawn = Buffer.from(await (await fetch(photo?.url ?? '')).arrayBuffer());
    expect((await sharp(drawn).metadata()).exif).toBeUndefined();
    expect((await fetch(photo?.thumbnailUrl ?? '')).ok).toBe(true);
    const left = await new S3Client({ forcePathStyle: true }).send(
      new ListObjectsV2Command({ Bucket: 'attachments', Prefix: 'issue-uploads/' }),
    );
    expect(left.KeyCount).toBe(0);
  });

  it('announced twice under one key is one photo with a fresh link; told twice it is kept once; announced after that it needs no upload', async () => {
    const issue = await api.routed({ subarea: NORTH });
    const picture = await readFile('test/data/photo-with-gps.jpg');
    const first = (await announced(issue.id, picture.length, { key: 'the-same-key' })).body as unknown as IssuePhotoUpload;
    const second = (await announced(issue.id, picture.length, { key: 'the-same-key' })).body as unknown as IssuePhotoUpload;
    expect(second.id).toBe(first.id);
    expect(await put(second, picture)).toBe(true);
    expect([(await arrived(issue.id, first.id)).status, (await arrived(issue.id, first.id)).status]).toEqual([200, 200]);
    await looked();
    expect(await shown(issue.id)).toHaveLength(1);
    expect((await announced(issue.id, picture.length, { key: 'the-same-key' })).body).toEqual({ id: first.id, upload: null });
  });

  it('that is no picture says so; one that never arrived stays awaited', async () => {
    const issue = await api.routed({ subarea: NORTH });
    const fake = Buffer.from('MZ\u0090 no picture at all');
    const wrong = (await announced(issue.id, fake.length)).body as unknown as IssuePhotoUpload;
    const never = (await announced(issue.id, 10)).body as unknown as IssuePhotoUpload;
    await put(wrong, fake);
    await arrived(issue.id, wrong.id);
    await arrived(issue.id, never.id);
    await looked();
    expect(new Map((await shown(issue.id)).map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [wrong.id, 'failed'],
        [never.id, 'pending'],
      ]),
    );
  });
});

describe('is refused in words', () => {
  it('by who does not see the issue, without a key, too large, of another type, or one photo too many', async () => {
    const issue = await api.routed({ subarea: NORTH });
    const path = `/api/issues/${issue.id}/photos`;
    const good = { shows: 'before', contentType: 'image/jpeg', bytes: 10 };
    const codes = await Promise.all([
      api.post(south, path, good),
      api.ask({ as: north, method: 'POST', path, body: good }),
      api.post(north, path, { ...good, bytes: 16 * 1024 * 1024 }),
      api.post(north, path, { ...good, contentType: 'image/svg+xml' }),
      api.post(north, path, { ...good, shows: 'people' }),
      arrived(issue.id, 'att_unknown'),
    ]);
    expect(codes.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'issue.not-found'],
      [400, 'idempotency-key.missing'],
      [400, 'body.invalid'],
      [400, 'body.invalid'],
      [400, 'body.invalid'],
      [404, 'photo.not-found'],
    ]);
    for (let n = 0; n < 60; n++) expect((await announced(issue.id, 10)).status).toBe(201);
    expect(await announced(issue.id, 10)).toMatchObject({ status: 409, body: { code: 'issue.too-many-photos' } });
  });
});
