/** Another number of people in a sign-up that stands. */
import { end, finish, goto, type Move, pass, retry, type Scene, type Step, saidOfRefusal } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import type { Done, Refused } from '../../engine/turn.ts';
import { entry } from '../options.ts';
import { type MyEventsDraft, restingAt } from './my-draft.ts';
import {
  childAlone,
  minorsMayCome,
  minorsOptions,
  type PartyHeard,
  partyHeard,
  partyOf,
  partyOptions,
  partyProblem,
  withMinors,
} from './party.ts';
import { dateSaid, onwards, seatOptions, statusSaid, textsOf } from './said.ts';

const change = (heard: PartyHeard, draft: MyEventsDraft, scene: Scene): Move<MyEventsDraft> => {
  const { seat } = draft;
  if (seat === null) return pass;
  const problem = partyProblem(heard, seat, scene);
  if (problem !== null) return retry(line(problem), { ...draft, party: null });
  if (heard.onlyTotal && heard.adults > 1 && minorsMayCome(seat)) return goto('minors', { ...draft, party: heard });
  return finish({ kind: 'change-party', signUpId: seat.signUpId, party: partyOf(heard) }, 'party', { ...draft, party: heard });
};

const done = (done: Done, _draft: MyEventsDraft, scene: Scene): Move<MyEventsDraft> => {
  if (done.kind !== 'party-changed') return end([]);
  const { signUp } = done;
  const texts = textsOf(scene);
  const said = texts.partyChanged(dateSaid(signUp.date, scene), texts.party(signUp.party), statusSaid(signUp, scene));
  return end([line(said, seatOptions(signUp, scene))], { next: [restingAt(signUp, scene)] });
};

/** More people than fit: it stays as it was, and fewer may be said. */
const refused = (refusal: Refused, draft: MyEventsDraft, scene: Scene): Move<MyEventsDraft> => {
  const { text } = saidOfRefusal(refusal, scene);
  const mendable = refusal.code === 'seats.not-enough' || refusal.code.startsWith('party.') || refusal.code.startsWith('age.');
  return mendable ? goto('party', { ...draft, party: null }, [line(text)]) : end([line(text, onwards(scene))]);
};

const partyStep: Step<MyEventsDraft> = {
  claims: (input, _draft, scene) => input.payload === null && (childAlone(input, scene) ?? partyHeard(input)) !== null,
  ask: ({ seat }, scene) => {
    const { changeSure, noSeats, party } = textsOf(scene);
    if (seat === null) return line(noSeats, onwards(scene));
    return line(changeSure(dateSaid(seat.date, scene), party(seat.party)), [
      ...partyOptions(seat, scene),
      ...entry(scene.words, 'cancel', 'human'),
    ]);
  },
  hear: (input, draft, scene) => {
    const heard = childAlone(input, scene) ?? partyHeard(input);
    if (heard !== null) return change(heard, draft, scene);
    if (input.answer === 'no') return end([line(textsOf(scene).seatKept, onwards(scene))]);
    return input.payload === null && sureCategory(input.understood) === null
      ? retry(line(textsOf(scene).howManyAgain), draft)
      : pass;
  },
  done,
  refused,
};

const minorsStep: Step<MyEventsDraft> = {
  claims: (input, { party }) => party !== null && withMinors(party, input) !== null,
  ask: ({ party }, scene) =>
    line(textsOf(scene).minorsAmong(party?.adults ?? 1), [
      ...minorsOptions(party?.adults ?? 1, scene),
      ...entry(scene.words, 'cancel'),
    ]),
  hear: (input, draft, scene) => {
    const heard = draft.party === null ? null : withMinors(draft.party, input);
    if (heard !== null) return change(heard, draft, scene);
    return input.payload === null && input.text !== null
      ? retry(line(textsOf(scene).minorsAmong(draft.party?.adults ?? 1)), draft)
      : pass;
  },
  done,
  refused,
};

export const changeSteps = { party: partyStep, minors: minorsStep };
