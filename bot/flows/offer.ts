/** Nothing is being asked: the options last shown, so that their titles and numbers can be typed after the buttons have vanished. */
import * as z from 'zod';
import type { Line, Position } from '../../shared/conversations/model.ts';
import { defineFlow, pass } from '../engine/flow.ts';
import { line } from '../engine/lines.ts';

const Draft = z.object({ options: z.array(z.object({ title: z.string(), payload: z.string() })) });

export const offerFlow = defineFlow<z.infer<typeof Draft>>({
  name: 'offer',
  version: 1,
  draft: Draft,
  weight: () => 'offer',
  begin: () => pass,
  steps: { offered: { choice: true, ask: ({ options }, { words }) => line(words.menu, options), hear: () => pass } },
});

export const offerOf = (said: Line): Position => ({
  flow: 'offer',
  version: 1,
  step: 'offered',
  draft: { options: said.quickReplies },
});
