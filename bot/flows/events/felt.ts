/** How it was: a face, and one sentence if they like. */
import * as z from 'zod';
import { EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import {
  defineFlow,
  end,
  finish,
  goto,
  type Input,
  type Move,
  pass,
  type Scene,
  type Step,
  saidOfRefusal,
} from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { clip, line } from '../../engine/lines.ts';
import { digression } from '../../engine/route.ts';
import { sureCategory } from '../../engine/sure.ts';
import { entry, partsOf } from '../options.ts';
import { onwards, textsOf } from './said.ts';

const Mood = z.enum(['good', 'so-so', 'bad']);
type Mood = z.infer<typeof Mood>;
const Draft = z.object({ signUpId: z.string(), mood: Mood.nullable(), words: z.string().nullable() });
type FeltDraft = z.infer<typeof Draft>;

const MOST_WORDS = 500;

const FACES: Readonly<Record<Mood, RegExp>> = {
  good: /🙂|😀|😊|😃|😄|👍|❤|:\)/u,
  'so-so': /😐|😑|🤷|:\|/u,
  bad: /🙁|☹|😞|😕|👎|:\(/u,
};

const moodOf = ({ text, payload, answer }: Input, scene: Scene): Mood | null => {
  if (payload !== null || text === null) return null;
  const { typed } = textsOf(scene);
  if (isOneOf(text, typed.soSo) || FACES['so-so'].test(text)) return 'so-so';
  if (isOneOf(text, typed.bad) || FACES.bad.test(text)) return 'bad';
  return isOneOf(text, typed.good) || FACES.good.test(text) || answer === 'yes' ? 'good' : null;
};

const say = (draft: FeltDraft, mood: Mood, words: string | null): Move<FeltDraft> =>
  finish({ kind: 'say-how-it-was', signUpId: draft.signUpId, mood, words }, 'words', { ...draft, mood, words });

const pressed = (payload: string | null): { readonly signUpId: string; readonly mood: Mood } | null => {
  const [kind, id] = partsOf(payload);
  const at = id.lastIndexOf('.');
  const mood = Mood.safeParse(id.slice(at + 1));
  return kind === 'felt' && at > 0 && mood.success ? { signUpId: id.slice(0, at), mood: mood.data } : null;
};

const moodStep: Step<FeltDraft> = {
  choice: true,
  claims: (input, _draft, scene) => pressed(input.payload) !== null || moodOf(input, scene) !== null,
  ask: ({ signUpId }, scene) => {
    const { howWasIt, titles } = textsOf(scene);
    return line(howWasIt, [
      { title: titles.good, payload: EVENT_PAYLOADS.felt(signUpId, 'good') },
      { title: titles.soSo, payload: EVENT_PAYLOADS.felt(signUpId, 'so-so') },
      { title: titles.bad, payload: EVENT_PAYLOADS.felt(signUpId, 'bad') },
      ...entry(scene.words, 'menu'),
    ]);
  },
  hear: (input, draft, scene) => {
    const mood = pressed(input.payload)?.mood ?? moodOf(input, scene);
    return mood === null ? pass : say(draft, mood, null);
  },
};

/** A sentence about the event, not another matter. */
const isSentence = (input: Input): boolean =>
  input.payload === null &&
  input.text !== null &&
  sureCategory(input.understood) === null &&
  input.understood?.formal == null &&
  (input.understood?.global ?? null) === null &&
  (digression(input, false) === null || ['thanks', 'small-talk', 'events'].includes(digression(input, false) ?? ''));

const wordsStep: Step<FeltDraft> = {
  claims: isSentence,
  ask: (_draft, scene) =>
    line(textsOf(scene).oneSentence, [{ title: scene.words.titles.skip, payload: 'skip' }, ...entry(scene.words, 'menu')]),
  hear: (input, draft, scene) => {
    const thanks = end([line(textsOf(scene).feedbackThanks, onwards(scene))]);
    const skips = input.payload === 'skip' || input.answer === 'no' || isOneOf(input.text ?? '', scene.words.typed.skip);
    if (skips) return thanks;
    return draft.mood !== null && isSentence(input) ? say(draft, draft.mood, clip(input.text ?? '', MOST_WORDS)) : pass;
  },
  done: (_done, draft, scene) =>
    draft.words === null ? goto('words', draft) : end([line(textsOf(scene).feedbackThanks, onwards(scene))]),
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

export const feltFlow = defineFlow<FeltDraft>({
  name: 'felt',
  version: 1,
  draft: Draft,
  weight: (step) => (step === 'words' ? 'open' : 'resting'),
  begin: (input, scene) => {
    const said = pressed(input.payload);
    if (said === null) return end([line(scene.words.menu, onwards(scene))]);
    return say({ signUpId: said.signUpId, mood: said.mood, words: null }, said.mood, null);
  },
  resume: ({ signUpId }) => (typeof signUpId === 'string' ? goto('mood', { signUpId, mood: null, words: null }) : null),
  steps: { mood: moodStep, words: wordsStep },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).feedbackThanks, onwards(scene))]),
});
