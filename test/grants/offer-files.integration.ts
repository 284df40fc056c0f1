/** Files of an offer: attached by the browser, looked at, handed in; and the printed papers, on the real engines. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import type { OfferView } from '../../shared/staff/grants-offers-api.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { filledSaves, type MemberApi, startMemberApi } from '../support/member-api.ts';
import { readPdf } from '../support/pdf.ts';
import { NORTH, office, south } from '../support/staff-api.ts';

const OFFERS = '/api/member/offers';
let api: MemberApi;
let messaging: Messaging;
let folder: string;
let consumers: Record<'store-attachment' | 'print', Consumer>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offer-files-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  process.env.ATTACHMENT_HOSTS = 'example.org';
  messaging.buckets.createBucket('attachments');
  api = await startMemberApi();
  const { handler: store } = await import('../../functions/store-attachment.ts');
  const { handler: print } = await import('../../functions/print.ts');
  consumers = { 'store-attachment': store as unknown as Consumer, print: print as unknown as Consumer };
});
afterAll(async () => {
  api.close();
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

const ATTACHMENTS = [{ id: 'statute', name: { pl: 'Statut', uk: null, en: null }, required: true }];
let people = 0;
const begun = async (editionId: string) => {
  const { session, id: organisationId } = await api.organisation(`files${people++}@example.org`);
  const { body } = await api.send(session, OFFERS, { editionId, organisationId, subarea: NORTH });
  const path = `${OFFERS}/${body.id}`;
  await api.put(session, `${path}/fields`, { saves: filledSaves() });
  return { session, path, id: String(body.id) };
};
const view = async (session: string, path: string): Promise<OfferView> =>
  (await api.askMember({ session, path })).body as unknown as OfferView;

/** As a browser does it: announced, sent, said to have arrived. Answers the id. */
const attach = async (
  { session, path }: { session: string; path: string },
  file: { name: string; contentType: string; bytes: Buffer; slot?: string },
): Promise<string> => {
  const { bytes, ...asked } = file;
  const { status, body } = await api.send(session, `${path}/attachments`, { ...asked, bytes: bytes.length });
  expect(status, JSON.stringify(body)).toBe(201);
  const sent = await fetch(String(body.url), {
    method: 'PUT',
    headers: body.headers as Record<string, string>,
    body: new Uint8Array(bytes),
  });
  expect(sent.ok).toBe(true);
  expect((await api.send(session, `${path}/attachments/${body.id}/arrived`)).status).toBe(200);
  return String(body.id);
};
const looked = () => hearFacts(api.table, consumers);
const PDF = {
  name: 'statut.pdf',
  contentType: 'application/pdf',
  bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
};

describe('an attachment', () => {
  it('of PDF is kept as it is, a picture is drawn anew without where it was taken, anything else is refused and says so', async () => {
    const offer = await begun(await api.edition('kinds'));
    const picture = await readFile('test/data/photo-with-gps.jpg');
    await attach(offer, PDF);
    await attach(offer, { name: 'plac.jpg', contentType: 'image/jpeg', bytes: picture });
    await attach(offer, { name: 'program.pdf', contentType: 'application/pdf', bytes: Buffer.from('MZ\u0090 no PDF at all') });
    expect((await view(offer.session, offer.path)).attached.map(({ state }) => state)).toEqual(['awaited', 'awaited', 'awaited']);
    await looked();
    const { attached } = await view(offer.session, offer.path);
    expect(attached.map(({ name, state, url }) => [name, state, url !== null])).toEqual([
      ['statut.pdf', 'stored', true],
      ['plac.jpg', 'stored', true],
      ['program.pdf', 'refused', false],
    ]);
    const bytesOf = async (n: number) => Buffer.from(await (await fetch(attached[n]?.url ?? '')).arrayBuffer());
    expect((await bytesOf(0)).equals(PDF.bytes)).toBe(true);
    const drawn = await bytesOf(1);
    expect(await fileTypeFromBuffer(drawn)).toMatchObject({ mime: 'image/jpeg' });
    expect((await sharp(drawn).metadata()).exif).toBeUndefined();
  });

  it('that the edition asks for is missing until it is there; one on its way is waited for; a new one replaces it', async () => {
    const offer = await begun(await api.edition('asked-for', { attachments: ATTACHMENTS }));
    const { session, path } = offer;
    const submit = () => api.send(session, `${path}/submit`);
    expect(await submit()).toMatchObject({ status: 422, body: { errors: [{ path: 'attachment.statute' }] } });
    await attach(offer, { ...PDF, slot: 'statute' });
    expect(await submit()).toMatchObject({ status: 422, body: { errors: [{ path: 'attachment.statute' }] } });
    await looked();
    await attach(offer, { ...PDF, name: 'nowy.pdf', slot: 'statute' });
    await looked();
    const other = await attach(offer, { ...PDF, name: 'plan.pdf' });
    expect(await submit()).toMatchObject({ status: 422, body: { errors: [{ path: `attachment.${other}` }] } });
    expect(await api.send(session, `${path}/attachments/${other}/remove`)).toMatchObject({ status: 200 });
    await looked();
    expect(await submit()).toMatchObject({ status: 200 });
    expect((await view(session, path)).attached.map(({ name }) => name)).toEqual(['nowy.pdf']);
    expect(
      await api.send(session, `${path}/attachments`, { name: 'x.pdf', contentType: 'application/pdf', bytes: 5 }),
    ).toMatchObject({
      status: 409,
      body: { code: 'offer.not-open' },
    });
  });

  it('that is taken out goes from the bucket, unless it was handed in', async () => {
    const offer = await begun(await api.edition('taken-out'));
    const { session, path } = offer;
    const first = await attach(offer, PDF);
    const second = await attach(offer, { ...PDF, name: 'plan.pdf' });
    await looked();
    const urls = (await view(session, path)).attached.map(({ url }) => url ?? '');
    const there = async () => Promise.all(urls.map(async (url) => (await fetch(url)).status));
    expect(await there()).toEqual([200, 200]);
    await api.send(session, `${path}/attachments/${first}/remove`);
    await looked();
    expect(await there()).toEqual([404, 200]);
    expect((await api.send(session, `${path}/submit`)).status).toBe(200);
    await api.post(office, `/api/offers/${offer.id}/formal/correct`, { what: ['Inny plan'] });
    await api.send(session, `${path}/attachments/${second}/remove`);
    await looked();
    expect(await there()).toEqual([404, 200]);
  });

  it('that is too large, of another type or for another place is refused at its field', async () => {
    const { session, path } = await begun(await api.edition('unfit'));
    const announce = (changed: object) =>
      api.send(session, `${path}/attachments`, { name: 'a.pdf', contentType: 'application/pdf', bytes: 10, ...changed });
    expect(await announce({ bytes: 11 * 1024 * 1024 })).toMatchObject({ status: 400, body: { errors: [{ path: 'bytes' }] } });
    expect(await announce({ contentType: 'text/html' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'contentType' }] },
    });
    expect(await announce({ slot: 'none' })).toMatchObject({ status: 400, body: { errors: [{ path: 'slot' }] } });
  });
});

describe('papers', () => {
  const made = async (session: string, id: string) => {
    await looked();
    const { body } = await api.askMember({ session, path: `/api/member/documents/${id}` });
    expect(body).toMatchObject({ state: 'ready' });
    return readPdf(new Uint8Array(await (await fetch(String(body.url))).arrayBuffer()));
  };
  const ask = (session: string, path: string, kind: string) => api.send(session, `${path}/documents`, { kind });

  it('the form of a draft is marked, of what was handed in it has the checksum; the confirmation only then', async () => {
    const { session, path } = await begun(await api.edition('papers'));
    const draft = await ask(session, path, 'offer-pdf');
    expect(draft).toMatchObject({ status: 202, body: { state: 'asked' } });
    expect((await made(session, String(draft.body.id))).pages.flat().join(' ')).toContain('wersja robocza');
    expect(await ask(session, path, 'confirmation-pdf')).toMatchObject({ status: 409 });
    const sent = await api.send(session, `${path}/submit`);
    const whole = await made(session, String((await ask(session, path, 'offer-pdf')).body.id));
    const text = whole.pages.flat().join(' ');
    expect(text).toContain('Sadzimy razem żonkile.');
    for (const page of whole.pages)
      expect(page.join(' ')).toContain(`${sent.body.number} · suma kontrolna ${sent.body.checksum}`);
    expect(text).not.toContain('wersja robocza');
    const confirmation = await made(session, String((await ask(session, path, 'confirmation-pdf')).body.id));
    expect(confirmation.pages.flat().join(' ')).toContain(String(sent.body.checksum));
  });

  it('are for who may read the offer', async () => {
    const { session, path } = await begun(await api.edition('fetched'));
    const document = String((await ask(session, path, 'offer-pdf')).body.id);
    const stranger = await api.organisation(`stranger${people++}@example.org`);
    expect(await api.askMember({ session: stranger.session, path: `/api/member/documents/${document}` })).toMatchObject({
      status: 404,
      body: { code: 'document.not-found' },
    });
    const fetched = async (as: string) => (await api.ask({ as, path: `/api/documents/${document}` })).status;
    expect(await Promise.all([office, south].map(fetched))).toEqual([200, 404]);
  });
});
