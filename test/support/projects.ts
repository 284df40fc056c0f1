/** Awarded offers on their way to the last grosz, over both APIs: contract, receipts with files, report with photos. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { handler as FollowGrant } from '../../functions/follow-grant.ts';
import type { handler as StoreAttachment } from '../../functions/store-attachment.ts';
import { startMessaging } from '../../local/messaging/fauxqs.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { ProjectView } from '../../shared/staff/grants-after-api.ts';
import { anEdition as contentNow, inCallNow } from './grant-editions.ts';
import { anEdition } from './grants.ts';
import { putEdition, putHandedIn } from './handed-in.ts';
import { hearFacts } from './hear-facts.ts';
import { type MemberApi, startMemberApi } from './member-api.ts';
import { NORTH, office, type Told } from './staff-api.ts';

export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const line = (id: string, grantGrosze: number, kind: 'direct' | 'indirect' = 'direct') => ({
  id,
  name: `Pozycja ${id}`,
  kind,
  grantGrosze,
  ownGrosze: 0,
  inKindGrosze: 0,
});
export const contractBody = (changed: object = {}) => ({
  number: '7/2027',
  signedOn: day(-10),
  budget: [line('sprzet', 80_000), line('biuro', 20_000, 'indirect')],
  realisationFrom: day(-10),
  realisationTo: day(60),
  ...changed,
});

export const PHOTO = readFileSync('test/data/photo-with-gps.jpg');
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

export interface Project {
  readonly id: string;
  readonly number: string;
  readonly session: string;
  readonly organisationId: string;
  readonly email: string;
  readonly path: string;
  readonly view: () => Promise<ProjectView>;
  readonly byOffice: (what: string, body?: unknown) => Promise<Told>;
}

/** The API of people of organisations with a bucket for files, and the consumers that look at files and follow steps. */
export const startProjects = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'projects-'));
  const messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  process.env.ATTACHMENT_HOSTS = 'localhost';
  messaging.buckets.createBucket('attachments');
  const api = await startMemberApi();
  const { handler: store }: { handler: typeof StoreAttachment } = await import('../../functions/store-attachment.ts');
  const { handler: follow }: { handler: typeof FollowGrant } = await import('../../functions/follow-grant.ts');
  return {
    api,
    hear: () => hearFacts(api.table, { 'store-attachment': store as never, 'follow-grant': follow as never }),
    stop: async () => {
      api.close();
      await api.stop();
      await messaging.stop();
      await rm(folder, { recursive: true });
    },
  };
};

/** `hear`: brings facts to their consumers, so that files are looked at. */
export const projectsOver = (api: () => MemberApi, hear: () => Promise<unknown>) => {
  let made = 0;
  /** An awarded offer of 1000 zł of an organisation whose first person has signed in. */
  const awarded = async (): Promise<Project> => {
    const n = made++;
    const email = `projekt${n}@example.org`;
    const { session, id: organisationId } = await api().organisation(email);
    const plain = anEdition({ ...contentNow(), id: `settle-${n}` });
    const edition = inCallNow({ ...plain, rules: { ...plain.rules, subareas: [NORTH] } });
    const id = `off_settle_${n}`;
    const number = `M-2027-9${n}`;
    await api().work((w) => {
      putEdition(w, edition);
      const offer = putHandedIn(w, edition, { id, number, organisationId, subarea: NORTH, askedGrosze: 100_000 });
      w.writes.put(keys.offer(id), { ...offer, state: { name: 'awarded', since: w.now, grosze: 100_000, reason: null } });
    });
    const path = `/api/member/offers/${id}`;
    const view = async (): Promise<ProjectView> => {
      const told = await api().askMember({ session, path: `${path}/project` });
      expect(told, JSON.stringify(told.body)).toMatchObject({ status: 200 });
      return told.body as unknown as ProjectView;
    };
    return {
      id,
      number,
      session,
      organisationId,
      email,
      path,
      view,
      byOffice: (what: string, body: unknown = {}) => api().post(office, `/api/offers/${id}/${what}`, body),
    };
  };
  const signed = async (changed: object = {}): Promise<Project> => {
    const project = await awarded();
    const answer = await project.byOffice('contract', contractBody(changed));
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
    return project;
  };

  /** Sends an announced file and says so. */
  const deliver = async ({ session }: Project, { body }: Told, bytes: Uint8Array, arrivedAt: string) => {
    const sent = await fetch(String(body.url), {
      method: 'PUT',
      body: bytes as never,
      headers: body.headers as Record<string, string>,
    });
    expect(sent.status).toBe(200);
    expect((await api().send(session, arrivedAt)).status).toBe(200);
    await hear();
  };
  const receipt = async (project: Project, typed: object, file: Buffer | null = PDF) => {
    const told = await api().send(project.session, `${project.path}/receipts`, {
      grosze: 10_000,
      lineId: 'sprzet',
      issuedOn: day(-5),
      ...typed,
      file: file === null ? null : { contentType: 'application/pdf', bytes: file.length },
    });
    expect(told, JSON.stringify(told.body)).toMatchObject({ status: 201 });
    if (file !== null) await deliver(project, told, file, `${project.path}/receipts/${told.body.id}/arrived`);
    return told;
  };
  const photo = async (project: Project, when: 'before' | 'after') => {
    const body = { when, alt: `Podwórko (${when})`, consent: true, contentType: 'image/jpeg', bytes: PHOTO.length };
    const told = await api().send(project.session, `${project.path}/report/photos`, body);
    expect(told.status).toBe(201);
    await deliver(project, told, PHOTO, `${project.path}/report/photos/${told.body.id}/arrived`);
  };
  const reported = async (project: Project) => {
    await photo(project, 'before');
    await photo(project, 'after');
    const typed = { results: 'Posadziliśmy drzewa.', people: 40, lasting: 'Drzewa zostają.' };
    expect((await api().put(project.session, `${project.path}/report`, typed)).status).toBe(200);
    const sent = await api().send(project.session, `${project.path}/report/submit`);
    expect(sent, JSON.stringify(sent.body)).toMatchObject({ status: 200 });
  };
  const judgeAll = async (project: Project) => {
    for (const { id } of (await project.view()).receipts)
      expect((await project.byOffice(`receipts/${id}/judge`, { state: 'accepted' })).status).toBe(200);
  };
  return { awarded, signed, deliver, receipt, photo, reported, judgeAll };
};
