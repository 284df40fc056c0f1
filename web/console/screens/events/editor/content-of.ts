/** A typed event as the API takes it. Pure. */
import type { EventContent } from '../../../data/event-types.ts';
import type { EventDraft, Known, TextDraft } from './draft.ts';
import { missingIn } from './missing.ts';
import { numberIn, seatsOf } from './seats.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const textOf = ({ pl, uk, en }: TextDraft): EventContent['title'] => ({ pl: pl.trim(), uk: orNull(uk), en: orNull(en) });
const knownOf = (known: Known): boolean | null => (known === '' ? null : known === 'yes');

const MOST_PARTY = 6;

/** Null while something is missing. `before`: the event as it was, for what the form does not ask. */
export const contentOf = (draft: EventDraft, before: EventContent | null, rule: string | null): EventContent | null => {
  const seats = draft.signUp === 'none' ? { kind: 'unlimited' as const } : seatsOf(draft.seats);
  if (seats === null || missingIn(draft).length > 0) return null;
  const sameVenue = before !== null && before.venue.name === draft.venue.trim() && (before.venue.street ?? '') === draft.street;
  const isProtected = draft.forChildren && draft.standardsUrl.trim() !== '';
  return {
    kind: draft.kind,
    title: textOf(draft.title),
    description: textOf(draft.description),
    venue: {
      name: draft.venue.trim(),
      street: orNull(draft.street),
      houseNumber: orNull(draft.houseNumber),
      subarea: draft.subarea,
      directions: orNull(draft.directions),
      // A point on the map is of one place only.
      point: sameVenue ? before.venue.point : null,
      accessibility: {
        stepFree: knownOf(draft.stepFree),
        toilet: knownOf(draft.toilet),
        hearingLoop: knownOf(draft.hearingLoop),
        notes: orNull(draft.accessNotes),
      },
    },
    hosts: draft.hosts.split('\n').flatMap((line) => orNull(line) ?? []),
    languages: [...draft.languages],
    signUp: draft.signUp,
    seats,
    partyMost: numberIn(draft.partyMost, 1, MOST_PARTY) ?? MOST_PARTY,
    age: { least: numberIn(draft.ageLeast, 0, 99), most: numberIn(draft.ageMost, 0, 120) },
    forChildren: draft.forChildren,
    childProtection: isProtected
      ? { standardsUrl: draft.standardsUrl.trim(), checkedBy: draft.checkedBy.trim(), checkedOn: draft.checkedOn }
      : null,
    questions: draft.questions.map(({ id, text, required }) => ({ id, text: textOf(text), required })),
    bring: draft.bring.pl.trim() === '' ? null : textOf(draft.bring),
    consultation: draft.consultation ? { channels: textOf(draft.channels), until: draft.until } : null,
    meeting: draft.meeting,
    rule,
  };
};
