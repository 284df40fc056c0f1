/**
 * What reads like a complaint or proposal (its content decides, KPA art. 222), a request for public information or an accessibility
 * demand is never turned away: the office qualifies it. Who wants a decision is told that a chat is not the route.
 */
import * as z from 'zod';
import { dateAfter } from '../../shared/calendar/calendar.ts';
import { defineFlow, end, finish, goto, saidOfRefusal } from '../engine/flow.ts';
import { line } from '../engine/lines.ts';
import { officeLines, waitingStep } from './person.ts';

const Draft = z.object({ kind: z.enum(['complaint', 'proposal', 'public_information', 'accessibility', 'decision']) });

/** KPA art. 237 § 1 and 244 § 1; act on access to public information art. 13; act on digital accessibility art. 18. */
const ANSWERED_WITHIN = {
  complaint: { months: 1 },
  proposal: { months: 1 },
  public_information: { days: 14 },
  accessibility: { days: 7 },
} as const;

export const formalFlow = defineFlow<z.infer<typeof Draft>>({
  name: 'formal',
  version: 1,
  draft: Draft,
  weight: () => 'resting',
  begin: (input) => {
    const kind = input.understood?.formal ?? 'complaint';
    const escalation = kind === 'decision' ? 'talk_to_human' : kind;
    return finish(
      { kind: 'escalate', escalation, words: input.text ?? '', issueId: null, attachments: input.attachments },
      'told',
      { kind },
    );
  },
  steps: {
    told: {
      ...waitingStep(),
      done: (done, draft, scene) => {
        const { kind } = draft;
        const { city, language, now, words } = scene;
        if (kind === 'decision') {
          const route = city.formalRoute.verified === null ? null : city.formalRoute.text[language];
          return goto('told', draft, [line(`${words.decision(route)}\n${officeLines(scene)}`)]);
        }
        const answerBy = (done.kind === 'escalated' ? done.answerBy : null) ?? dateAfter(city, now, ANSWERED_WITHIN[kind]);
        return goto('told', draft, [line(words.formal[kind](answerBy))]);
      },
      refused: (refused, _draft, scene) => end([saidOfRefusal(refused, scene)]),
    },
  },
});
