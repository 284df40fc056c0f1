/** Not sure what a message is: its words (or its file) are kept and the resident chooses what to do with them. */
import * as z from 'zod';
import { defineFlow, end, finish, goto, type Input, type Move, pass, retry, type Scene } from '../engine/flow.ts';
import { line } from '../engine/lines.ts';
import { route } from '../engine/route.ts';
import { entry } from './options.ts';
import { officeLines } from './person.ts';
import { draftFrom } from './report/draft.ts';

const Draft = z.object({ words: z.string(), onlyFile: z.boolean(), report: z.record(z.string(), z.unknown()) });
type ClarifyDraft = z.infer<typeof Draft>;

const kept = (input: Input, scene: Scene): ClarifyDraft => ({
  words: input.text ?? '',
  onlyFile: input.text === null && input.attachments.length > 0,
  report: draftFrom({ ...input, payload: null }, scene),
});

/** Unclear twice in a row: a person reads it. */
const toAPerson = (input: Input, draft: ClarifyDraft): Move<ClarifyDraft> => {
  const words = [draft.words, input.text ?? ''].filter((part) => part !== '').join('\n');
  return finish(
    { kind: 'escalate', escalation: 'unanswered', words, issueId: null, attachments: input.attachments },
    'which',
    draft,
  );
};

const isUnclear = (input: Input, { city }: Scene): boolean =>
  input.payload === null && input.understood !== null && route(input, city)[0] === 'clarify';

export const clarifyFlow = defineFlow<ClarifyDraft>({
  name: 'clarify',
  version: 1,
  draft: Draft,
  weight: () => 'offer',
  begin: (input, scene) => goto('which', kept(input, scene)),
  steps: {
    which: {
      choice: true,
      owns: ['report', 'human'],
      ask: ({ onlyFile }, { words }) =>
        line(onlyFile ? words.file : words.unclear, entry(words, 'report', 'human', 'status', 'menu')),
      hear: (input, draft, scene): Move<ClarifyDraft> => {
        const { words } = scene;
        if (input.payload === 'report' || input.answer === 'yes')
          return end([], { next: [{ flow: 'report', draft: draft.report }] });
        if (input.payload === 'human') return end([], { next: [{ flow: 'person', draft: { words: draft.words } }] });
        if (input.answer === 'no') return retry(line(words.unclear), draft);
        return isUnclear(input, scene) ? toAPerson(input, draft) : pass;
      },
      done: (_done, _draft, scene) => end([line(`${scene.words.human}\n${officeLines(scene)}`)]),
    },
  },
});
