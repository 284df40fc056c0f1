/** Who came, counted by age band. Pure. */
import type { Afterwards } from '../model.ts';
import type { SignUp } from '../sign-up-model.ts';

/** Children by age, adults, and children whose age nobody said. */
export const AGE_BANDS = ['0-6', '7-12', '13-17', 'adults', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export type AttendanceTotals = Readonly<Record<AgeBand, number>>;

/** Of a party of which only some children came it is not known which: all of them count as of unknown age. */
export const attendanceTotals = (
  guests: readonly Pick<SignUp, 'party' | 'attendance'>[],
  walkIns: Afterwards['walkIns'] = { adults: 0, children: 0 },
): AttendanceTotals => {
  const totals = { '0-6': 0, '7-12': 0, '13-17': 0, adults: walkIns.adults, unknown: walkIns.children };
  for (const { party, attendance } of guests) {
    if (attendance === null) continue;
    totals.adults += attendance.adults;
    if (attendance.children === party.children.length) for (const { age } of party.children) totals[bandOf(age)] += 1;
    else totals.unknown += attendance.children;
  }
  return totals;
};

const bandOf = (age: number | null): AgeBand => {
  if (age === null) return 'unknown';
  if (age <= 6) return '0-6';
  return age <= 12 ? '7-12' : '13-17';
};

export const peopleCounted = (totals: AttendanceTotals): number => AGE_BANDS.reduce((sum, band) => sum + totals[band], 0);

/** Has anybody been checked in? */
export const came = ({ attendance }: Pick<SignUp, 'attendance'>): boolean =>
  attendance !== null && attendance.adults + attendance.children > 0;

/** By name as the alphabet has it (Ł after L, Ś after S); who gave none comes last, by code. */
export const byName = (language: string): ((a: SignUp, b: SignUp) => number) => {
  const { compare } = new Intl.Collator(language);
  return (a, b) => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null) || compare(a.code, b.code);
    return compare(a.name, b.name) || compare(a.code, b.code);
  };
};
