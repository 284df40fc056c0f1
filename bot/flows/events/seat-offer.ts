/** A freed seat is offered: taken, declined, or left to wait. */
import * as z from 'zod';
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
import { line } from '../../engine/lines.ts';
import type { Done } from '../../engine/turn.ts';
import { entry, partsOf } from '../options.ts';
import { restingAt } from './my-draft.ts';
import { deadline, guardianLink, offerOptions, onwards, seatOptions, seatSaid, textsOf } from './said.ts';

const Draft = z.object({ signUpId: z.string() });
type OfferDraft = z.infer<typeof Draft>;

const answer = (signUpId: string, accepts: boolean): Move<OfferDraft> =>
  finish({ kind: 'answer-offer', signUpId, accepts }, 'asked', { signUpId });

const isTaken = ({ answer: said, payload, text }: Input, scene: Scene): boolean =>
  payload === null &&
  (isOneOf(text ?? '', textsOf(scene).typed.accept) || (said === 'yes' && !isDeclined({ payload, text, answer: null }, scene)));
const isDeclined = ({ answer: said, payload, text }: Pick<Input, 'answer' | 'payload' | 'text'>, scene: Scene): boolean =>
  payload === null && (said === 'no' || isOneOf(text ?? '', textsOf(scene).typed.decline));

const told = (done: Done, scene: Scene): Move<OfferDraft> => {
  if (done.kind !== 'offer-answered') return end([]);
  const { signUp, accepts } = done;
  const texts = textsOf(scene);
  if (!accepts) return end([line(texts.offerDeclined, onwards(scene))]);
  const { state } = signUp;
  const said =
    state.name === 'held'
      ? texts.offerHeld(seatSaid(signUp, scene), deadline(scene, state.until), guardianLink(signUp, scene))
      : texts.offerTaken(seatSaid(signUp, scene));
  return end([line(said, seatOptions(signUp, scene))], { next: [restingAt(signUp, scene)] });
};

const askedStep: Step<OfferDraft> = {
  choice: true,
  claims: (input, { signUpId }, scene) => {
    const [kind, id] = partsOf(input.payload);
    return (id === signUpId && kind.startsWith('offer-')) || isTaken(input, scene) || isDeclined(input, scene);
  },
  ask: ({ signUpId }, scene) =>
    line(textsOf(scene).offerAgain, [...offerOptions(signUpId, scene), ...entry(scene.words, 'mySeats', 'human', 'menu')]),
  hear: (input, { signUpId }, scene) => {
    const [kind, id] = partsOf(input.payload);
    if (id === signUpId && (kind === 'offer-yes' || kind === 'offer-no')) return answer(signUpId, kind === 'offer-yes');
    if (isDeclined(input, scene)) return answer(signUpId, false);
    return isTaken(input, scene) ? answer(signUpId, true) : pass;
  },
  done: (done, _draft, scene) => told(done, scene),
  refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
};

export const seatOfferFlow = defineFlow<OfferDraft>({
  name: 'seat-offer',
  version: 1,
  draft: Draft,
  weight: () => 'resting',
  begin: (input) => {
    const [kind, id] = partsOf(input.payload);
    return id === '' ? pass : answer(id, kind === 'offer-yes');
  },
  resume: (stored) => {
    const draft = Draft.safeParse(stored);
    return draft.success ? goto('asked', draft.data) : null;
  },
  steps: { asked: askedStep },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).offerLater, onwards(scene))]),
});
