/** Editions for tests of the API: dated around the day on which they are asked for. */
import type { Edition, EditionContent } from '../../shared/grants/edition-model.ts';
import { inCall, anEdition as plainEdition } from './grants.ts';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const dates = (): Edition['dates'] => ({
  ...plainEdition().dates,
  callFrom: dayFrom(-5),
  callTo: dayFrom(30),
  questionsTo: null,
  formalTo: dayFrom(40),
  reviewTo: dayFrom(50),
  resultsOn: dayFrom(60),
  contractsTo: dayFrom(70),
  realisationFrom: dayFrom(70),
  realisationTo: dayFrom(200),
});

/** Content that is verified and complete. */
export const anEdition = (): EditionContent => {
  const { state: _, version: _version, example: _example, ...content } = plainEdition({ dates: dates() });
  return content;
};

/** As a form sends it: rules, dates and names. */
export const aTerms = () => {
  const { id: _, faq: _faq, verified: _verified, results: _results, ...terms } = anEdition();
  return terms;
};

export const inCallNow = (edition: Edition): Edition => inCall(edition);
