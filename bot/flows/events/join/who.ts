/** How many come, and how old the children are. What was said in one message is not asked again. */
import { end, goto, type Input, type Move, pass, retry, type Scene, type Step } from '../../../engine/flow.ts';
import { line, type Option } from '../../../engine/lines.ts';
import { sureCategory } from '../../../engine/sure.ts';
import { entry, partsOf } from '../../options.ts';
import { kindsNamed } from '../kinds.ts';
import {
  agesIn,
  childAlone,
  minorsMayCome,
  minorsOptions,
  type PartyHeard,
  partyHeard,
  partyOptions,
  partyProblem,
  withMinors,
} from '../party.ts';
import { onwards, textsOf } from '../said.ts';
import { type JoinDraft, nextStep } from './draft.ts';

const ways = ({ words }: Pick<Scene, 'words'>): readonly Option[] => entry(words, 'cancel', 'human');

/** What is written in answer, not another matter. */
const isAnswer = (input: Input): boolean =>
  input.payload === null && input.attachments.length === 0 && input.understood?.place?.street == null;

export const withParty = (heard: PartyHeard, draft: JoinDraft, scene: Scene): Move<JoinDraft> => {
  const problem = draft.event === null ? null : partyProblem(heard, draft.event, scene);
  if (problem !== null) return retry(line(problem), { ...draft, party: null });
  return nextStep({ ...draft, party: heard, agesAsked: false }, scene);
};

/** "Tak, zapisz mnie" once more, without naming another event. */
const wantsTheSame = ({ payload, text, understood }: Input, { city }: Scene): boolean =>
  payload === null && understood?.intent === 'event_signup' && kindsNamed(text ?? '', city).kinds.length === 0;

const heardIn = (input: Input, scene: Scene) => childAlone(input, scene) ?? partyHeard(input);

export const partyStep: Step<JoinDraft> = {
  claims: (input, _draft, scene) => isAnswer(input) && (heardIn(input, scene) !== null || wantsTheSame(input, scene)),
  ask: ({ event }, scene) => {
    const { howMany, howManyAgain } = textsOf(scene);
    if (event === null) return line(howManyAgain, ways(scene));
    return line(howMany(event.partyMost, minorsMayCome(event)), [...partyOptions(event, scene), ...ways(scene)]);
  },
  hear: (input, draft, scene) => {
    const heard = heardIn(input, scene);
    if (heard !== null) return withParty(heard, draft, scene);
    if (input.answer === 'no') return end([line(textsOf(scene).nothingSaved, onwards(scene))]);
    return input.payload === null && sureCategory(input.understood) === null
      ? retry(line(textsOf(scene).howManyAgain), draft)
      : pass;
  },
};

export const minorsStep: Step<JoinDraft> = {
  claims: (input, { party }) => isAnswer(input) && party !== null && withMinors(party, input) !== null,
  ask: ({ party }, scene) => {
    const people = party?.adults ?? 1;
    return line(textsOf(scene).minorsAmong(people), [...minorsOptions(people, scene), ...ways(scene)]);
  },
  hear: (input, draft, scene) => {
    const heard = draft.party === null ? null : withMinors(draft.party, input);
    if (heard !== null) return withParty(heard, draft, scene);
    return input.payload === null && input.text !== null
      ? retry(line(textsOf(scene).minorsAmong(draft.party?.adults ?? 1)), draft)
      : pass;
  },
};

/** Ages may be kept to oneself unless the event has limits. */
const mayKeep = ({ event }: JoinDraft): boolean => event === null || (event.age.least === null && event.age.most === null);

export const agesStep: Step<JoinDraft> = {
  claims: (input) => isAnswer(input) && /\d/.test(input.text ?? ''),
  ask: (draft, scene) => {
    const { ages, titles } = textsOf(scene);
    const keep = mayKeep(draft) ? [{ title: titles.noAges, payload: 'skip' }] : [];
    const again = { title: titles.correct, payload: 'party-again' };
    return line(ages(draft.party?.children.length ?? 1), [...keep, again, ...ways(scene)]);
  },
  hear: (input, draft, scene) => {
    const { party } = draft;
    if (party === null || input.payload === 'party-again') return goto('party', { ...draft, party: null });
    const [kind] = partsOf(input.payload);
    const skips = kind === 'skip' || (input.payload === null && input.answer === 'no');
    if (skips && mayKeep(draft)) return nextStep({ ...draft, agesAsked: true }, scene);
    if (input.payload !== null) return pass;
    const ages = agesIn(input.text ?? '');
    return ages.length === party.children.length
      ? withAges(party, ages, draft, scene)
      : retry(line(textsOf(scene).agesAgain(party.children.length)), draft);
  },
};

const withAges = (party: PartyHeard, ages: readonly number[], draft: JoinDraft, scene: Scene): Move<JoinDraft> => {
  const heard = { ...party, children: ages.map((age) => ({ age })) };
  const problem = draft.event === null ? null : partyProblem(heard, draft.event, scene);
  return problem === null
    ? nextStep({ ...draft, party: heard, agesAsked: true }, scene)
    : goto('party', { ...draft, party: null }, [line(problem)]);
};
