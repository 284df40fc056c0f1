/** An offer from its beginning to the formal check, over the API: organisation, streetworker and office, each within their rights. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { carryOutIdea, readIdea } from '../../shared/grants/store-ideas.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { OfferView } from '../../shared/staff/grants-offers-api.ts';
import { filledSaves, type MemberApi, startMemberApi } from '../support/member-api.ts';
import { NORTH, north, office, SOUTH, south, type Told } from '../support/staff-api.ts';

let api: MemberApi;
beforeAll(async () => {
  api = await startMemberApi();
});
afterAll(async () => {
  api.close();
  await api.stop();
});

const OFFERS = '/api/member/offers';
const today = () => localDate(city, new Date().toISOString());
let people = 0;

/** An organisation of its own, and an offer of it begun by its first person. */
const begun = async (editionId: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { session, id } = await api.organisation(`writer${people++}@example.org`);
  const answer = await api.send(session, OFFERS, { editionId, organisationId: id, subarea: NORTH, ...more });
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201, body: { state: { name: 'draft' }, number: null } });
  return { session, organisationId: id, id: String(answer.body.id), path: `${OFFERS}/${answer.body.id}` };
};
const save = (session: string, path: string, saves: unknown) => api.put(session, `${path}/fields`, { saves });
const text = (field: string, words: string, basedOn = 0) => ({ field, value: { kind: 'text', text: words }, basedOn });
const results = ({ body }: Told) => body.results as { outcome: string; keptId: string | null; stored: { version: number } }[];
const view = async (session: string, path: string): Promise<OfferView> =>
  (await api.askMember({ session, path })).body as unknown as OfferView;
const handedIn = async (editionId: string) => {
  const offer = await begun(editionId);
  await save(offer.session, offer.path, filledSaves());
  const sent = await api.send(offer.session, `${offer.path}/submit`);
  expect(sent, JSON.stringify(sent.body)).toMatchObject({ status: 200 });
  return { ...offer, sent, checksum: String(sent.body.checksum) };
};
const byOffice = (id: string, what: string, body: unknown = {}) => api.post(office, `/api/offers/${id}/${what}`, body);

describe('an offer is written', () => {
  it('by its organisation and the streetworker together, each place by itself, with who changed what', async () => {
    const editionId = await api.edition('together');
    const { session, path, id, organisationId } = await begun(editionId);
    const second = await api.joined(session, organisationId, `second${people++}@example.org`);
    expect(results(await save(session, path, [text('title', 'Ogródek'), text('section.summary', 'Sadzimy.')]))).toMatchObject([
      { outcome: 'saved', stored: { version: 1 } },
      { outcome: 'saved', stored: { version: 1 } },
    ]);
    expect(results(await save(second, path, [text('title', 'Ogródek sąsiedzki', 1)]))).toMatchObject([{ outcome: 'saved' }]);
    const inTown = await api.ask({
      as: north,
      method: 'PUT',
      path: `/api/offers/${id}/fields`,
      body: { saves: [text('from', '2027-05-02')] },
    });
    expect(inTown).toMatchObject({ status: 200, body: { results: [{ outcome: 'saved' }] } });
    const read = await view(second, path);
    expect(read.stateText).toBe('w przygotowaniu');
    expect(read.may).toEqual(['write', 'attach']);
    expect(read.fields.map((field) => [field.id, field.version])).toEqual(
      expect.arrayContaining([
        ['title', 2],
        ['section.summary', 1],
        ['from', 1],
      ]),
    );
    const names = (await api.askMember({ session, path: `${path}/fields/title/history` })).body.items as { byName: string }[];
    expect(names.map(({ byName }) => byName)).toEqual([expect.stringContaining('second'), expect.stringContaining('writer')]);
    expect(read.offer.writers).toEqual(expect.arrayContaining([north]));
    expect(await api.table.get(keys.writer(editionId, north))).toBeDefined();
  });

  it('in one place by two at once: the later is kept beside, shown, and used or put aside; sent again it is kept once', async () => {
    const { session, path, organisationId } = await begun(await api.edition('beside'));
    const second = await api.joined(session, organisationId, `second${people++}@example.org`);
    await save(session, path, [text('title', 'Pierwszy')]);
    const late = await save(second, path, [text('title', 'Drugi')]);
    expect(results(late)).toMatchObject([{ outcome: 'kept-beside', stored: { value: { text: 'Pierwszy' } } }]);
    expect(results(await save(second, path, [text('title', 'Drugi')]))).toMatchObject([
      { outcome: 'kept-beside', keptId: results(late)[0]?.keptId },
    ]);
    await save(second, path, [text('title', 'Trzeci')]);
    const { kept } = await view(session, path);
    expect(kept.map(({ value, byName }) => [value, byName])).toHaveLength(2);
    const idOf = (words: string) => kept.find(({ value }) => value.kind === 'text' && value.text === words)?.id;
    expect(await api.send(session, `${path}/kept/${idOf('Drugi')}`, { use: true })).toMatchObject({ status: 200 });
    expect(await api.send(session, `${path}/kept/${idOf('Trzeci')}`, { use: false })).toMatchObject({ status: 200 });
    expect(await api.send(session, `${path}/kept/${idOf('Trzeci')}`, { use: false })).toMatchObject({
      status: 404,
      body: { code: 'offer.kept-settled' },
    });
    const after = await view(session, path);
    expect(after.kept).toEqual([]);
    expect(after.fields.find(({ id }) => id === 'title')).toMatchObject({ version: 2, value: { text: 'Drugi' } });
    const history = (await api.askMember({ session, path: `${path}/fields/title/history` })).body.items as {
      value: { text: string };
    }[];
    expect(history.map(({ value }) => value.text).toSorted()).toEqual(['Drugi', 'Pierwszy', 'Trzeci']);
  });

  it('with what the rules say of it after each save, in words', async () => {
    const { session, path } = await begun(await api.edition('checked', { perProject: 300_000, indirectPercent: 20 }));
    const line = (id: string, kind: string, grantGrosze: number) => ({
      field: `line.${id}`,
      value: { kind: 'line', line: { id, name: 'x', kind, grantGrosze, ownGrosze: 0, inKindGrosze: 0 } },
      basedOn: 0,
    });
    const { body } = await save(session, path, [line('a', 'direct', 300_000), line('b', 'indirect', 60_001)]);
    const checks = body.checks as OfferView['checks'];
    expect(checks.totals).toMatchObject({ grant: 360_001, direct: 300_000, indirect: 60_001 });
    expect(checks.problems.map(({ why }) => why)).toEqual([
      'Dotacja wynosi 3 600,01 zł, a jeden projekt może dostać najwyżej 3 000,00 zł.',
      'Koszty pośrednie wynoszą 600,01 zł, a mogą wynosić najwyżej 600,00 zł.',
    ]);
    expect(checks.lacking).toEqual(['title', 'from', 'to', 'section.summary']);
  });

  it('however much was typed without a connection, in one request', async () => {
    const sections = Array.from({ length: 19 }, (_, i) => ({
      id: `part${i}`,
      number: `III.${i + 1}`,
      title: `Część ${i}`,
      hint: null,
      required: false,
      mostCharacters: 20_000,
    }));
    const { session, path } = await begun(await api.edition('much', { sections }));
    const long = 'ź'.repeat(20_000);
    const saved = await save(session, path, [text('title', 'Ogródek'), ...sections.map(({ id }) => text(`section.${id}`, long))]);
    expect(new Set(results(saved).map(({ outcome }) => outcome))).toEqual(new Set(['saved']));
    expect(await save(session, path, [text('title', 'x'.repeat(20_001), 1)])).toMatchObject({ status: 400 });
  });

  it('in places that the form has, and nowhere else', async () => {
    const { session, path } = await begun(await api.edition('places'));
    for (const wrong of [
      text('section.none', 'x'),
      { field: 'title', value: { kind: 'removed' }, basedOn: 0 },
      { field: 'line.a', value: { kind: 'text', text: 'x' }, basedOn: 0 },
    ])
      expect(await save(session, path, [wrong])).toMatchObject({ status: 422, body: { code: 'offer.field-unknown' } });
    expect(await save(session, path, [text('title', 'a'), text('title', 'b')])).toMatchObject({ status: 400 });
    expect((await view(session, path)).fields).toEqual([]);
  });

  it('from an idea: it becomes an offer, keeps its authors, and is for one organisation only', async () => {
    const editionId = await api.edition('idea');
    const { session, organisationId } = await begun(editionId);
    const author = { personId: 'per_author', conversationId: 'cnv_author' };
    const ideaId = await api.work((w) => {
      const id = w.ids('ida');
      const base = { at: w.now, id, words: 'Ogródek', subarea: NORTH, answers: [], author };
      const told = carryOutIdea(w, null, { kind: 'TellIdea', ...base });
      if (told.kind === 'refused') throw new Error(told.code);
      return id;
    });
    const from = { editionId, organisationId, subarea: NORTH, ideaId };
    // Nobody has handed it to them: they cannot know of it.
    expect(await api.send(session, OFFERS, from)).toMatchObject({ status: 404, body: { code: 'idea.not-found' } });
    expect(await api.post(south, '/api/offers', from)).toMatchObject({ status: 403 });
    const made = await api.post(north, '/api/offers', from);
    expect(made).toMatchObject({ status: 201 });
    expect(await readIdea(api.table, ideaId)).toMatchObject({
      state: { name: 'offer', offerId: made.body.id, organisationId },
      authors: [author],
    });
    expect(await api.post(north, '/api/offers', from)).toMatchObject({ status: 409, body: { code: 'idea.with-offer' } });
    expect(await view(session, `${OFFERS}/${made.body.id}`)).toMatchObject({ idea: { id: ideaId, words: 'Ogródek' } });
  });

  it('for a call that is announced or open, in its subareas', async () => {
    const { session, organisationId } = await begun(await api.edition('open', { subareas: [NORTH] }));
    const begin = (editionId: string, subarea: string) => api.send(session, OFFERS, { editionId, organisationId, subarea });
    expect(await begin('open', SOUTH)).toMatchObject({ status: 422, body: { code: 'offer.wrong-subarea' } });
    expect(await begin('none', NORTH)).toMatchObject({ status: 404, body: { code: 'edition.not-found' } });
    const past = city.grants.editions.find((one) => one.past)?.id ?? '';
    expect(await begin(past, city.subareas[0]?.id ?? '')).toMatchObject({ status: 409, body: { code: 'offer.late' } });
  });
});

describe('an offer is handed in', () => {
  it('once, with a number and a checksum; the second press says that it has been', async () => {
    const { session, path, sent } = await handedIn(await api.edition('once'));
    expect(sent.body).toMatchObject({
      number: expect.stringMatching(/^M-2027-\d{3}$/),
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      state: { name: 'received' },
      stateText: 'przyjęta, czeka na sprawdzenie formalne',
    });
    expect(await api.send(session, `${path}/submit`)).toMatchObject({ status: 409, body: { code: 'offer.already-submitted' } });
    expect(await save(session, path, [text('title', 'Inny', 1)])).toMatchObject({
      status: 409,
      body: { code: 'offer.not-open' },
    });
    expect(await view(session, path)).toMatchObject({ snapshots: [{ checksum: sent.body.checksum }], may: ['withdraw'] });
  });

  it('whole, or told what is missing at its place, and nothing is lost', async () => {
    const { session, path } = await begun(await api.edition('whole', { perProject: 50_000 }));
    await save(session, path, [text('title', 'Ogródek')]);
    expect(await api.send(session, `${path}/submit`)).toMatchObject({
      status: 422,
      body: { code: 'offer.incomplete', errors: [{ path: 'from' }, { path: 'to' }, { path: 'section.summary' }] },
    });
    await save(session, path, filledSaves().slice(1));
    expect(await api.send(session, `${path}/submit`)).toMatchObject({
      status: 422,
      body: { code: 'offer.budget', errors: [{ path: 'budget', message: expect.stringContaining('500,00 zł') }] },
    });
    expect((await view(session, path)).fields).toHaveLength(5);
  });

  it('until the call ends, to the minute', async () => {
    const editionId = await api.edition('late');
    const { session, path } = await begun(editionId);
    await save(session, path, filledSaves());
    const stored = (await api.table.get(keys.edition(editionId))) ?? {};
    // The call has ended meanwhile, at midnight.
    const ended = { ...(stored.dates as object), callTo: today(), callEndsAt: '00:00' };
    await api.work((w) => w.writes.put(keys.edition(editionId), { ...stored, dates: ended }));
    expect(await api.send(session, `${path}/submit`)).toMatchObject({ status: 409, body: { code: 'offer.late' } });
    expect((await view(session, path)).may).not.toContain('submit');
  });

  it('by who may act for the organisation; others write', async () => {
    const { session, path, organisationId } = await begun(await api.edition('acts'));
    const second = await api.joined(session, organisationId, `second${people++}@example.org`);
    await save(second, path, filledSaves());
    expect(await api.send(second, `${path}/submit`)).toMatchObject({ status: 403 });
    expect(await api.send(session, `${path}/submit`)).toMatchObject({ status: 200 });
  });

  it('on paper too where the edition wants it: received by its checksum and the day of the stamp', async () => {
    const editionId = await api.edition('paper', { handIn: 'here-and-paper' });
    const { id, sent, checksum } = await handedIn(editionId);
    expect(sent.body).toMatchObject({ stateText: 'wysłana, jeszcze nieprzyjęta' });
    const receive = (changed: object) =>
      byOffice(id, 'receive', { how: 'paper', checksum: checksum.slice(0, 8), receivedOn: today(), ...changed });
    expect(await receive({ checksum: '00000000' })).toMatchObject({ status: 422, body: { code: 'offer.other-checksum' } });
    expect(await receive({ receivedOn: '2099-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'offer.received-in-future' },
    });
    expect(await receive({})).toMatchObject({ status: 200, body: { state: { name: 'received', how: 'paper' }, checksum } });
  });

  it('as many as the edition allows; withdrawing one makes room', async () => {
    const editionId = await api.edition('limit', { projectsPerOrganisation: 2 });
    const { session, organisationId, path: first } = await begun(editionId);
    const paths = [first];
    for (let i = 0; i < 2; i++) {
      const next = await api.send(session, OFFERS, { editionId, organisationId, subarea: NORTH });
      paths.push(`${OFFERS}/${next.body.id}`);
    }
    for (const path of paths) await save(session, path, filledSaves());
    // All three at once: two are in, one is told why not.
    const sent = await Promise.all(paths.map((path) => api.send(session, `${path}/submit`)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 200, 409]);
    const refused = sent.findIndex(({ status }) => status === 409);
    expect(sent[refused]?.body).toMatchObject({ code: 'offer.too-many' });
    expect((await view(session, paths[refused] ?? '')).checks).toMatchObject({ handedIn: 2, handedInMost: 2 });
    const other = paths.find((_, i) => i !== refused) ?? '';
    expect(await api.send(session, `${other}/withdraw`)).toMatchObject({ status: 200, body: { state: { name: 'withdrawn' } } });
    expect(await api.send(session, `${paths[refused]}/submit`)).toMatchObject({ status: 200 });
    const numbers = new Set(
      (await Promise.all(paths.map((path) => view(session, path)))).map(({ offer }) => offer.number).filter(Boolean),
    );
    expect(numbers.size).toBe(3);
  });
});

describe('the formal check', () => {
  it('asks for corrections once, opens the offer for them, and passes what comes back', async () => {
    const { id, session, path } = await handedIn(await api.edition('formal'));
    expect(await byOffice(id, 'formal/correct', { what: ['Brak daty zakończenia'] })).toMatchObject({
      status: 200,
      body: { state: { name: 'correcting', what: ['Brak daty zakończenia'] }, stateText: 'do poprawki' },
    });
    const { offer, may } = await view(session, path);
    expect(may).toEqual(['write', 'attach', 'submit', 'withdraw']);
    const until = offer.state.name === 'correcting' ? offer.state.until : '';
    // The end of the fifth local day from today.
    expect([localDate(city, until), new Date(until).getUTCMilliseconds()]).toEqual([
      localDate(city, new Date(Date.now() + 5 * 86_400_000).toISOString()),
      999,
    ]);
    expect(await save(session, path, [text('to', '2027-09-29', 1)])).toMatchObject({ status: 200 });
    expect(await api.send(session, `${path}/submit`)).toMatchObject({ status: 200, body: { state: { name: 'received' } } });
    expect((await view(session, path)).snapshots).toHaveLength(2);
    expect(await byOffice(id, 'formal/correct', { what: ['Jeszcze raz'] })).toMatchObject({
      status: 409,
      body: { code: 'offer.correction-used' },
    });
    expect(await byOffice(id, 'formal/pass')).toMatchObject({ status: 200, body: { state: { name: 'formally-right' } } });
    expect(await byOffice(id, 'formal/fail', { reason: 'Za późno' })).toMatchObject({ status: 409 });
  });

  it('is the office’s, with a reason when it fails', async () => {
    const { id, session, path } = await handedIn(await api.edition('fails'));
    expect(await api.post(north, `/api/offers/${id}/formal/pass`)).toMatchObject({ status: 403 });
    expect(await api.send(session, `${path}/formal/pass`)).toMatchObject({ status: 404, body: { code: 'route.unknown' } });
    expect(await byOffice(id, 'formal/fail', { reason: 'Brak podpisu' })).toMatchObject({
      status: 200,
      body: { state: { name: 'formally-wrong', reason: 'Brak podpisu' } },
    });
  });
});

describe('who sees what', () => {
  it('an organisation never sees another’s offer, by any route', async () => {
    const { path, id } = await begun(await api.edition('others'));
    const stranger = await api.organisation(`stranger${people++}@example.org`);
    const { session } = stranger;
    const tries = [
      api.askMember({ session, path }),
      save(session, path, [text('title', 'x')]),
      api.askMember({ session, path: `${path}/fields/title/history` }),
      ...['submit', 'withdraw', 'attachments/att_1/arrived', 'attachments/att_1/remove'].map((what) =>
        api.send(session, `${path}/${what}`),
      ),
      api.send(session, `${path}/kept/kep_1`, { use: true }),
      api.send(session, `${path}/attachments`, { name: 'a.pdf', contentType: 'application/pdf', bytes: 10 }),
    ];
    for (const { status, body } of await Promise.all(tries)) expect([status, body.code]).toEqual([404, 'offer.not-found']);
    const listed = (await api.askMember({ session, path: OFFERS, query: { edition: 'others' } })).body.items;
    expect(listed).toEqual([]);
    expect(JSON.stringify((await api.askMember({ session, path: OFFERS })).body)).not.toContain(id);
  });

  it('staff: the office all, a streetworker those of her subareas and those she helps with, a reviewer no draft', async () => {
    const editionId = await api.edition('staff');
    const { id } = await begun(editionId);
    const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
    const reads = async (as: string) => (await api.ask({ as, path: `/api/offers/${id}` })).status;
    const lists = async (as: string) =>
      ((await api.ask({ as, path: '/api/offers', query: { edition: editionId } })).body.items as { id: string }[]).map(
        (row) => row.id,
      );
    expect(await Promise.all([office, north, south, committee].map(reads))).toEqual([200, 200, 404, 404]);
    expect(await Promise.all([office, north, south, committee].map(lists))).toEqual([[id], [id], [], []]);
    expect((await api.ask({ as: office, path: '/api/offers' })).status).toBe(400);
    expect(await byOffice(id, 'submit')).toMatchObject({ status: 403 });
  });

  it('a reviewer sees what was handed in and passed by an applicant of whom they declared no conflict', async () => {
    const editionId = await api.edition('reviewer');
    const { id, organisationId } = await handedIn(editionId);
    const reviewer = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
    await byOffice(id, 'formal/pass');
    const reads = async () => (await api.ask({ as: reviewer, path: `/api/offers/${id}` })).status;
    const declare = (conflict: boolean) =>
      api.work((w) =>
        w.writes.put(keys.declaration(editionId, reviewer, organisationId), {
          reviewerId: reviewer,
          editionId,
          organisationId,
          conflict,
          at: w.now,
          enteredBy: null,
        }),
      );
    expect(await reads()).toBe(404);
    await declare(true);
    expect(await reads()).toBe(404);
    await declare(false);
    expect(await reads()).toBe(200);
    await api.work((w) => w.writes.put(keys.writer(editionId, reviewer), { offerId: 'off_other' }));
    expect(await reads()).toBe(404);
  });
});
