/** What everybody may see of a project, and receipts that come from the chat: on the real engine, through the doors of residents. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as RouteIdea } from '../../functions/route-idea.ts';
import { carryOutReceipt, lookAtProjects } from '../../functions/turn-ports/receipts.ts';
import { messagesOf, newConversation, putConversation } from '../../shared/conversations/store.ts';
import { untieChats } from '../../shared/grants/store-chat-members.ts';
import { carryOutIdea } from '../../shared/grants/store-ideas.ts';
import { carryOutOffer, readOffer } from '../../shared/grants/store-offers.ts';
import { attachmentStored, unclaimed } from '../../shared/issues/store-attachments.ts';
import { keys } from '../../shared/platform/keys.ts';
import { readRun } from '../../shared/retention/night-store.ts';
import { sweep } from '../../shared/retention/sweep-store.ts';
import { get, type Page } from '../support/browse.ts';
import { anEdition as contentNow, inCallNow } from '../support/grant-editions.ts';
import { anEdition } from '../support/grants.ts';
import { anOrganisation, putEdition, putHandedIn, putOrganisationOf } from '../support/handed-in.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { parseHtml, named as tagsNamed } from '../support/html.ts';
import type { MemberApi } from '../support/member-api.ts';
import { day, type Project, projectsOver, startProjects } from '../support/projects.ts';
import { NORTH, NOW, named } from '../support/staff-api.ts';
import { attachment } from '../support/talk.ts';
import { resident } from '../support/work.ts';

let projects: Awaited<ReturnType<typeof startProjects>>;
let api: MemberApi;
beforeAll(async () => {
  projects = await startProjects();
  ({ api } = projects);
});
afterAll(() => projects.stop());

const { awarded, signed, receipt, reported, judgeAll } = projectsOver(
  () => api,
  () => projects.hear(),
);
const main = ({ body }: Page): string => tagsNamed(parseHtml(body), 'main')[0]?.text ?? '';
const story = ({ number }: Project) => get(`/mikrogranty/projekt/${number}`);

describe('the public story', () => {
  it('tells the plan while the project is under way, and what came of it once the report is accepted; photos only with consent', async () => {
    const project = await signed();
    const before = await story(project);
    expect(before.status).toBe(200);
    expect(main(before)).toMatch(/Dotacja 1\s000\szł/);
    expect(main(before)).toContain('Projekt trwa.');
    expect(before.body).not.toContain(project.email);

    await receipt(project, { grosze: 80_000 });
    await reported(project);
    expect(main(await story(project))).not.toContain('Posadziliśmy drzewa.');
    const photoOf = async () => (await project.view()).report?.photos.at(-1)?.attachmentId ?? '';
    expect((await get(`/mikrogranty/projekt/${project.number}/zdjecie/${await photoOf()}`)).status).toBe(404);

    await judgeAll(project);
    const returned = await project.byOffice('report/verdict', {
      kind: 'return',
      grosze: 20_000,
      reason: 'Niewydane.',
      returnBy: day(14),
    });
    expect(returned, JSON.stringify(returned.body)).toMatchObject({ status: 200 });
    expect((await project.byOffice('report/verdict', { kind: 'accepted' })).status).toBe(200);
    const after = await story(project);
    expect(main(after)).toContain('Posadziliśmy drzewa.');
    expect(main(after)).toContain('Wzięło udział: 40 osób.');
    expect(main(after)).toContain('Drzewa zostają.');
    expect(after.body).toContain('alt="Podwórko (after)"');
    const photo = await get(`/mikrogranty/projekt/${project.number}/zdjecie/${await photoOf()}`);
    expect(photo.status).toBe(302);
    expect((await fetch(photo.location)).headers.get('content-type')).toBe('image/jpeg');
  });

  it('of an offer that was not chosen, or of no offer, there is none', async () => {
    expect((await get('/mikrogranty/projekt/M-2027-999')).status).toBe(404);
    const project = await awarded();
    expect((await story(project)).status).toBe(200);
    expect((await get(`/mikrogranty/projekt/${project.number}/zdjecie/att_x`)).status).toBe(404);
  });
});

describe('papers whose time is over', () => {
  const objects = async (): Promise<string> => (await fetch(`${process.env.AWS_ENDPOINT_URL_S3}/attachments?list-type=2`)).text();
  let nights = 0;
  const night = async () => {
    const run = `${day(365 * 20 + nights++)}T02:00:00.000Z`;
    const { more } = await api.work((work) => sweep(work, { kind: 'grant-paper', run, inWork: (act) => api.work(act) }));
    expect(more).toBe(false);
    return readRun(api.table, 'grant-paper');
  };
  const under = async ({ id }: Project, prefix: string) =>
    (await api.table.under(keys.offer(id).pk, prefix, { limit: 100 })).items.map(({ sk }) => String(sk));

  it('go with receipts, files and all that was never public, unless somebody keeps them; the story stays as it was', async () => {
    // Of what the tests above have settled.
    await night();
    const project = await signed();
    await receipt(project, { grosze: 84_000 });
    await receipt(project, { grosze: 16_000, lineId: 'biuro' });
    await reported(project);
    await judgeAll(project);
    expect((await project.byOffice('report/verdict', { kind: 'accepted' })).status).toBe(200);
    await projects.hear();
    const before = await story(project);
    const receiptFile = (await objects()).match(new RegExp(`offer-files/${project.id}/[^<]+\\.pdf`))?.[0] ?? '';
    expect([await under(project, 'receipt#'), await under(project, 'field#'), receiptFile]).not.toContainEqual([]);

    expect((await api.post(named, `/api/offers/${project.id}/hold`, { reason: 'Kontrola RIO' })).status).toBe(201);
    expect(await night()).toMatchObject({ held: 1, deleted: 0 });
    expect(await under(project, 'receipt#')).toHaveLength(2);
    expect((await api.post(named, `/api/offers/${project.id}/release`)).status).toBe(200);

    expect(await night()).toMatchObject({ held: 0, deleted: 1 });
    for (const prefix of ['receipt#', 'saved#', 'kept#', 'aside#']) expect(await under(project, prefix)).toEqual([]);
    expect(await under(project, 'field#')).toEqual(['field#title']);
    expect(await objects()).not.toContain(receiptFile);
    expect(await under(project, 'project-file#')).toHaveLength(2);
    const after = await story(project);
    expect([after.status, main(after)]).toEqual([200, main(before)]);
    const photo = /zdjecie\/(att_\w+)/.exec(after.body)?.[1] ?? '';
    expect((await get(`/mikrogranty/projekt/${project.number}/zdjecie/${photo}`)).status).toBe(302);
    expect(await night()).toMatchObject({ before: 0, deleted: 0, held: 0 });
    expect((await project.byOffice('contract')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('residents whose idea it was', () => {
  it('hear the result in their own chat, once, with the page of the project', async () => {
    const plain = anEdition({ ...contentNow(), id: 'promised' });
    const edition = inCallNow({ ...plain, rules: { ...plain.rules, subareas: [NORTH] } });
    const chat = chatOf('chat-of-author');
    await api.work((w) => {
      putEdition(w, edition);
      putOrganisationOf(w, anOrganisation('promised-a', { name: 'Podwórko' }));
      putConversation(w.writes, chat, chat);
      const author = { personId: chat.personId, conversationId: chat.id };
      carryOutIdea(w, null, {
        kind: 'TellIdea',
        at: NOW,
        id: 'ida_promised',
        words: 'Ławka',
        subarea: NORTH,
        answers: [],
        author,
      });
      const of = { number: 'M-2027-701', organisationId: 'promised-a', subarea: NORTH, askedGrosze: 70_000 };
      const offer = putHandedIn(w, edition, { ...of, id: 'off_promised' });
      w.writes.put(keys.offer(offer.id), { ...offer, ideaId: 'ida_promised' });
    });
    await api.work(async (w) => {
      const offer = await readOffer(w.table, 'off_promised');
      const award = { kind: 'AwardOffer', grosze: 70_000, reason: null, poolLeft: 100_000, at: NOW, by: 'office-1' } as const;
      expect(carryOutOffer(w, offer, award).kind).toBe('decided');
    });
    const { handler: route }: { handler: typeof RouteIdea } = await import('../../functions/route-idea.ts');
    await hearFacts(api.table, { 'route-idea': route });
    const said = (await messagesOf(api.table, chat.id, 20)).flatMap(({ line }) => (line === null ? [] : [line.text]));
    const results = said.filter((text) => text.includes('Udało się!'));
    expect(results).toHaveLength(1);
    expect(results[0]).toContain('700 zł');
    expect(results[0]).toContain('/mikrogranty/projekt/M-2027-701');
  });
});

describe('the results', () => {
  it('are nobody’s before the decision; then every offer, the sum, until when to ask for reasons, and the same as data', async () => {
    const plain = anEdition({ ...contentNow(), id: 'results' });
    const rules = { ...plain.rules, subareas: [NORTH] };
    const open = inCallNow({ ...plain, rules });
    const awarded = { name: 'awarded', since: NOW, grosze: 60_050, reason: null } as const;
    await api.work((w) => {
      putEdition(w, open);
      putOrganisationOf(w, anOrganisation('results-a', { name: '=Sąsiedzi' }));
      putOrganisationOf(w, anOrganisation('results-b'));
      const of = { subarea: NORTH, askedGrosze: 70_000 };
      const first = putHandedIn(w, open, { ...of, id: 'off_results_1', number: 'M-2027-801', organisationId: 'results-a' });
      const second = putHandedIn(w, open, { ...of, id: 'off_results_2', number: 'M-2027-802', organisationId: 'results-b' });
      w.writes.put(keys.offer(first.id), { ...first, state: awarded });
      w.writes.put(keys.offer(second.id), { ...second, state: { name: 'not-awarded', since: NOW, reason: 'Za mało punktów.' } });
    });
    expect((await get('/mikrogranty/wyniki/results')).status).toBe(404);
    expect((await get('/mikrogranty/dane/results.csv')).status).toBe(404);

    const decidedOn = day(-1);
    await api.work((w) => {
      const state = { name: 'decided', since: NOW, decidedOn, by: 'office-1' } as const;
      w.writes.put(keys.edition(open.id), { ...open, version: open.version + 1, state });
      const award = (offerId: string, grosze: number) => ({ offerId, opinionGrosze: grosze, decidedGrosze: grosze, reason: 'x' });
      const awards = [award('off_results_1', 60_050), award('off_results_2', 0)];
      w.writes.put(keys.editionDecision(open.id), { editionId: open.id, version: 1, awards, decidedOn, by: 'office-1', at: NOW });
    });
    const page = await get('/mikrogranty/wyniki/results');
    expect(main(page)).toMatch(/Wybrano: 1 projekt. Razem dotacje: 600,50\szł/);
    expect(main(page)).toContain('nie wybrana');
    expect(main(page)).toContain('art. 15 ust. 2i');
    expect(page.body).toContain('/mikrogranty/projekt/M-2027-801');
    const rows = parse((await get('/mikrogranty/dane/results.csv')).body, { bom: true, delimiter: ';', columns: true });
    expect(rows).toMatchObject([
      { numer: 'M-2027-801', organizacja: "'=Sąsiedzi", dotacja_zl: '600.50', wynik: 'wybrana' },
      { numer: 'M-2027-802', dotacja_zl: '0.00', wynik: 'nie wybrana' },
    ]);
    expect(JSON.parse((await get('/mikrogranty/dane/results.json')).body)).toMatchObject({
      offers: [{ awardedGrosze: 60_050 }, {}],
    });
  });
});

const chatOf = (name: string) => {
  const { personId, conversationId } = resident(name);
  return newConversation(conversationId, 'messenger', name, NOW, () => personId);
};

describe('a receipt from the chat', () => {
  it('needs the code of the page; then it stands in the project with its warnings and its picture, whatever becomes of the chat', async () => {
    const project = await signed();
    const chat = chatOf('chat-of-garden');
    expect(await api.work((w) => lookAtProjects(w, chat))).toMatchObject({ tied: false, projects: [] });
    expect(await api.work((w) => carryOutReceipt(w, chat, { kind: 'tie-chat', code: 'ZZZZZZ' }))).toMatchObject({
      code: 'chat-code.unknown',
    });
    const { chatCode } = await project.view();
    await api.work((w) => carryOutReceipt(w, chat, { kind: 'tie-chat', code: String(chatCode) }));
    const { projects } = await api.work((w) => lookAtProjects(w, chat));
    expect(projects).toMatchObject([
      { offerId: project.id, number: project.number, lines: [{ id: 'sprzet', leftGrosze: 80_000 }, {}] },
    ]);

    const picture = attachment('image');
    const kept = await api.work((w) =>
      carryOutReceipt(w, chat, {
        kind: 'keep-receipt',
        offerId: project.id,
        grosze: 90_000,
        lineId: 'sprzet',
        issuedOn: day(-30),
        attachment: picture,
      }),
    );
    expect(kept).toEqual({ kind: 'receipt-kept', warnings: ['over-line', 'before-contract'], leftGrosze: -10_000 });
    expect((await project.view()).receipts).toMatchObject([{ grosze: 90_000, picture: { state: 'awaited' } }]);
    const stored = {
      ...picture,
      url: null,
      state: 'stored' as const,
      key: 'attachments/x/original.jpg',
      contentType: 'image/jpeg',
    };
    await api.work((w) => attachmentStored(w, picture.id, stored));
    expect((await project.view()).receipts).toMatchObject([{ byName: expect.any(String), picture: { state: 'stored' } }]);
    // Erasing the chat leaves the picture: it is the project's now.
    expect(await unclaimed(api.table, [stored])).toEqual([]);
  });

  it('of somebody who was taken out, or asked to be forgotten, is not taken', async () => {
    const project = await signed();
    const chat = chatOf('chat-of-left');
    await api.work(async (w) => carryOutReceipt(w, chat, { kind: 'tie-chat', code: String((await project.view()).chatCode) }));
    expect((await api.work((w) => lookAtProjects(w, chat))).tied).toBe(true);
    await api.work((w) => untieChats(w, chat.personId));
    expect((await api.work((w) => lookAtProjects(w, chat))).tied).toBe(false);
    const late = {
      kind: 'keep-receipt',
      offerId: project.id,
      grosze: 1,
      lineId: null,
      issuedOn: null,
      attachment: null,
    } as const;
    expect(await api.work((w) => carryOutReceipt(w, chat, late))).toMatchObject({ code: 'project.not-found' });
  });
});
