/** "Czy załatwione?", asked when an issue was closed: "nie" with a reason opens it again, for the same streetworker. */
import * as z from 'zod';
import { defineFlow, end, finish, goto, type Input, type Move, pass, retry, type Scene, saidOfRefusal } from '../engine/flow.ts';
import { beginsWith, fold, holds } from '../engine/fold.ts';
import { line } from '../engine/lines.ts';
import { entry, menuOptions, partsOf } from './options.ts';
import { startFiled } from './own-issue/filed-draft.ts';

const Draft = z.object({ issueId: z.string(), number: z.string().nullable() });
type SettledDraft = z.infer<typeof Draft>;

/** A "no" of so few words gives no reason. */
const BARE_NO_WORDS = 2;

/** Characters of the reason that are kept. */
const MOST_REASON = 2000;

const about = ({ issueId, number }: SettledDraft) => ({
  about: issueId,
  next: [startFiled({ issueId, number, category: null, confirmed: true })],
});

/** What they say is kept, also where nothing follows from it; a "no" with a reason is kept by reopening. */
const judge = (settled: boolean, draft: SettledDraft): Move<SettledDraft> =>
  finish({ kind: 'judge-closing', issueId: draft.issueId, settled }, 'asked', draft);

const reopen = (reason: string, { attachments }: Input, draft: SettledDraft): Move<SettledDraft> =>
  finish(
    {
      kind: 'reopen-issue',
      issueId: draft.issueId,
      reason: reason.slice(0, MOST_REASON),
      attachments: attachments.filter(({ kind }) => kind !== 'sticker' && kind !== 'fallback'),
    },
    'why',
    draft,
  );

/** "Nie", "nadal ciemno", "not fixed": the matter is not settled. "Nie świeci lampa na …" and a wish about one's data are none of that. */
const saysNo = ({ answer, payload, text, understood }: Input, { words }: Scene): boolean =>
  payload === null &&
  text !== null &&
  (understood?.privacy ?? null) === null &&
  (understood?.formal ?? null) === null &&
  answer !== 'yes' &&
  (answer === 'no' ||
    holds(text, words.typed.still) ||
    (beginsWith(text, words.typed.unsolved) && (understood?.place?.street ?? null) === null));

const saysYes = ({ answer, payload }: Input): boolean => payload === null && answer === 'yes';

const isBare = (text: string): boolean => fold(text).split(' ').length <= BARE_NO_WORDS;

export const settledFlow = defineFlow<SettledDraft>({
  name: 'settled',
  version: 1,
  draft: Draft,
  weight: (step) => (step === 'why' ? 'open' : 'resting'),
  begin: (input) => {
    const [answer, issueId] = partsOf(input.payload);
    return judge(answer === 'solved', { issueId, number: null });
  },
  resume: (stored) => {
    const draft = Draft.safeParse(stored);
    return draft.success ? goto('asked', draft.data) : null;
  },
  steps: {
    asked: {
      choice: true,
      claims: (input, { issueId }, scene) =>
        partsOf(input.payload)[1] === issueId || (input.attachments.length === 0 && (saysYes(input) || saysNo(input, scene))),
      ask: ({ issueId }, { words }) =>
        line(words.settled.ask, [
          { title: words.titles.solved, payload: `solved:${issueId}` },
          { title: words.titles.unsolved, payload: `unsolved:${issueId}` },
          ...menuOptions(words),
        ]),
      hear: (input, draft, scene) => {
        const [answer, issueId] = partsOf(input.payload);
        if (answer === 'solved' && issueId === draft.issueId) return judge(true, draft);
        if (answer === 'unsolved' && issueId === draft.issueId) return judge(false, draft);
        if (saysYes(input)) return judge(true, draft);
        if (!saysNo(input, scene)) return pass;
        const text = input.text ?? '';
        return isBare(text) ? judge(false, draft) : reopen(text, input, draft);
      },
      done: (done, draft, { words }) =>
        done.kind === 'closing-judged' && done.settled
          ? end([line(words.settled.thanks)], { about: draft.issueId })
          : goto('why', draft),
    },
    why: {
      claims: ({ text }) => text !== null,
      ask: (_draft, { words }) => line(words.settled.why, entry(words, 'cancel', 'human')),
      hear: (input, draft, { words }) => {
        const text = input.text?.trim() ?? '';
        const says = text !== '' && !(input.answer !== null && isBare(text));
        return says ? reopen(text, input, draft) : retry(line(words.settled.why), draft);
      },
      done: (done, draft, { words }) => {
        if (done.kind === 'added-to-issue')
          return end([line(words.added(done.number))], about({ ...draft, number: done.number }));
        if (done.kind !== 'issue-reopened') return end([line(words.noted)]);
        return end([line(words.news.reopened(done.number, done.answerBy))], about({ ...draft, number: done.number }));
      },
      refused: (refused, _draft, scene) =>
        end([line(saidOfRefusal(refused, scene).text, entry(scene.words, 'report', 'status', 'human', 'menu'))]),
    },
  },
  cancel: (step, draft, { words }) =>
    end([line(step === 'why' ? words.settled.staysClosed : words.nothingToCancel)], { about: draft.issueId }),
});
