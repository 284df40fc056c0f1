/** Signing up: asks only what this event needs, shows it once, and says the code. */
import { isAhead } from '../../../../shared/events/model.ts';
import { defineFlow, end, goto, type Input, look, type Move, pass, type Scene, type Step } from '../../../engine/flow.ts';
import { line } from '../../../engine/lines.ts';
import { partsOf } from '../../options.ts';
import { childAlone, partyHeard } from '../party.ts';
import { onwards, textsOf } from '../said.ts';
import { wishOf } from '../wish.ts';
import { confirmStep } from './confirm.ts';
import { nameStep, questionStep } from './door.ts';
import { freshJoin, type JoinDraft, JoinDraftSchema, nextStep } from './draft.ts';
import { answering } from './questions.ts';
import { agesStep, minorsStep, partyStep } from './who.ts';

const read = (draft: JoinDraft): Move<JoinDraft> => look({ kind: 'event-date', dateId: draft.dateId }, 'reading', draft);

/** A date that is named by its button, or searched for among those that fit the words. */
const begin = (input: Input, scene: Scene): Move<JoinDraft> => {
  const [kind, id] = partsOf(input.payload);
  const party = childAlone(input, scene) ?? partyHeard(input);
  if (kind === 'join') return read(freshJoin(id, party));
  return end([], { next: [{ flow: 'events', draft: { wish: wishOf(input, scene), join: true, party } }] });
};

const readingStep: Step<JoinDraft> = {
  ask: (_draft, scene) => line(textsOf(scene).howManyAgain, onwards(scene)),
  hear: () => pass,
  found: (found, draft, scene) => {
    const texts = textsOf(scene);
    const told = found.kind === 'event-date' ? found.told : null;
    if (told === null) return end([line(texts.dateGone, onwards(scene))]);
    const { date, event, counts, mine } = told;
    if (mine !== null) return end([line(texts.already)], { next: [{ flow: 'my-events', draft: { signUpId: mine } }] });
    if (date.signUp === 'none') return end([line(texts.refused['date.no-sign-up'], onwards(scene))]);
    if (date.startsAt <= scene.now || !isAhead(date, scene.now)) return end([line(texts.refused['date.over'], onwards(scene))]);
    if (date.signUps === 'closed') return end([line(texts.refused['date.closed'], onwards(scene))]);
    const { partyMost, age, questions } = event;
    return nextStep({ ...draft, date, event: { partyMost, age, questions }, counts }, scene);
  },
};

export const joinFlow = defineFlow<JoinDraft>({
  name: 'join',
  version: 1,
  draft: JoinDraftSchema,
  weight: () => 'open',
  begin,
  resume: (stored) => {
    const { dateId, party } = stored;
    const draft =
      typeof dateId === 'string' ? JoinDraftSchema.safeParse({ ...freshJoin(dateId, null), party: party ?? null }) : null;
    return draft?.success === true ? read(draft.data) : null;
  },
  steps: {
    reading: readingStep,
    party: answering(partyStep),
    minors: answering(minorsStep),
    ages: answering(agesStep),
    name: answering(nameStep),
    question: questionStep,
    confirm: answering(confirmStep),
  },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).nothingSaved, onwards(scene))]),
  back: (step, draft) => {
    if (step === 'question' || step === 'confirm') return goto('name', { ...draft, nameAsked: false, answers: [] });
    return step === 'party' || step === 'reading' ? null : goto('party', { ...draft, party: null, agesAsked: false });
  },
});
