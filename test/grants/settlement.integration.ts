/** From the contract to the last grosz over both APIs: receipts as they come, files, the report, what goes back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChatCode } from '../../shared/grants/store-chat-code.ts';
import { keys } from '../../shared/platform/keys.ts';
import { lettersAbout } from '../support/letters.ts';
import type { MemberApi } from '../support/member-api.ts';
import { contractBody, day, line, PHOTO, projectsOver, startProjects } from '../support/projects.ts';
import { north, office, south } from '../support/staff-api.ts';

let projects: Awaited<ReturnType<typeof startProjects>>;
let api: MemberApi;
beforeAll(async () => {
  projects = await startProjects();
  ({ api } = projects);
});
afterAll(() => projects.stop());

const { awarded, signed, deliver, receipt, reported, judgeAll } = projectsOver(
  () => api,
  () => projects.hear(),
);

describe('a contract', () => {
  it('adds up to the award to the grosz, as does each annex; only the office records it', async () => {
    const project = await awarded();
    const off = contractBody({ budget: [line('sprzet', 80_000), line('biuro', 19_999, 'indirect')] });
    const wrong = await project.byOffice('contract', off);
    expect(wrong).toMatchObject({ status: 422, body: { code: 'contract.sum', errors: [{ path: 'budget' }] } });
    expect((await api.post(north, `/api/offers/${project.id}/contract`, contractBody())).status).toBe(403);
    expect((await api.send(project.session, `${project.path}/contract`, contractBody())).status).toBe(404);
    expect((await project.byOffice('contract', contractBody())).status).toBe(200);
    expect((await project.byOffice('contract', contractBody())).body).toMatchObject({ code: 'contract.not-awarded' });
    expect((await project.byOffice('contract/paid', { on: day(3) })).body).toMatchObject({ code: 'contract.dates' });
    expect((await project.byOffice('contract/paid', { on: day(-2) })).body).toMatchObject({ paidOn: day(-2), version: 2 });
    const annex = {
      number: 'A1',
      on: day(0),
      what: 'Więcej na sprzęt.',
      budget: [line('sprzet', 100_000)],
      realisationTo: day(90),
    };
    expect((await project.byOffice('contract/annexes', { ...annex, budget: [line('sprzet', 100_001)] })).body).toMatchObject({
      code: 'contract.sum',
    });
    expect((await project.byOffice('contract/annexes', annex)).status).toBe(200);
    const { agreed, reportBy, awardedGrosze, may } = await project.view();
    expect({ agreed, reportBy, awardedGrosze }).toEqual({
      agreed: { budget: [line('sprzet', 100_000)], realisationTo: day(90) },
      reportBy: day(120),
      awardedGrosze: 100_000,
    });
    expect(may).toEqual(['receipts', 'report']);
  });
});

describe('receipts', () => {
  it('over the line, before the contract and after the end are kept all the same, and say so at once', async () => {
    const project = await signed();
    await receipt(project, { grosze: 70_000 });
    const over = await receipt(project, { grosze: 10_001 }, null);
    expect(over.body).toMatchObject({ warnings: ['over-line'], warningTexts: [expect.stringContaining('przekraczają')] });
    expect((await receipt(project, { issuedOn: day(-11) }, null)).body.warnings).toContain('before-contract');
    expect((await receipt(project, { issuedOn: day(61), lineId: 'inna' }, null)).body.warnings).toEqual([
      'line-unknown',
      'after-realisation',
    ]);
    expect((await receipt(project, { grosze: null, lineId: null, issuedOn: null }, null)).body.warnings).toEqual([]);
    const view = await project.view();
    expect(view.receipts).toHaveLength(5);
    expect(view.receipts[0]).toMatchObject({
      byName: `Osoba ${project.email}`,
      picture: { state: 'stored', thumbnailUrl: null },
    });
    expect(view.toDo).toEqual(
      expect.arrayContaining([expect.stringContaining('kwotę, pozycję'), expect.stringContaining('zdjęcie albo plik')]),
    );
    // An annex that gives the line more takes the warning away.
    await project.byOffice('contract/annexes', {
      number: 'A',
      on: day(0),
      what: 'x',
      budget: [line('sprzet', 100_000)],
      realisationTo: null,
    });
    expect((await project.view()).receipts[1]?.warnings).toEqual([]);
  });

  it('are corrected and judged anew; what is no picture is refused and can be sent again; nobody else’s are reached', async () => {
    const project = await signed();
    const first = await receipt(project, {}, Buffer.from('this is no picture'));
    expect((await project.view()).receipts[0]?.picture).toEqual({ url: null, thumbnailUrl: null, state: 'refused' });
    await project.byOffice(`receipts/${first.body.id}/judge`, { state: 'questioned', note: 'Prosimy o czytelne zdjęcie.' });
    const path = `${project.path}/receipts/${first.body.id}`;
    expect((await project.view()).receipts[0]).toMatchObject({
      state: 'questioned',
      judged: { note: 'Prosimy o czytelne zdjęcie.' },
    });
    const body = {
      grosze: 12_345,
      lineId: 'sprzet',
      issuedOn: day(-4),
      file: { contentType: 'image/jpeg', bytes: PHOTO.length },
    };
    expect((await api.put(project.session, path, body, { 'if-match': '"1"' })).body).toMatchObject({ code: 'receipt.changed' });
    const changed = await api.put(project.session, path, body);
    expect(changed.status).toBe(200);
    await deliver(project, changed, PHOTO, `${path}/arrived`);
    const [now] = (await project.view()).receipts;
    expect(now).toMatchObject({ grosze: 12_345, state: 'kept', judged: null, picture: { state: 'stored' } });
    expect(await (await fetch(String(now?.picture?.url))).arrayBuffer()).not.toContain('GPS');
    const stranger = await awarded();
    expect((await api.askMember({ session: stranger.session, path: `${project.path}/project` })).status).toBe(404);
    expect((await api.ask({ as: south, path: `/api/offers/${project.id}/project` })).status).toBe(404);
    expect((await api.send(project.session, `${path}/judge`, { state: 'accepted' })).status).toBe(403);
    expect((await api.send(project.session, `${path}/judge`, { state: 'taken-out' })).status).toBe(200);
  });

  it('of a chat: a code of the day ties it to the person, the same however often the page is read', async () => {
    const project = await signed();
    const { chatCode } = await project.view();
    expect(chatCode).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect((await project.view()).chatCode).toBe(chatCode);
    expect(await readChatCode(api.table, String(chatCode).toLowerCase(), new Date().toISOString())).toMatchObject({
      organisationId: project.organisationId,
    });
    expect((await api.ask({ as: office, path: `/api/offers/${project.id}/project` })).body.chatCode).toBeNull();
  });
});

describe('a report', () => {
  it('is handed in when nothing is missing, in words; corrected once more; accepted to the grosz', async () => {
    const project = await signed();
    const empty = await api.send(project.session, `${project.path}/report/submit`);
    expect(empty).toMatchObject({ status: 422, body: { code: 'report.incomplete' } });
    expect((empty.body.errors as { path: string }[]).map(({ path }) => path)).toEqual([
      'results',
      'people',
      'lasting',
      'photo-before',
      'photo-after',
      'receipts-none',
    ]);
    await receipt(project, { grosze: 84_000 });
    await receipt(project, { grosze: 16_000, lineId: 'biuro' });
    await reported(project);
    expect(
      (await api.send(project.session, `${project.path}/receipts`, { grosze: 1, lineId: 'sprzet', issuedOn: day(-5) })).body,
    ).toMatchObject({ code: 'receipt.closed' });
    expect((await project.view()).may).toEqual([]);

    await project.byOffice('report/verdict', { kind: 'correct', what: ['Prosimy opisać nasadzenia.'], until: day(7) });
    await projects.hear();
    expect((await project.view()).may).toEqual(['receipts', 'report']);
    expect(
      (await api.put(project.session, `${project.path}/report`, { results: 'Dziesięć drzew.', people: 41, lasting: 'Drzewa.' }))
        .status,
    ).toBe(200);
    expect((await api.send(project.session, `${project.path}/report/submit`)).status).toBe(200);
    expect((await project.byOffice('report/verdict', { kind: 'accepted' })).body).toMatchObject({ code: 'report.receipts-open' });
    await judgeAll(project);
    const { settlement } = await project.view();
    // 84 000 fits the shift of 10 % over 80 000; 16 000 is within 20 % of it.
    expect(settlement).toMatchObject({ recognisedGrosze: 100_000, returnGrosze: 0, indirectOverGrosze: 0 });
    expect((await project.byOffice('report/verdict', { kind: 'accepted' })).status).toBe(200);
    await projects.hear();
    const done = await project.view();
    expect(done).toMatchObject({ offer: { state: 'settled' }, may: [], storyUrl: expect.stringContaining('M-2027-') });
    expect((await lettersAbout(api.table, project.id)).map(({ to, subject }) => [to, subject.replace(/ \(.*/, '')])).toEqual([
      [project.email, 'Sprawozdanie do poprawy'],
      [project.email, 'Sprawozdanie przyjęte, projekt rozliczony'],
    ]);
  });

  it('with less spent than paid: the rest is asked back first, and settled when it came', async () => {
    const project = await signed();
    await receipt(project, { grosze: 33_333 });
    await receipt(project, { grosze: 9_000, lineId: 'biuro' });
    await reported(project);
    await judgeAll(project);
    // A fifth of 33 333 is 6 666; the rest of the indirect costs is not recognised.
    expect((await project.view()).settlement).toMatchObject({
      recognisedGrosze: 39_999,
      returnGrosze: 60_001,
      indirectOverGrosze: 2_334,
    });
    const early = await project.byOffice('report/verdict', { kind: 'accepted' });
    expect(early).toMatchObject({ status: 409, body: { code: 'report.return-needed' } });
    expect(JSON.stringify(early.body.errors)).toMatch(/600,01/);
    const demand = (grosze: number) =>
      project.byOffice('report/verdict', { kind: 'return', grosze, reason: 'Niewykorzystana część dotacji.', returnBy: day(15) });
    expect((await demand(100_001)).body).toMatchObject({ code: 'report.return-too-much' });
    expect((await demand(60_001)).status).toBe(200);
    expect((await project.byOffice('report/verdict', { kind: 'accepted' })).status).toBe(200);
    expect((await api.table.get(keys.offer(project.id)))?.state).toMatchObject({ name: 'settled', returnedGrosze: 60_001 });
    expect(
      (await project.byOffice('contract/annexes', { number: 'A', on: day(0), what: 'x', budget: null, realisationTo: null }))
        .body,
    ).toMatchObject({ code: 'project.over' });
  });

  it('two receipts of one line at the same moment: whichever comes second knows the first', async () => {
    const project = await signed();
    const both = await Promise.all([receipt(project, { grosze: 50_000 }, null), receipt(project, { grosze: 50_000 }, null)]);
    expect(both.flatMap(({ body }) => body.warnings)).toEqual(['over-line']);
  });
});
