/** A question of whoever deals with an issue: the resident's next words and pictures answer it. */
import * as z from 'zod';
import { defineFlow, end, finish, goto, type Input, pass, retry, saidOfRefusal } from '../engine/flow.ts';
import { line } from '../engine/lines.ts';
import { digression } from '../engine/route.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { entry } from './options.ts';
import { startFiled } from './own-issue/filed-draft.ts';

const Draft = z.object({ issueId: z.string(), number: z.string() });

/** What is offered with the question, whenever it is put. */
export const questionOptions = (words: Phrases, issueId: string) => [
  { title: words.titles.add, payload: `add:${issueId}` },
  ...entry(words, 'cancel', 'human'),
];

const filesOf = ({ attachments }: Input) => attachments.filter(({ kind }) => kind !== 'sticker' && kind !== 'fallback');

export const staffQuestionFlow = defineFlow<z.infer<typeof Draft>>({
  name: 'staff-question',
  version: 1,
  draft: Draft,
  weight: () => 'open',
  begin: () => pass,
  resume: (stored) => {
    const draft = Draft.safeParse(stored);
    return draft.success ? goto('asked', draft.data) : null;
  },
  steps: {
    asked: {
      claims: (input) => input.payload === null && digression(input, false) === null,
      ask: ({ issueId, number }, { words }) => line(words.question.waits(number), questionOptions(words, issueId)),
      hear: (input, draft, { words }) => {
        const files = filesOf(input);
        const text = input.payload === null ? (input.text?.trim() ?? '') : '';
        if (text === '' && files.length === 0) return retry(line(words.question.waits(draft.number)), draft);
        const { issueId } = draft;
        return finish({ kind: 'add-to-issue', issueId, text: text === '' ? null : text, attachments: files }, 'asked', draft);
      },
      done: (_done, { issueId, number }, { words }) =>
        end([line(words.question.passedOn(number))], {
          about: issueId,
          next: [startFiled({ issueId, number, category: null, confirmed: true })],
        }),
      refused: (refused, _draft, scene) =>
        end([line(saidOfRefusal(refused, scene).text, entry(scene.words, 'report', 'status', 'human', 'menu'))]),
    },
  },
  cancel: (_step, { issueId }, { words }) => end([line(words.question.later)], { about: issueId }),
});
