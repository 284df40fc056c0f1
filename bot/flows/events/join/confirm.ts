/** Everything at a glance, one "yes", and what came of it. */
import { lastCallOf } from '../../../../shared/events/model.ts';
import { fits } from '../../../../shared/events/seats.ts';
import { peopleIn } from '../../../../shared/events/sign-up-model.ts';
import type { OwnSignUp } from '../../../engine/event-turn.ts';
import { end, finish, goto, type Move, pass, retry, type Scene, type Step, saidOfRefusal } from '../../../engine/flow.ts';
import { clip, line, type Option } from '../../../engine/lines.ts';
import type { Refused } from '../../../engine/turn.ts';
import { entry } from '../../options.ts';
import { restingAt } from '../my-draft.ts';
import { partyOf } from '../party.ts';
import { dateSaid, deadline, guardianLink, onwards, seatOptions, seatSaid, textIn, textsOf } from '../said.ts';
import { type JoinDraft, joiningOf } from './draft.ts';

const MOST_ANSWER = 100;

/** How it stands for this party: null = there is room; else how many seats a smaller one could have now. */
const fullFor = (draft: JoinDraft, now: string): { readonly free: number | null } | null => {
  const joining = joiningOf(draft);
  if (joining === null || draft.party === null) return null;
  const { date, counts } = joining;
  const queued = counts.waiting > 0 && now < lastCallOf(date);
  if (fits(date.seats, counts, partyOf(draft.party)) && !queued) return null;
  const smaller = date.seats.kind === 'shared' && counts.free > 0 && !queued && peopleIn(partyOf(draft.party)) > counts.free;
  return { free: smaller ? counts.free : null };
};

const summary = (draft: JoinDraft, scene: Scene): string => {
  const texts = textsOf(scene);
  const { date, event, party, name, answers } = draft;
  if (date === null || event === null || party === null) return texts.howManyAgain;
  return texts.summary({
    ...dateSaid(date, scene),
    party: texts.party(party),
    name,
    answers: answers.map(({ questionId, text }) => {
      const question = event.questions.find(({ id }) => id === questionId)?.text;
      return {
        question: question === undefined ? '' : clip(textIn(scene.language, question), MOST_ANSWER),
        text: clip(text, MOST_ANSWER),
      };
    }),
    full: fullFor(draft, scene.now),
    guardian: party.adults === 0,
  });
};

const options = (draft: JoinDraft, scene: Scene): readonly Option[] => {
  const { titles } = textsOf(scene);
  const full = fullFor(draft, scene.now);
  return [
    { title: full === null ? titles.joinYes : titles.waitYes, payload: 'yes' },
    ...(full?.free == null ? [] : [{ title: titles.fewer, payload: 'fewer' }]),
    { title: titles.correct, payload: 'party-again' },
    ...entry(scene.words, 'cancel'),
  ];
};

/** What the resident is told once it is done. */
const told = (own: OwnSignUp, scene: Scene): string => {
  const texts = textsOf(scene);
  const seat = seatSaid(own, scene);
  switch (own.state.name) {
    case 'held':
      return texts.held(seat, deadline(scene, own.state.until), guardianLink(own, scene));
    case 'waiting':
      return texts.waiting(seat, own.place, scene.city.events.offerHours);
    case 'seated':
    case 'offered':
    case 'ended':
      return texts.signedUp(seat);
  }
};

/** Refusals that another number of people may mend. */
const MENDABLE: readonly Refused['code'][] = [
  'seats.not-enough',
  'party.empty',
  'party.too-many',
  'party.never-fits',
  'age.not-fitting',
  'guardian.too-late',
];

const refused = (refusal: Refused, draft: JoinDraft, scene: Scene): Move<JoinDraft> => {
  const { text } = saidOfRefusal(refusal, scene);
  return MENDABLE.includes(refusal.code)
    ? goto('party', { ...draft, party: null, agesAsked: false }, [line(text)])
    : end([line(text, onwards(scene))]);
};

export const confirmStep: Step<JoinDraft> = {
  choice: true,
  ask: (draft, scene) => line(summary(draft, scene), options(draft, scene)),
  hear: (input, draft, scene) => {
    const { party } = draft;
    if (party === null || input.payload === 'party-again' || input.payload === 'fewer')
      return goto('party', { ...draft, party: null, agesAsked: false, nameAsked: draft.nameAsked && input.payload === 'fewer' });
    if (input.payload === 'yes' || (input.payload === null && input.answer === 'yes')) {
      const { dateId, name, answers } = draft;
      const { language } = scene;
      return finish({ kind: 'sign-up', dateId, party: partyOf(party), name, answers, language }, 'confirm', draft);
    }
    if (input.answer === 'no') return end([line(textsOf(scene).nothingSaved, onwards(scene))]);
    return input.payload === null && input.text !== null ? retry(line(summary(draft, scene)), draft) : pass;
  },
  done: (done, _draft, scene) =>
    done.kind === 'signed-up'
      ? end([line(told(done.signUp, scene), seatOptions(done.signUp, scene))], { next: [restingAt(done.signUp, scene)] })
      : end([]),
  refused,
};
