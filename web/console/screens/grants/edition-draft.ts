/** Sums and dates of a call while the office types them. Pure. What is empty is not known, never zero. */
import { groszeOf, typedOf } from '../../../offers/money.ts';
import type { Edition } from '../../data/grants-types.ts';

export const SUMS = ['pool', 'perProject'] as const;
export const NUMBERS = ['projectsPerOrganisation', 'indirectPercent', 'ownPercent', 'lineShiftPercent', 'leastPercent'] as const;
export const DAYS = [
  'callFrom',
  'callTo',
  'questionsTo',
  'formalTo',
  'reviewTo',
  'resultsOn',
  'contractsTo',
  'realisationFrom',
  'realisationTo',
] as const;
export const SPANS = ['correctionDays', 'reportDays'] as const;

type Place = (typeof SUMS)[number] | (typeof NUMBERS)[number] | (typeof DAYS)[number] | (typeof SPANS)[number] | 'callEndsAt';

export interface EditionDraft {
  readonly name: string;
  readonly source: string;
  readonly handIn: Edition['rules']['handIn'];
  /** As typed, by place. */
  readonly typed: Readonly<Record<Place, string>>;
}

const said = (value: string | number | null): string => (value === null ? '' : String(value));

export const draftOf = ({ name, source, rules, dates }: Edition): EditionDraft => ({
  name,
  source,
  handIn: rules.handIn,
  typed: {
    pool: rules.pool === null ? '' : typedOf(rules.pool) || '0',
    perProject: rules.perProject === null ? '' : typedOf(rules.perProject) || '0',
    projectsPerOrganisation: said(rules.projectsPerOrganisation),
    indirectPercent: said(rules.indirectPercent),
    ownPercent: said(rules.ownPercent),
    lineShiftPercent: said(rules.lineShiftPercent),
    leastPercent: said(rules.leastPercent),
    callFrom: said(dates.callFrom),
    callTo: said(dates.callTo),
    callEndsAt: said(dates.callEndsAt),
    questionsTo: said(dates.questionsTo),
    formalTo: said(dates.formalTo),
    reviewTo: said(dates.reviewTo),
    resultsOn: said(dates.resultsOn),
    contractsTo: said(dates.contractsTo),
    realisationFrom: said(dates.realisationFrom),
    realisationTo: said(dates.realisationTo),
    correctionDays: said(dates.correctionDays),
    reportDays: said(dates.reportDays),
  },
});

/** Places that hold no sum and no number. */
export const wrongIn = ({ typed }: EditionDraft): readonly Place[] => [
  ...SUMS.filter((place) => groszeOf(typed[place]) === null),
  ...[...NUMBERS, ...SPANS].filter((place) => !/^\d{0,3}$/.test(typed[place].trim())),
];

/** As the API takes it: everything else of the call stays as it was. */
export const contentOf = ({ year, rules, dates }: Edition, { name, source, handIn, typed }: EditionDraft) => {
  const text = (place: Place): string | null => (typed[place].trim() === '' ? null : typed[place].trim());
  const number = (place: Place): number | null => (text(place) === null ? null : Number(text(place)));
  const sum = (place: Place): number | null => (text(place) === null ? null : groszeOf(typed[place]));
  const all = <Places extends readonly Place[], Value>(places: Places, of: (place: Place) => Value) =>
    Object.fromEntries(places.map((place) => [place, of(place)])) as Record<Places[number], Value>;
  return {
    year,
    name: name.trim(),
    source: source.trim(),
    rules: { ...rules, handIn, ...all(SUMS, sum), ...all(NUMBERS, number) },
    dates: { ...dates, ...all(DAYS, text), ...all(SPANS, number), callEndsAt: text('callEndsAt') },
  };
};
