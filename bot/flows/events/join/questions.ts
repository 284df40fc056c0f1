/** A question about the event while somebody signs up: answered with what is known, and the step asks on. */
import { addressesOf } from '../../../../shared/events/addresses.ts';
import { type Input, retry, type Scene, type Step } from '../../../engine/flow.ts';
import { line } from '../../../engine/lines.ts';
import { wayThereSaid } from '../details.ts';
import { asksOfDetails, asksTheWay } from '../matter.ts';
import { partyHeard } from '../party.ts';
import { textsOf } from '../said.ts';
import type { JoinDraft } from './draft.ts';

const answerTo = (input: Input, { date }: JoinDraft, scene: Scene): string | null => {
  if (input.payload !== null || input.text === null || date === null) return null;
  if (asksTheWay(input.text)) return wayThereSaid(date, scene);
  // "We dwoje z psem" says how many come.
  const asks = asksOfDetails(input) && partyHeard(input) === null;
  return asks ? textsOf(scene).detailsOnPage(addressesOf(scene.publicUrl).date(date.id)) : null;
};

export const answering = (step: Step<JoinDraft>): Step<JoinDraft> => ({
  ...step,
  claims: (input, draft, scene) => answerTo(input, draft, scene) !== null || (step.claims?.(input, draft, scene) ?? false),
  hear: (input, draft, scene) => {
    const answer = answerTo(input, draft, scene);
    return answer === null ? step.hear(input, draft, scene) : retry(line(`${answer}\n${step.ask(draft, scene).text}`), draft);
  },
});
