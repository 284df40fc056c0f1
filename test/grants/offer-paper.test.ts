/** The official form and the confirmation, read back from the files. */
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../shared/documents/fonts-load.ts';
import type { Field } from '../../shared/grants/offer-model.ts';
import type { OfferPaper } from '../../shared/grants/offer-paper.ts';
import { renderConfirmation, renderOffer } from '../../shared/grants/render-offer-paper.ts';
import { valuesOf } from '../../shared/grants/snapshot.ts';
import { anEdition, anOffer, costs, field, filled, inCall, typed } from '../support/grants.ts';
import { anOrganisation } from '../support/handed-in.ts';
import { readPdf } from '../support/pdf.ts';

const AT = '2027-03-01T10:00:00.000Z';
const CHECKSUM = 'a1b2c3d4'.repeat(8);
const EDITION = inCall(anEdition());

const step = (id: string, what: string): Field =>
  field(`step.${id}`, { kind: 'step', step: { id, what, from: '2027-05-02', to: '2027-05-09' } });

const paper = (changed: Partial<OfferPaper> = {}, ...more: readonly Field[]): OfferPaper & { at: string } => ({
  edition: EDITION,
  organisation: anOrganisation('org_1', { name: 'Stowarzyszenie „Źdźbło”' }),
  offer: anOffer({ state: { name: 'received', since: AT, checksum: CHECKSUM, by: 'mem_1', how: 'here' } }),
  subareaName: 'Śródmieście',
  programme: 'Program',
  fields: valuesOf([
    ...filled(
      EDITION,
      costs('a', { name: 'Łopaty', grantGrosze: 123_450, ownGrosze: 10_000 }),
      costs('b', { kind: 'indirect', grantGrosze: 1 }),
    ),
    typed('title', 'Zażółć gęślą jaźń'),
    typed('section.summary', 'Pierwszy akapit.\nDrugi akapit: ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ.'),
    step('a', 'Sadzenie żonkili'),
    ...more,
  ]),
  attached: [],
  handedIn: { number: 'M-2027-007', checksum: CHECKSUM, at: '2027-03-01 11:00', byName: 'Osoba Testowa' },
  draftChecksum: null,
  at: AT,
  ...changed,
});
const draft: Partial<OfferPaper> = { handedIn: null };
const read = async (source: OfferPaper & { at: string }) => readPdf((await renderOffer(source, loadFonts)).bytes);
const words = (pages: readonly (readonly string[])[]) => pages.flat().join(' ').replaceAll(/\s+/g, ' ');

describe('the form of an offer', () => {
  it('has every section, date, step and sum, with Polish letters', async () => {
    const pdf = await read(paper());
    expect(pdf).toMatchObject({ title: 'Zażółć gęślą jaźń', language: 'pl' });
    const text = words(pdf.pages);
    for (const said of [
      'III.3. Opis zadania',
      'Stowarzyszenie „Źdźbło”',
      'Tytuł zadania publicznego: Zażółć gęślą jaźń',
      'od 2 maja 2027 do 30 września 2027',
      'Pierwszy akapit.',
      'Drugi akapit: ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ.',
      'Sadzenie żonkili',
      'Łopaty',
      '1 234,50 zł',
      '1 234,51 zł',
      '1 334,51 zł',
      'Śródmieście',
    ])
      expect(text).toContain(said);
  });

  it('has number and checksum on each page, however long it is', async () => {
    const pdf = await read(paper({}, typed('section.summary', 'Bardzo długi opis zadania. '.repeat(400))));
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const [i, page] of pdf.pages.entries())
      expect(words([page])).toContain(`M-2027-007 · suma kontrolna ${CHECKSUM} · ${i + 1}/${pdf.pages.length}`);
    expect(words(pdf.pages)).not.toContain('wersja robocza');
  });

  it('of a draft says so across each page, and leaves room for what is not written', async () => {
    const pdf = await read(paper({ ...draft, fields: {} }));
    for (const page of pdf.pages) expect(words([page])).toContain('wersja robocza');
    expect(words(pdf.pages)).toContain('(nie wypełniono)');
    expect(words(pdf.pages)).not.toContain('suma kontrolna');
  });

  it('of a draft whose signed print is handed in has the checksum of what is typed', async () => {
    const pdf = await read(paper({ ...draft, draftChecksum: 'f'.repeat(64) }));
    expect(words(pdf.pages)).toContain(`suma kontrolna ${'f'.repeat(64)}`);
  });

  it('is the same file whenever the same is printed at the same time', async () => {
    const [first, second] = await Promise.all([renderOffer(paper(), loadFonts), renderOffer(paper(), loadFonts)]);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.fileName).toBe('oferta-M-2027-007.pdf');
  });
});

describe('the confirmation', () => {
  it('names what was handed in, when and by whom, with the whole checksum', async () => {
    const made = await renderConfirmation(paper(), loadFonts);
    const text = words(readPdf(made?.bytes ?? new Uint8Array()).pages);
    for (const said of ['M-2027-007', CHECKSUM, '2027-03-01 11:00', 'Osoba Testowa', 'Oferta jest przyjęta.', '1 234,51 zł'])
      expect(text).toContain(said);
  });

  it('says until when the signed paper is awaited', async () => {
    const offer = anOffer({ state: { name: 'submitted', since: AT, checksum: CHECKSUM, by: 'mem_1' } });
    const made = await renderConfirmation(paper({ offer }), loadFonts);
    const text = words(readPdf(made?.bytes ?? new Uint8Array()).pages);
    expect(text).toContain('jeszcze nieprzyjęta');
    expect(text).toContain('do 10 marca 2027');
  });

  it('is not made of what was not handed in', async () => {
    expect(await renderConfirmation(paper(draft), loadFonts)).toBeNull();
  });
});
