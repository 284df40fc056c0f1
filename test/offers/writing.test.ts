/** Two people write one offer over a connection that dies at any moment: nothing that either typed is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideField } from '../../shared/grants/decide-field.ts';
import type { Field } from '../../shared/grants/offer-model.ts';
import type { SavedFields } from '../../shared/staff/grants-offers-api.ts';
import {
  arrived,
  departing,
  dropped,
  insisted,
  NOTHING_TYPED,
  type Save,
  type Writing,
  withTyped,
} from '../../web/offers/writing.ts';

const AT = '2027-02-20T10:00:00.000Z';
const text = (words: string) => ({ kind: 'text', text: words }) as const;

/** The offer as it is stored: by the very decision that the API takes. */
const newOffer = () => {
  const fields = new Map<string, Field>();
  const history: string[] = [];
  const kept: string[] = [];
  const save = (by: string, saves: readonly Save[]): SavedFields['results'] =>
    saves.map(({ field, value, basedOn }) => {
      const stored = fields.get(field) ?? null;
      const decided = decideField({ name: 'draft', since: AT }, stored, { field, value, basedOn, by, at: AT });
      if (decided.kind === 'refused') throw new Error(decided.code);
      if (decided.kind === 'saved') history.push(wordsOf(value));
      if (decided.kind === 'kept-beside') kept.push(wordsOf(value));
      fields.set(field, decided.field);
      const keptId = decided.kind === 'kept-beside' ? `kep_${kept.length}` : null;
      return { field, outcome: decided.kind, stored: { ...decided.field, byName: by }, keptId };
    });
  return { fields, history, kept, save };
};
const wordsOf = (value: Save['value']): string => (value.kind === 'text' ? value.text : '');

type Offer = ReturnType<typeof newOffer>;

/** One person's device. What they see of the offer is as old as their last connection. */
const newWriter = (name: string, offer: Offer) => {
  let writing: Writing = NOTHING_TYPED;
  let seen: ReadonlyMap<string, Field> = new Map();
  let keys = 0;
  return {
    writing: () => writing,
    looks: () => {
      seen = new Map(offer.fields);
    },
    types: (field: string, words: string) => {
      writing = withTyped(writing, field, text(words), seen.get(field)?.version ?? 0);
    },
    /** `lost`: before it reached the offer, on the way back, or not at all. */
    sends: (lost: 'there' | 'back' | 'not') => {
      const next = departing(writing, `${name}-${++keys}`);
      if (next?.flight == null) return;
      writing = next;
      if (lost === 'there') return;
      const results = offer.save(name, next.flight.saves);
      if (lost === 'back') return;
      writing = arrived(writing, results);
      seen = new Map(offer.fields);
    },
  };
};

type Act =
  | readonly ['types', number, string, string]
  | readonly ['sends', number, 'there' | 'back' | 'not']
  | readonly ['looks', number];

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(
    fc.constant('types' as const),
    fc.nat(1),
    fc.constantFrom('title', 'section.a'),
    fc.string({ minLength: 1, maxLength: 4 }),
  ),
  fc.tuple(fc.constant('sends' as const), fc.nat(1), fc.constantFrom('there' as const, 'back' as const, 'not' as const)),
  fc.tuple(fc.constant('looks' as const), fc.nat(1)),
);

describe('what is typed', () => {
  it('is in the offer, in its history, beside it, or still on the device, whatever the connection does', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const offer = newOffer();
        const writers = [newWriter('Ola', offer), newWriter('Jan', offer)];
        const last = new Map<string, string>();
        for (const [what, who, ...rest] of acts) {
          const writer = writers[who];
          if (writer === undefined) continue;
          if (what === 'looks') writer.looks();
          if (what === 'sends') writer.sends(rest[0] as 'there' | 'back' | 'not');
          if (what === 'types') {
            const [field = '', words = ''] = rest;
            writer.types(field, words);
            last.set(`${who} ${field}`, words);
          }
        }
        // The connection is back, and each has sent all that waits for nobody's eyes.
        for (const writer of writers) for (let i = 0; i < 4; i++) writer.sends('not');
        for (const [key, words] of last) {
          const [who = '', field = ''] = key.split(' ');
          const left = writers[Number(who)]?.writing().typed[field];
          const safe =
            offer.history.includes(words) || offer.kept.includes(words) || (left?.held === true && wordsOf(left.value) === words);
          expect([key, words, safe]).toEqual([key, words, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('one writer alone never meets themselves, however many answers are lost', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const offer = newOffer();
        const writer = newWriter('Ola', offer);
        for (const [what, , ...rest] of acts) {
          if (what === 'types') writer.types(rest[0] ?? '', rest[1] ?? '');
          if (what === 'sends') writer.sends(rest[0] as 'there' | 'back' | 'not');
        }
        expect(offer.kept).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a place that somebody else has changed meanwhile', () => {
  const metAnother = () => {
    const offer = newOffer();
    const [ola, jan] = [newWriter('Ola', offer), newWriter('Jan', offer)];
    ola.types('title', 'O');
    jan.types('title', 'Jana');
    jan.sends('not');
    // Under way when Ola types on.
    const departed = departing(ola.writing(), 'key');
    const typedOn = withTyped(departed ?? NOTHING_TYPED, 'title', text('Ola'), 0);
    return { offer, landed: arrived(typedOn, offer.save('Ola', departed?.flight?.saves ?? [])) };
  };

  it('is not overwritten: what was typed on waits on the device until its writer has looked', () => {
    const { offer, landed } = metAnother();
    expect(offer.kept).toEqual(['O']);
    expect(landed.typed.title).toMatchObject({ held: true, value: { text: 'Ola' } });
    expect(departing(landed, 'next')).toBeNull();
  });

  it('the writer insists, or leaves what is there', () => {
    const { offer, landed } = metAnother();
    const insisting = departing(insisted(landed, 'title', offer.fields.get('title')?.version ?? 0), 'next');
    offer.save('Ola', insisting?.flight?.saves ?? []);
    expect(offer.fields.get('title')?.value).toEqual(text('Ola'));
    expect(offer.history).toEqual(['Jana', 'Ola']);
    expect(dropped(landed, 'title').typed).toEqual({});
  });
});
