/** An issue that neighbours could mend themselves has become an idea: do its author and followers join? */
import * as z from 'zod';
import { defineFlow, end, finish, goto, type Move, pass, type Scene, saidOfRefusal } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { entry, partsOf } from '../options.ts';

const Draft = z.object({ ideaId: z.string() });
type JoinDraft = z.infer<typeof Draft>;

export const joinOptions = (ideaId: string, language: Scene['language']) => {
  const { titles } = grantPhrases(language);
  return [
    { title: titles.join, payload: `idea-join:${ideaId}` },
    { title: titles.leave, payload: `idea-leave:${ideaId}` },
  ];
};

const onwards = ({ words }: Scene) => entry(words, 'report', 'status', 'menu');

const answer = (ideaId: string, joins: boolean, scene: Scene): Move<JoinDraft> =>
  joins
    ? finish({ kind: 'join-idea', ideaId }, 'asked', { ideaId })
    : end([line(grantPhrases(scene.language).notJoined, onwards(scene))]);

export const joinIdeaFlow = defineFlow<JoinDraft>({
  name: 'join-idea',
  version: 1,
  draft: Draft,
  weight: () => 'resting',
  begin: (input, scene) => {
    const [kind, ideaId] = partsOf(input.payload);
    return ideaId === '' ? pass : answer(ideaId, kind === 'idea-join', scene);
  },
  resume: (stored) => {
    const draft = Draft.safeParse(stored);
    return draft.success ? goto('asked', draft.data) : null;
  },
  steps: {
    asked: {
      choice: true,
      claims: ({ payload, answer: said }) => payload === null && said !== null,
      ask: ({ ideaId }, { language }) => line(grantPhrases(language).sharedAgain, joinOptions(ideaId, language)),
      hear: (input, { ideaId }, scene) => {
        const [kind, id] = partsOf(input.payload);
        if (id === ideaId && (kind === 'idea-join' || kind === 'idea-leave')) return answer(ideaId, kind === 'idea-join', scene);
        return input.payload === null && input.answer !== null ? answer(ideaId, input.answer === 'yes', scene) : pass;
      },
      done: (_done, _draft, scene) => end([line(grantPhrases(scene.language).joined, onwards(scene))]),
      refused: (refused, _draft, scene) => end([line(saidOfRefusal(refused, scene).text, onwards(scene))]),
    },
  },
  cancel: (_step, _draft, scene) => end([line(grantPhrases(scene.language).notJoined, onwards(scene))]),
});
