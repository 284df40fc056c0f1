/** Of what figures are asked for: which days, whose subareas, with or without sensitive categories. Pure. */
import * as z from 'zod';
import type { CityProfile } from '../city/profile.ts';
import { NO_PLACE, OUTSIDE } from './counts.ts';

const Day = z.iso.date();

export const ScopeSchema = z.object({
  from: Day,
  /** The last day, included. */
  to: Day,
  /** Ids, 'outside'; '-' = what has no place. */
  subareas: z.array(z.string()).min(1).readonly(),
  /** All of the programme was asked for. */
  whole: z.boolean(),
  /** Who does not work on sensitive matters does not learn where there are some. */
  withSensitive: z.boolean(),
});
export type Scope = z.infer<typeof ScopeSchema>;

/** Every place that anything is counted under. */
export const everywhere = ({ subareas }: Pick<CityProfile, 'subareas'>): readonly string[] => [
  ...subareas.map(({ id }) => id),
  OUTSIDE,
  NO_PLACE,
];

/** The subject of a printed document: what it is about, as text. */
export const subjectOf = ({ from, to, subareas, whole, withSensitive }: Scope): string =>
  [from, to, whole ? 'whole' : 'part', withSensitive ? 'all' : 'common', subareas.join(',')].join('/');

/** Null = not the subject of figures. */
export const scopeOfSubject = (subject: string): Scope | null => {
  const [from, to, whole, withSensitive, subareas = ''] = subject.split('/');
  const scope = { from, to, subareas: subareas.split(','), whole: whole === 'whole', withSensitive: withSensitive === 'all' };
  return ScopeSchema.safeParse(scope).data ?? null;
};
