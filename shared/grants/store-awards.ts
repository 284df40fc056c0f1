/**
 * Carries a decided edition out, page by page: each offer of the decision is awarded or turned down once, however often it is asked for,
 * under the counter of the pool.
 */
import { publishFactOf } from '../platform/outbox.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { exportOf, rankingOfExport } from './assessment-export.ts';
import type { Award } from './assessment-model.ts';
import { RESULT_TEXTS } from './assessment-texts.ts';
import type { OfferCommand } from './decide-offer.ts';
import type { Edition } from './edition-model.ts';
import { readAssessment, readDecision } from './store-assessment.ts';
import { carryOutOffer, countsOf, fieldsOf, readOffer } from './store-offers.ts';

/** Offers decided in one transaction: each takes five items and a fact. */
export const AWARDS_PAGE = 10;

/** Where nobody gave a reason, mayor and commission followed the ranking, and that is the reason. */
const reasonOf = ({ offerId, reason }: Award, results: ReadonlyMap<string, string>): string =>
  (reason ?? '').trim() || (results.get(offerId) ?? RESULT_TEXTS['pool-exhausted']);

/** `from`: how many of the decision's offers earlier pages have done. What is left comes with another fact of the same kind. */
export const carryOutAwards = async (work: Work, edition: Edition, from: number): Promise<void> => {
  const decision = edition.state.name === 'decided' ? await readDecision(work.table, edition.id) : null;
  if (decision === null) return;
  const page = decision.awards.slice(from, from + AWARDS_PAGE);
  const { offers, commission } = await readAssessment(work.table, edition.id);
  const { places } = rankingOfExport(exportOf(edition, offers, commission));
  const results = new Map(places.map(({ offerId, result }) => [offerId, RESULT_TEXTS[result]]));
  let { poolLeft } = await countsOf(work.table, edition.id);
  for (const award of page) {
    const { offerId, decidedGrosze: grosze } = award;
    const offer = await readOffer(work.table, offerId);
    // Done by an earlier delivery of the same page.
    if (offer?.state.name !== 'formally-right') continue;
    const command: OfferCommand =
      grosze > 0
        ? { ...causeOf(work), kind: 'AwardOffer', grosze, reason: award.reason, poolLeft }
        : { ...causeOf(work), kind: 'TurnDownOffer', reason: reasonOf(award, results) };
    const carried = carryOutOffer(work, offer, command, await fieldsOf(work.table, offerId));
    // Nothing in silence: the fact stays in its queue, and the alarm says so.
    if (carried.kind === 'refused') throw new Error(`the decision on ${offerId} cannot be carried out: ${carried.code}`);
    poolLeft -= grosze;
  }
  if (from + AWARDS_PAGE < decision.awards.length)
    publishFactOf(work, 'EditionDecided', edition, { editionId: edition.id, from: String(from + AWARDS_PAGE) });
};
