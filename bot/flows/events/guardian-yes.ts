/** A parent or legal guardian agrees in the chat, by name: the child's own chat, or theirs with the link they were handed. */
import * as z from 'zod';
import { EventDateSchema } from '../../../shared/events/model.ts';
import { defineFlow, end, finish, goto, type Input, look, pass, retry, saidOfRefusal } from '../../engine/flow.ts';
import { clip, line } from '../../engine/lines.ts';
import { entry, partsOf } from '../options.ts';
import { dateSaid, onwards, textsOf } from './said.ts';

const Draft = z.object({ signUpId: z.string(), date: EventDateSchema.nullable(), children: z.int() });

const MOST_NAME = 100;

/** First and last name: two to four words of letters. */
const isFullName = (text: string): boolean =>
  text.length <= MOST_NAME && /^\p{L}[\p{L}'’.-]*(\s+\p{L}[\p{L}'’.-]*){1,3}$/u.test(text.trim());

const named = ({ payload, text, understood, answer }: Input): string | null =>
  payload === null && text !== null && answer === null && understood?.global == null && isFullName(text)
    ? clip(text, MOST_NAME)
    : null;

export const guardianYesFlow = defineFlow<z.infer<typeof Draft>>({
  name: 'guardian-yes',
  version: 1,
  draft: Draft,
  weight: () => 'open',
  begin: (input) => {
    const [, signUpId] = partsOf(input.payload);
    return look({ kind: 'guardian-request', signUpId }, 'name', { signUpId, date: null, children: 1 });
  },
  steps: {
    name: {
      claims: (input) => named(input) !== null,
      ask: ({ date, children }, scene) => {
        const { guardianAgain, guardianAsk } = textsOf(scene);
        return line(
          date === null ? guardianAgain : guardianAsk(dateSaid(date, scene), children),
          entry(scene.words, 'cancel', 'human'),
        );
      },
      found: (found, draft, scene) => {
        const request = found.kind === 'guardian-request' ? found.request : null;
        if (request === null || !request.open) return end([line(textsOf(scene).guardianNotOpen, onwards(scene))]);
        return goto('name', { ...draft, date: request.date, children: request.children });
      },
      hear: (input, draft, scene) => {
        const name = named(input);
        if (name !== null) return finish({ kind: 'agree-as-guardian', signUpId: draft.signUpId, name }, 'name', draft);
        if (input.answer === 'no') return end([line(textsOf(scene).guardianLater, onwards(scene))]);
        return input.payload === null ? retry(line(textsOf(scene).guardianAgain), draft) : pass;
      },
      done: (done, _draft, scene) =>
        end(
          done.kind === 'guardian-agreed'
            ? [line(textsOf(scene).guardianThanks(dateSaid(done.date, scene)), onwards(scene))]
            : [],
        ),
      refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
    },
  },
  cancel: (_step, _draft, scene) => end([line(textsOf(scene).guardianLater, onwards(scene))]),
});
