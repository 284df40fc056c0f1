/** What an offer promises on the real engine: limits hold and are told, and nothing typed is lost whoever types, sends again or hands in. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { keptBeside, nothingTypedSince, readOffer, savedOf, snapshotsOf, writtenIn } from '../../shared/grants/store-offers.ts';
import { ConflictError } from '../../shared/platform/errors.ts';
import { anEdition, inCallNow } from '../support/grant-editions.ts';
import { putEdition } from '../support/handed-in.ts';
import { filledSaves, type MemberApi, startMemberApi } from '../support/member-api.ts';
import { NORTH, type Told } from '../support/staff-api.ts';

let api: MemberApi;
beforeAll(async () => {
  api = await startMemberApi();
});
afterAll(async () => {
  api.close();
  await api.stop();
});

const OFFERS = '/api/member/offers';
const text = (field: string, words: string, basedOn = 0) => ({ field, value: { kind: 'text', text: words }, basedOn });
const save = (session: string, id: string, saves: unknown) => api.put(session, `${OFFERS}/${id}/fields`, { saves });
const submit = (session: string, id: string) => api.send(session, `${OFFERS}/${id}/submit`);
const begin = async (session: string, editionId: string, organisationId: string, subarea = NORTH): Promise<string> => {
  const begun = await api.send(session, OFFERS, { editionId, organisationId, subarea });
  expect(begun, JSON.stringify(begun.body)).toMatchObject({ status: 201 });
  return String(begun.body.id);
};

/** An edition that the programme has had, its rules as they were, its call today. */
const replayed = async (year: number): Promise<Edition> => {
  const found = city.grants.editions.find((one) => one.year === year);
  if (found === undefined) throw new Error(`the city's data has no edition of ${year}`);
  const { past: _, ...content } = found;
  const edition = inCallNow({
    ...content,
    id: `replayed-${year}`,
    dates: { ...anEdition().dates, callEndsAt: null },
    version: 1,
    example: false,
    state: { name: 'draft', since: '2026-01-01T00:00:00.000Z' },
  });
  await api.work((w) => putEdition(w, edition));
  return edition;
};

describe('limits of a past edition', () => {
  it('in 2019 an organisation hands in three offers; a fourth is refused in words and stays as it is written', async () => {
    const { id: editionId, rules } = await replayed(2019);
    const { session, id: organisationId } = await api.organisation('year2019@example.org');
    const sections = rules.sections.map(({ id }) => text(`section.${id}`, 'Tak.'));
    const saves = [...filledSaves().filter(({ field }) => !field.startsWith('section.')), ...sections];
    const sent: Told[] = [];
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) {
      const id = await begin(session, editionId, organisationId, rules.subareas[0]);
      for (let from = 0; from < saves.length; from += 20) await save(session, id, saves.slice(from, from + 20));
      sent.push(await submit(session, id));
      ids.push(id);
    }
    expect(sent.map(({ status, body }) => body.code ?? status)).toEqual([200, 200, 200, 'offer.too-many']);
    expect(sent[3]?.body).toMatchObject({
      status: 409,
      title: 'Za dużo ofert',
      nextStep: expect.stringContaining('To, co jest napisane, zostaje.'),
    });
    expect(await readOffer(api.table, ids[3] ?? '')).toMatchObject({ state: { name: 'draft' }, number: null });
    expect(await savedOf(api.table, ids[3] ?? '', 'title')).toHaveLength(1);
  });
});

describe('two people at once', () => {
  it('whatever they type in the same places, with answers lost and sent again: every word is stored or kept', async () => {
    const { session: first, id: organisationId } = await api.organisation('one@example.org');
    const second = await api.joined(first, organisationId, 'two@example.org');
    const editionId = await api.edition('at-once');
    const edits = fc.array(
      fc.record({
        who: fc.constantFrom(0, 1),
        field: fc.constantFrom('title', 'section.summary'),
        words: fc.string({ minLength: 1, maxLength: 12 }),
        answerLost: fc.boolean(),
      }),
      { minLength: 6, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const id = await begin(first, editionId, organisationId);
        const write = async (who: number): Promise<void> => {
          const seen = new Map<string, number>();
          for (const { field, words, answerLost } of all.filter((edit) => edit.who === who)) {
            const saves = [text(field, words, seen.get(field) ?? 0)];
            const session = who === 0 ? first : second;
            if (answerLost) await save(session, id, saves);
            const { status, body } = await save(session, id, saves);
            expect(status).toBe(200);
            const [result] = body.results as { stored: { version: number } }[];
            seen.set(field, result?.stored.version ?? 0);
          }
        };
        await Promise.all([write(0), write(1)]);
        const kept = await keptBeside(api.table, id);
        for (const field of ['title', 'section.summary']) {
          const values = [...(await savedOf(api.table, id, field)), ...kept.filter((one) => one.field === field)];
          const known = values.map(({ value }) => (value.kind === 'text' ? value.text : ''));
          for (const edit of all.filter((one) => one.field === field)) expect(known).toContain(edit.words);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('a save at the very moment of handing in is part of what was handed in, or is told that it came too late', async () => {
    const { session: first, id: organisationId } = await api.organisation('hands-in@example.org');
    const second = await api.joined(first, organisationId, 'types@example.org');
    const editionId = await api.edition('same-moment', { projectsPerOrganisation: 20 });
    const outcomes: string[] = [];
    for (let i = 0; i < 12; i++) {
      const id = await begin(first, editionId, organisationId);
      await save(first, id, filledSaves());
      // Has typed before, so that nothing else of the offer moves with the save.
      await save(second, id, [text('to', '2027-09-29', 1)]);
      // Typed at once by both, begun now by the one and now by the other.
      const calls = [() => submit(first, id), () => save(second, id, [text('title', 'W ostatniej chwili', 1)])];
      const answers = await Promise.all((i % 2 === 0 ? calls : calls.toReversed()).map((call) => call()));
      const [sent, saved] = i % 2 === 0 ? answers : answers.toReversed();
      expect(sent?.status).toBe(200);
      const [snapshot] = await snapshotsOf(api.table, id);
      const title = snapshot?.fields.title;
      if (saved?.status === 200) expect(title).toMatchObject({ text: 'W ostatniej chwili' });
      else {
        expect(saved).toMatchObject({ status: 409, body: { code: 'offer.not-open' } });
        expect(title).toMatchObject({ text: 'Ogródek' });
      }
      outcomes.push(String(saved?.status));
    }
    expect(outcomes.every((status) => status === '200' || status === '409')).toBe(true);
  });

  it('a save between reading and handing in makes it read again', async () => {
    const { session, id: organisationId } = await api.organisation('between@example.org');
    const id = await begin(session, await api.edition('between'), organisationId);
    await save(session, id, filledSaves());
    const handingIn = api.work(async (w) => {
      const { saves } = await writtenIn(w.table, id);
      nothingTypedSince(w, id, saves);
      // Somebody else is quicker.
      expect(await save(session, id, [text('title', 'Szybszy', 1)])).toMatchObject({ status: 200 });
    });
    await expect(handingIn).rejects.toBeInstanceOf(ConflictError);
  });

  it('handing in twice at once counts once', async () => {
    const { session, id: organisationId } = await api.organisation('presses-twice@example.org');
    const editionId = await api.edition('pressed-twice');
    const id = await begin(session, editionId, organisationId);
    await save(session, id, filledSaves());
    const sent = await Promise.all([submit(session, id), submit(session, id), submit(session, id)]);
    expect(sent.map(({ status, body }) => body.code ?? status).toSorted()).toEqual([
      200,
      'offer.already-submitted',
      'offer.already-submitted',
    ]);
    expect(await snapshotsOf(api.table, id)).toHaveLength(1);
  });
});
