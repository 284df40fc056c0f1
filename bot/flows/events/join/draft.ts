/** A sign-up being made: the date as it was read, and what has been said for it. The store decides anew. */
import * as z from 'zod';
import { EventContentSchema, EventDateSchema } from '../../../../shared/events/model.ts';
import { SeatCountsSchema, SignUpSchema } from '../../../../shared/events/sign-up-model.ts';
import { goto, type Move, type Scene } from '../../../engine/flow.ts';
import { minorsMayCome, type PartyHeard, PartyHeardSchema, partyProblem } from '../party.ts';

export const JoinDraftSchema = z.object({
  dateId: z.string(),
  date: EventDateSchema.nullable(),
  event: EventContentSchema.pick({ partyMost: true, age: true, questions: true }).nullable(),
  counts: SeatCountsSchema.nullable(),
  party: PartyHeardSchema.nullable(),
  /** The ages were said, or the resident would rather not. */
  agesAsked: z.boolean(),
  name: SignUpSchema.shape.name,
  nameAsked: z.boolean(),
  answers: SignUpSchema.shape.answers,
});
export type JoinDraft = z.infer<typeof JoinDraftSchema>;

export const freshJoin = (dateId: string, party: PartyHeard | null): JoinDraft => ({
  dateId,
  date: null,
  event: null,
  counts: null,
  party,
  agesAsked: false,
  name: null,
  nameAsked: false,
  answers: [],
});

/** What is known once the date has been read. */
export interface Joining {
  readonly date: NonNullable<JoinDraft['date']>;
  readonly event: NonNullable<JoinDraft['event']>;
  readonly counts: NonNullable<JoinDraft['counts']>;
}

/** Null only before the date has been read. */
export const joiningOf = ({ date, event, counts }: JoinDraft): Joining | null =>
  date === null || event === null || counts === null ? null : { date, event, counts };

/** The first required question that has no answer. */
export const openQuestion = ({ event, answers }: JoinDraft) =>
  event?.questions.find(({ id, required }) => required && !answers.some(({ questionId }) => questionId === id)) ?? null;

/** What this event still needs, one question at a time; nothing that was said before. */
export const nextStep = (draft: JoinDraft, scene: Scene): Move<JoinDraft> => {
  const { event } = draft;
  if (event === null) return goto('party', draft);
  const minors = minorsMayCome(event);
  const party = draft.party ?? (event.partyMost === 1 && !minors ? { adults: 1, children: [], onlyTotal: false } : null);
  const known = { ...draft, party };
  if (party === null || partyProblem(party, event, scene) !== null) return goto('party', { ...known, party: null });
  if (party.onlyTotal && minors && party.adults > 1) return goto('minors', known);
  if (party.children.some(({ age }) => age === null) && !draft.agesAsked) return goto('ages', known);
  if (!draft.nameAsked) return goto('name', known);
  return goto(openQuestion(known) === null ? 'confirm' : 'question', known);
};
