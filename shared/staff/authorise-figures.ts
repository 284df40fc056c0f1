/** Whose figures somebody reads: the office all, a streetworker their subareas without what is sensitive, nobody else any. */
import type { CityProfile, StaffMember } from '../city/profile.ts';
import { everywhere, type Scope } from '../figures/scope.ts';
import { isOffice } from './authorise.ts';

export interface FiguresAsked {
  readonly from: string;
  readonly to: string;
  /** Id, or 'outside'; without it, all that they may read. */
  readonly subarea?: string | undefined;
}

export const figuresFor = (
  member: Pick<StaffMember, 'role' | 'subareas'>,
  city: Pick<CityProfile, 'subareas'>,
  { from, to, subarea }: FiguresAsked,
): Scope | 'forbidden' => {
  const office = isOffice(member);
  if (!office && member.role !== 'streetworker') return 'forbidden';
  const own = office ? everywhere(city) : member.subareas;
  if (subarea !== undefined && !own.includes(subarea)) return 'forbidden';
  const subareas = subarea === undefined ? own : [subarea];
  return subareas.length === 0
    ? 'forbidden'
    : { from, to, subareas, whole: office && subarea === undefined, withSensitive: office };
};
