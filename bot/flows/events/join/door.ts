/** What is asked besides how many: a first name for the door, and the organiser's required questions. */
import { type Input, pass, retry, type Scene, type Step } from '../../../engine/flow.ts';
import { isOneOf } from '../../../engine/fold.ts';
import { clip, line } from '../../../engine/lines.ts';
import { entry } from '../../options.ts';
import { partyHeard } from '../party.ts';
import { textIn, textsOf } from '../said.ts';
import { type JoinDraft, nextStep, openQuestion } from './draft.ts';
import { withParty } from './who.ts';

/** A first name has few words; more of them are something else. */
const NAME_WORDS = 4;
const MOST_NAME = 60;
const MOST_ANSWER = 500;

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\d?@/]/.test(text) && text.length <= MOST_NAME && text.trim().split(/\s+/).length <= NAME_WORDS;

const skips = (text: string, { words }: Scene): boolean => isOneOf(text, words.typed.skip);

/** "Będzie nas jednak troje": another number of people, said instead of a name. */
const saysMore = (input: Input): boolean => partyHeard(input) !== null && (input.text ?? '').trim().split(/\s+/).length > 1;

/** "Odwołuję" is nobody's name. */
const callsOff = ({ understood }: Input): boolean => understood?.intent === 'event_cancel';

export const nameStep: Step<JoinDraft> = {
  claims: (input) =>
    input.payload === null &&
    input.text !== null &&
    input.understood?.global === null &&
    (saysMore(input) || (isName(input.text) && !callsOff(input))),
  ask: (_draft, scene) => {
    const { name, titles } = textsOf(scene);
    return line(name, [{ title: titles.noName, payload: 'skip' }, ...entry(scene.words, 'cancel')]);
  },
  hear: (input, draft, scene) => {
    const text = input.text?.trim() ?? '';
    if (input.payload === 'skip' || (input.payload === null && (input.answer === 'no' || skips(text, scene))))
      return nextStep({ ...draft, name: null, nameAsked: true }, scene);
    const party = partyHeard(input);
    if (party !== null && saysMore(input)) return withParty(party, draft, scene);
    if (input.payload !== null || callsOff(input)) return pass;
    return input.answer !== 'yes' && isName(text)
      ? nextStep({ ...draft, name: clip(text, MOST_NAME), nameAsked: true }, scene)
      : retry(line(textsOf(scene).nameAgain), draft);
  },
};

export const questionStep: Step<JoinDraft> = {
  claims: ({ text, payload, understood }) => payload === null && text !== null && understood?.global === null,
  ask: (draft, scene) => {
    const question = openQuestion(draft);
    return line(
      textsOf(scene).question(question === null ? '' : clip(textIn(scene.language, question.text), MOST_ANSWER)),
      entry(scene.words, 'cancel', 'human'),
    );
  },
  hear: (input, draft, scene) => {
    const question = openQuestion(draft);
    const text = input.text?.trim() ?? '';
    if (input.payload !== null) return pass;
    if (question === null) return nextStep(draft, scene);
    if (text === '') return retry(line(textsOf(scene).question(clip(textIn(scene.language, question.text), MOST_ANSWER))), draft);
    const answers = [...draft.answers, { questionId: question.id, text: clip(text, MOST_ANSWER) }];
    return nextStep({ ...draft, answers }, scene);
  },
};
