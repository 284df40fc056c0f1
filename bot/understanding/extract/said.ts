/**
 * What a message says besides its wish: days, hours, people, addresses for an answer, sums. Said relative to the day of speaking, so that
 * reading words stays pure; `resolve.ts` turns it into dates of the city's calendar.
 */

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type DaySaid =
  /** "dziś" = 0, "jutro" = 1, "za tydzień" = 7, "wczoraj" = -1. */
  | { readonly kind: 'in-days'; readonly days: number }
  /** "w czwartek" = coming; "w przyszły czwartek" = of next week; "w ten czwartek" = of this week; "w czwartek za dwa tygodnie". */
  | { readonly kind: 'weekday'; readonly weekday: IsoWeekday; readonly of: 'coming' | 'this-week' | 'next-week' | 'in-two-weeks' }
  | { readonly kind: 'weekend'; readonly of: 'this-week' | 'next-week' }
  | { readonly kind: 'week'; readonly of: 'this-week' | 'next-week' }
  /** "12 maja", "12.05", "12.05.2027"; without a year the next such day. */
  | { readonly kind: 'date'; readonly day: number; readonly month: number; readonly year: number | null }
  /** "w maju": the whole month, the current or next one. */
  | { readonly kind: 'month'; readonly month: number };

/** Local times HH:MM. "o 17" is from = to; "po 17" has only `from`; "rano", "wieczorem" are ranges. */
export interface TimeSaid {
  readonly from: string | null;
  readonly to: string | null;
}

export interface WhenSaid {
  readonly day: DaySaid | null;
  readonly time: TimeSaid | null;
}

/** Who would come: "we dwoje z dzieckiem 5 lat" = 2 adults and one child of 5. Null ages were not said. */
export interface PartySaid {
  readonly adults: number;
  readonly children: readonly { readonly age: number | null }[];
  /** The number of people was said without who they are ("będzie nas czworo"): counted as adults until told otherwise. */
  readonly onlyTotal: boolean;
}

export interface Said {
  /** In the order of the words. */
  readonly when: readonly WhenSaid[];
  readonly party: PartySaid | null;
  /** E.164. */
  readonly phones: readonly string[];
  /** As typed when valid; a likely typo carries what was probably meant ("gmial.com"). */
  readonly emails: readonly { readonly typed: string; readonly suggested: string | null }[];
  /** Sums of money, integer grosze: "2 tys. zł" = 200000. */
  readonly amountsGrosze: readonly number[];
}
