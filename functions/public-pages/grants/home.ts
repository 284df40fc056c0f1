/** GET /mikrogranty: of the edition that may be told, from its own data; with none, when the last one was. */
import { toldInFull } from '../../../bot/flows/grants/answers.ts';
import { localDate } from '../../../shared/calendar/calendar.ts';
import { editionsOf, editionToTell } from '../../../shared/grants/store-editions.ts';
import { table } from '../../../shared/platform/table.ts';
import { grantsHomePage } from '../../../web/grants/home-page.ts';
import { type Answer, shared } from '../answer.ts';
import type { PageRequest } from '../request.ts';

/** Seconds that browsers may keep it: what is told changes seldom, but then it has changed. */
const HOME_SECONDS = 60;

export const showHome = async (request: PageRequest): Promise<Answer> => {
  const { context } = request;
  const { city, language, now } = context;
  const editions = await editionsOf(table(), city);
  const edition = editionToTell(editions);
  const view = {
    edition: edition === null ? null : toldInFull(edition, localDate(city, now), language),
    lastYear: editions.find(({ state, example }) => state.name === 'past' && !example)?.year ?? null,
    decided: editions
      // Those of the profile were decided before offers were kept here.
      .filter(({ version, state }) => version > 0 && (state.name === 'decided' || state.name === 'past'))
      .map(({ id, name }) => ({ id, name })),
  };
  return shared(request, grantsHomePage(context, view), { seconds: HOME_SECONDS });
};
