/** An idea is told: what, where, and at most five questions on whether it fits; each may be left out, and a person reads it in any case. */
import { IDEA_QUESTIONS, type IdeaQuestion } from '../../../shared/grants/idea-model.ts';
import {
  defineFlow,
  end,
  finish,
  goto,
  type Input,
  type Move,
  pass,
  retry,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { clip, line } from '../../engine/lines.ts';
import { digression, isOfEvents } from '../../engine/route.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { phrases } from '../../phrases/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { entry, partsOf, subareaOption } from '../options.ts';
import { described, FRESH, type IdeaDraft, IdeaDraftSchema, subareaOf } from './idea-draft.ts';

/** Characters of an answer that are kept. */
const MOST_ANSWER = 500;
const MOST_SUBAREAS = 10;

const textsOf = ({ language }: Scene) => grantPhrases(language);
const skipOption = ({ words }: Scene) => ({ title: words.titles.skip, payload: 'skip' });
const onwards = ({ words }: Scene) => entry(words, 'human', 'menu');

const nextQuestion = ({ asked }: IdeaDraft): IdeaQuestion | null => IDEA_QUESTIONS.find((one) => !asked.includes(one)) ?? null;

/** What to ask next; when nothing is left, it is told. */
const onward = (draft: IdeaDraft): Move<IdeaDraft> => {
  if (draft.words === null) return goto('describe', draft);
  if (draft.asked.includes('where') && draft.subarea === null && !draft.subareaAsked) return goto('subarea', draft);
  if (nextQuestion(draft) !== null) return goto('question', draft);
  const { words, subarea, answers } = draft;
  return finish({ kind: 'tell-idea', words, subarea, answers }, 'question', draft);
};

/** Plain words for the open question. */
const isAnswer = (input: Input): boolean => {
  if (input.payload !== null || input.text === null) return false;
  const other = digression(input, false);
  // What an idea is for may sound like an event, and is about grants in any case.
  return other === null || ((other === 'grants' || isOfEvents(other)) && !/\?\s*$/.test(input.text));
};

const describeStep: Step<IdeaDraft> = {
  claims: isAnswer,
  ask: (_draft, scene) => line(textsOf(scene).describe, entry(scene.words, 'cancel', 'human')),
  hear: (input, draft, scene) => {
    if (input.payload !== null) return pass;
    const next = described(input, draft);
    return next === null ? retry(line(textsOf(scene).describe), draft) : onward(next);
  },
};

const questionStep: Step<IdeaDraft> = {
  owns: ['skip'],
  claims: (input) => input.payload === 'skip' || isAnswer(input),
  ask: (draft, scene) =>
    line(textsOf(scene).questions[nextQuestion(draft) ?? 'where'], [skipOption(scene), ...entry(scene.words, 'cancel', 'human')]),
  hear: (input, draft, scene) => {
    const questionId = nextQuestion(draft);
    if (questionId === null) return onward(draft);
    const asked = [...draft.asked, questionId];
    if (input.payload === 'skip' || (input.payload === null && isSkipped(input.text))) return onward({ ...draft, asked });
    if (input.payload !== null) return pass;
    const text = input.text?.trim() ?? '';
    if (text === '') return retry(line(textsOf(scene).noFile), draft);
    const subarea = questionId === 'where' ? (draft.subarea ?? subareaOf(input)) : draft.subarea;
    return onward({ ...draft, asked, subarea, answers: [...draft.answers, { questionId, answer: clip(text, MOST_ANSWER) }] });
  },
  done: (_done, _draft, scene) => end([line(textsOf(scene).told, onwards(scene))]),
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

const isSkipped = (text: string | null): boolean =>
  text !== null && LANGUAGES.some((language) => isOneOf(text, phrases(language).typed.skip));
const isUnknown = (text: string | null): boolean =>
  text !== null && LANGUAGES.some((language) => isOneOf(text, phrases(language).typed.dontKnow));

const subareaStep: Step<IdeaDraft> = {
  choice: true,
  owns: ['unknown'],
  claims: (input) => input.payload === null && (subareaOf(input) !== null || isUnknown(input.text)),
  ask: (_draft, scene) =>
    line(textsOf(scene).whichSubarea, [
      ...scene.city.subareas.slice(0, MOST_SUBAREAS).flatMap(({ id }) => subareaOption(scene.city, id)),
      { title: scene.words.titles.dontKnow, payload: 'unknown' },
      ...entry(scene.words, 'cancel'),
    ]),
  hear: (input, draft, { city }) => {
    const [kind, id] = partsOf(input.payload);
    if (kind === 'sub' && city.subareas.some((subarea) => subarea.id === id))
      return onward({ ...draft, subarea: id, subareaAsked: true });
    if (kind === 'unknown' || (input.payload === null && input.text !== null))
      return onward({ ...draft, subarea: subareaOf(input), subareaAsked: true });
    return pass;
  },
};

export const ideaFlow = defineFlow<IdeaDraft>({
  name: 'idea',
  version: 1,
  draft: IdeaDraftSchema,
  weight: () => 'open',
  begin: (input) => onward(described(input, FRESH) ?? FRESH),
  resume: (stored) => {
    const draft = IdeaDraftSchema.safeParse(stored);
    return draft.success ? onward(draft.data) : null;
  },
  steps: { describe: describeStep, question: questionStep, subarea: subareaStep },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).notKept, onwards(scene))]),
});
