/** The commission's opinion and the mayor's decision: written as a draft, with what is wrong with it, until the edition is decided. */
import { type AwardProblem, wrongDecision } from '../../shared/grants/assessment.ts';
import { exportOf, rankingOfExport } from '../../shared/grants/assessment-export.ts';
import type { Decision } from '../../shared/grants/assessment-model.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import { zloty } from '../../shared/grants/money-words.ts';
import { holdAssessment, putDecided, putDecision, readAssessment, readDecision } from '../../shared/grants/store-assessment.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { causedBy, type Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import * as api from '../../shared/staff/grants-assessment-api.ts';
import { editionToAssess } from './assessment-access.ts';
import { expectedVersion, issueEtag, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';
import { languageOf, wordsIn } from './words/index.ts';
import type { StaffWords } from './words/words.ts';

type Awards = Decision['awards'];

interface Judged {
  readonly problems: readonly AwardProblem[];
  /** Numbers of offers, for people. */
  readonly numbers: ReadonlyMap<string, string>;
}

const judge = async (from: Table, edition: Edition, awards: Awards): Promise<Judged> => {
  const { offers, unchecked, commission } = await readAssessment(from, edition.id);
  const ranking = rankingOfExport(exportOf(edition, offers, commission));
  const all = [...offers.map(({ offer }) => offer), ...unchecked];
  return {
    problems: wrongDecision(ranking, unchecked, awards),
    numbers: new Map(all.map(({ id, number }) => [id, number ?? id])),
  };
};

const sentence = ({ code, offerId, is, limit }: AwardProblem, { numbers }: Judged, { assessment }: StaffWords): string =>
  assessment.award(code, {
    offer: offerId === null ? null : (numbers.get(offerId) ?? offerId),
    is: zloty(is ?? 0),
    limit: zloty(limit ?? 0),
  });

const viewOf = (
  edition: Edition,
  decision: Pick<Decision, 'version' | 'awards' | 'decidedOn'>,
  judged: Judged,
  request: Request,
) => {
  const words = wordsIn(languageOf(request.headers['accept-language']));
  const { version, awards, decidedOn } = decision;
  const body: api.DecisionView = {
    version,
    awards,
    // What is decided stays, and was without problems then.
    problems:
      edition.state.name === 'announced'
        ? judged.problems.map((problem) => ({ ...problem, why: sentence(problem, judged, words) }))
        : [],
    decidedOn,
  };
  return body;
};

const NONE = { version: 0, awards: [], decidedOn: null };

const read = async (request: Request): Promise<Answer> => {
  const edition = await editionToAssess({ table: table(), city: await currentCity(table()) }, request, 'offers.office');
  const decision = (await readDecision(table(), edition.id)) ?? NONE;
  const body = viewOf(edition, decision, await judge(table(), edition, decision.awards), request);
  return unlessKnown(request, issueEtag(body.version, body), body);
};

/** A draft is kept with all that is wrong with it. */
const save = (request: Request): Promise<Answer> => {
  const { awards } = bodyOf(request, api.DecisionBodySchema);
  return once(request, async (work) => {
    const edition = await editionToAssess(work, request, 'offers.office');
    if (edition.state.name !== 'announced') throw new ProblemError('edition.not-announced');
    const before = await readDecision(work.table, edition.id);
    const expected = expectedVersion(request);
    if (expected !== null && expected !== (before?.version ?? 0)) throw new ProblemError('decision.changed');
    const version = (before?.version ?? 0) + 1;
    putDecision(work, edition, { editionId: edition.id, version, awards, decidedOn: null, by: causedBy(work), at: work.now });
    const body = viewOf(edition, { version, awards, decidedOn: null }, await judge(work.table, edition, awards), request);
    return { status: 200, body, headers: { etag: `"${version}"` } };
  });
};

/** Throws what is wrong with the decision as it is kept, in words; an edition to which nothing was handed in needs none. */
export const mustBeDecided = async (work: Work, edition: Edition, decidedOn: string): Promise<void> => {
  await holdAssessment(work, edition.id);
  const decision = await readDecision(work.table, edition.id);
  putDecided(work, edition.id, decision, decidedOn);
  const judged = await judge(work.table, edition, decision?.awards ?? []);
  if (judged.problems.length > 0)
    throw new ProblemError('decision.wrong', {
      errors: judged.problems.map((problem) => ({
        path: problem.offerId ?? 'awards',
        message: (words: StaffWords) => sentence(problem, judged, words),
      })),
    });
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/editions/{id}/decision', handle: read },
  { method: 'PUT', path: '/api/editions/{id}/decision', handle: save },
];
