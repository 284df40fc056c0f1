import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideField } from '../../shared/grants/decide-field.ts';
import { decideOffer, type OfferCommand, offersOf } from '../../shared/grants/decide-offer.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Field, FieldValue, Offer } from '../../shared/grants/offer-model.ts';
import { checksumOf } from '../../shared/grants/snapshot.ts';
import { anEdition, anOffer, costs, filled, inCall, typed } from '../support/grants.ts';

const AT = '2027-03-01T10:00:00.000Z';
const base = { at: AT, by: 'mem_1' };
const EDITION = inCall(anEdition());
type Submit = Extract<OfferCommand, { kind: 'SubmitOffer' }>;
const submitting = (changed: Partial<Submit> = {}): Submit => ({
  ...base,
  kind: 'SubmitOffer',
  edition: EDITION,
  fields: filled(EDITION),
  number: 'M-2027-001',
  callEndsAt: '2027-03-10T14:30:00.000Z',
  today: '2027-03-01',
  organisationLacks: [],
  handedIn: 0,
  ...changed,
});
const typedIn = (edition: Edition) => ({ edition, fields: filled(edition), number: 'M-2027-001', handedIn: 0 });
const offerAfter = (offer: Offer, command: OfferCommand): Offer => {
  const decision = decideOffer(offer, command);
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.code} ${decision.fields.join()}`);
  return decision.offer;
};

describe('handing an offer in', () => {
  it('keeps what was handed in word for word, with a checksum, and counts it', () => {
    const decision = decideOffer(anOffer(), submitting());
    expect(decision).toMatchObject({
      kind: 'decided',
      offer: { number: 'M-2027-001', state: { name: 'received', how: 'here' } },
      guards: [{ counter: offersOf('org_1'), delta: 1, max: 3 }],
      facts: ['OfferSubmitted'],
    });
    const snapshot = decision.kind === 'decided' ? decision.snapshot : null;
    if (snapshot === null) throw new Error('there is a snapshot');
    const { checksum, ...content } = snapshot;
    expect(checksumOf(content)).toBe(checksum);
    expect(checksumOf({ ...content, number: 'M-2027-002' })).not.toBe(checksum);
  });

  it('where paper is wanted too, it counts when the office has the same one in hand, in time', () => {
    const edition: Edition = { ...EDITION, rules: { ...EDITION.rules, handIn: 'here-and-paper' } };
    const sent = offerAfter(anOffer(), submitting({ edition }));
    expect(sent.state).toMatchObject({ name: 'submitted' });
    const checksum = sent.state.name === 'submitted' ? sent.state.checksum : '';
    const receive = { ...base, kind: 'ReceiveOffer', how: 'paper', checksum, inTime: true, ...typedIn(edition) } as const;
    expect(offerAfter(sent, receive).state).toMatchObject({ name: 'received', how: 'paper' });
    expect(decideOffer(sent, { ...receive, checksum: 'f'.repeat(64) })).toMatchObject({ code: 'offer.other-checksum' });
    expect(decideOffer(sent, { ...receive, inTime: false })).toMatchObject({ code: 'offer.late' });
  });

  it.each<[string, Partial<Submit>, readonly string[]]>([
    ['offer.late', { at: '2027-03-10T14:30:00.001Z', today: '2027-03-10' }, []],
    ['offer.late', { today: '2027-03-11' }, []],
    ['offer.early', { today: '2027-02-09' }, []],
    ['offer.incomplete', { fields: [typed('title', 'x'), costs('a', { grantGrosze: 1 })] }, ['from', 'to', 'section.summary']],
    ['offer.organisation-incomplete', { organisationLacks: ['iban'] }, ['iban']],
    ['offer.too-many', { handedIn: 3 }, []],
  ])('is refused with %s and loses nothing', (code, changed, fields) => {
    const offer = anOffer();
    expect(decideOffer(offer, submitting(changed))).toMatchObject({ kind: 'refused', code, fields });
    expect(offer.state.name).toBe('draft');
  });

  it('twice is refused; after the one call for corrections once more, without counting twice', () => {
    const sent = offerAfter(anOffer(), submitting());
    expect(decideOffer(sent, submitting())).toMatchObject({ code: 'offer.already-submitted' });
    const ask = { ...base, kind: 'AskForCorrection', what: ['Brak daty'], until: '2027-03-25T14:00:00.000Z' } as const;
    const correcting = offerAfter(sent, ask);
    const late = decideOffer(correcting, submitting({ at: '2027-03-26T10:00:00.000Z' }));
    expect(late).toMatchObject({ code: 'offer.late' });
    const again = decideOffer(correcting, submitting({ at: '2027-03-20T10:00:00.000Z', today: '2027-03-20' }));
    expect(again).toMatchObject({ kind: 'decided', guards: [], offer: { number: 'M-2027-001' } });
    expect(again.kind === 'decided' ? decideOffer(again.offer, ask) : null).toMatchObject({ code: 'offer.correction-used' });
  });

  it('awards take from the pool, and no more than is left of it', () => {
    const right = offerAfter(offerAfter(anOffer(), submitting()), { ...base, kind: 'PassFormalCheck' });
    const award = { ...base, kind: 'AwardOffer', grosze: 90_000, reason: 'Mniej sprzętu', poolLeft: 90_000 } as const;
    expect(decideOffer(right, { ...award, poolLeft: 89_999 })).toMatchObject({ kind: 'refused', code: 'offer.pool-exhausted' });
    expect(decideOffer(right, award)).toMatchObject({
      guards: [{ counter: 'poolLeft', delta: -90_000, min: 0 }],
      offer: { state: { name: 'awarded', grosze: 90_000 } },
    });
  });
});

describe('two people write at once', () => {
  const text = (words: string): FieldValue => ({ kind: 'text', text: words });
  const state = anOffer().state;

  it('in different places they never meet; in the same one the later is kept beside and told of the other', () => {
    const stored = typed('section.summary', 'Pierwsze');
    const save = { field: 'section.summary', value: text('Drugie'), by: 'mem_2', at: AT };
    expect(decideField(state, stored, { ...save, basedOn: 1 })).toMatchObject({ kind: 'saved', field: { version: 2 } });
    expect(decideField(state, { ...stored, version: 2 }, { ...save, basedOn: 1 })).toMatchObject({
      kind: 'kept-beside',
      field: { value: text('Pierwsze') },
      kept: { value: text('Drugie') },
    });
    expect(decideField(state, { ...stored, version: 2, value: text('Drugie') }, { ...save, basedOn: 1 })).toMatchObject({
      kind: 'unchanged',
    });
  });

  it('whatever the order and whatever is sent twice or late, everything typed is stored or kept', () => {
    const edit = fc.record({
      who: fc.constantFrom('mem_1', 'mem_2'),
      field: fc.constantFrom('title', 'section.a'),
      words: fc.string({ minLength: 1 }),
      offline: fc.nat({ max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const stored = new Map<string, Field>();
        const seen = new Map<string, number>();
        const everything: string[] = [];
        const late: { at: number; save: () => void }[] = [];
        edits.forEach(({ who, field, words, offline }, i) => {
          const basedOn = seen.get(`${who} ${field}`) ?? 0;
          const save = () => {
            const decision = decideField(state, stored.get(field) ?? null, {
              field,
              value: text(words),
              basedOn,
              by: who,
              at: AT,
            });
            if (decision.kind === 'refused') throw new Error(decision.code);
            if (decision.kind === 'saved') everything.push(words);
            if (decision.kind === 'kept-beside') everything.push(words);
            if (decision.kind === 'unchanged') expect(decision.field.value).toEqual(text(words));
            stored.set(field, decision.field);
            seen.set(`${who} ${field}`, decision.field.version);
          };
          late.push({ at: i + offline, save });
        });
        for (const { save } of late.toSorted((a, b) => a.at - b.at)) save();
        for (const { field, words } of edits) {
          const value = stored.get(field)?.value;
          expect(everything.includes(words) || (value?.kind === 'text' && value.text === words)).toBe(true);
        }
      }),
    );
  });

  it('nothing is written into what was handed in', () => {
    const sent = offerAfter(anOffer(), submitting());
    expect(decideField(sent.state, null, { field: 'title', value: text('x'), basedOn: 0, by: 'mem_1', at: AT })).toEqual({
      kind: 'refused',
      code: 'offer.not-open',
    });
  });
});
