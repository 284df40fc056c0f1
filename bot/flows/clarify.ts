/** Not sure what a message is: its words (or its file) are kept and the resident chooses what to do with them. */
import * as z from 'zod';
import { defineFlow, end, goto, type Input, type Move, pass, retry, type Scene } from '../engine/flow.ts';
import { line } from '../engine/lines.ts';
import { entry } from './options.ts';
import { draftFrom } from './report/draft.ts';

const Draft = z.object({ words: z.string(), onlyFile: z.boolean(), report: z.record(z.string(), z.unknown()) });
type ClarifyDraft = z.infer<typeof Draft>;

const kept = (input: Input, scene: Scene): ClarifyDraft => ({
  words: input.text ?? '',
  onlyFile: input.text === null && input.attachments.length > 0,
  report: draftFrom({ ...input, payload: null }, scene),
});

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
      hear: (input, draft, { words }): Move<ClarifyDraft> => {
        if (input.payload === 'report' || input.answer === 'yes')
          return end([], { next: [{ flow: 'report', draft: draft.report }] });
        if (input.payload === 'human') return end([], { next: [{ flow: 'person', draft: { words: draft.words } }] });
        return input.answer === 'no' ? retry(line(words.unclear), draft) : pass;
      },
    },
  },
});
