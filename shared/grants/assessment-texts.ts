/** What became of an offer in the ranking, in words for applicants and everybody: letters, protocol, results. */
import type { Place } from './ranking.ts';

export const RESULT_TEXTS: Readonly<Record<Place['result'], string>> = {
  awarded: 'do dofinansowania',
  'below-threshold': 'za mało punktów w sumie',
  'criterion-below-threshold': 'za mało punktów w jednym z kryteriów',
  'pool-exhausted': 'zabrakło pieniędzy w puli',
  'tie-at-cut-off': 'remis na granicy puli: wybiera komisja',
  'not-reviewed': 'jeszcze bez oceny',
};
