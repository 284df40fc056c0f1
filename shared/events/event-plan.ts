/** What the programme promised for a year against what took place, by kind and subarea. Pure. */
import type { EventKind } from '../city/profile.ts';
import type { DateSummary } from './model.ts';

export interface PlanCell {
  /** Promised; null = nothing was promised, or not split by subarea. */
  readonly plan: number | null;
  /** Took place: held, or over and not cancelled. */
  readonly done: number;
  /** Published and still to come. */
  readonly ahead: number;
}

export interface PlanRow extends PlanCell {
  readonly kind: string;
  readonly bySubarea: Readonly<Record<string, PlanCell>>;
}

/** 'outside' = in none of the subareas. */
const planIn = ({ bySubarea, quarterlyPerSubarea }: EventKind, subarea: string): number | null => {
  if (bySubarea !== null) return bySubarea[subarea] ?? 0;
  // Of four quarters; outside the subareas nothing was promised.
  return quarterlyPerSubarea === null || subarea === 'outside' ? null : quarterlyPerSubarea * 4;
};

const counted = (dates: readonly DateSummary[], now: string) => {
  const counts = { done: 0, ahead: 0 };
  for (const { state, endsAt } of dates) {
    if (state === 'held' || ((state === 'planned' || state === 'moved') && endsAt <= now)) counts.done += 1;
    else if (state === 'planned' || state === 'moved') counts.ahead += 1;
  }
  return counts;
};

/** `dates`: those of the year. Examples are not real and do not count. */
export const eventPlan = (
  kinds: readonly EventKind[],
  subareas: readonly string[],
  dates: readonly DateSummary[],
  now: string,
): readonly PlanRow[] => {
  const real = dates.filter(({ example }) => !example);
  return kinds
    .filter(({ duty }) => !duty)
    .map((kind) => {
      const ofKind = real.filter((date) => date.kind === kind.id);
      const cell = (subarea: string): PlanCell => ({
        plan: planIn(kind, subarea),
        ...counted(
          ofKind.filter(({ venue }) => venue.subarea === subarea),
          now,
        ),
      });
      return {
        kind: kind.id,
        plan: kind.yearly,
        ...counted(ofKind, now),
        bySubarea: Object.fromEntries([...subareas, 'outside'].map((id) => [id, cell(id)])),
      };
    });
};
