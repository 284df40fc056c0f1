/** Everybody of the staff who may ask for something of the north: the columns of the tables that walk every route. */
import type { Role } from '../../shared/city/profile.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { NORTH, SOUTH } from './staff-api.ts';

/** In the order of the columns. */
const CALLERS = {
  /** A streetworker of its subarea. */
  near: { role: 'streetworker', subareas: [NORTH] },
  /** A streetworker from elsewhere who has it, hosts it, or helps with it. */
  involved: { role: 'streetworker', subareas: [SOUTH] },
  other: { role: 'streetworker', subareas: [SOUTH] },
  office: { role: 'office', subareas: [] },
  admin: { role: 'admin', subareas: [] },
  committee: { role: 'committee', subareas: [NORTH] },
  organisation: { role: 'organisation', subareas: [NORTH] },
} as const satisfies Record<string, { role: Role; subareas: readonly string[] }>;
export type Caller = keyof typeof CALLERS;
export const COLUMNS = Object.keys(CALLERS) as Caller[];
/** A status for each of them. */
export type Cells = readonly [number, number, number, number, number, number, number];

export const putCallers = ({ writes }: Pick<Work, 'writes'>): void => {
  for (const [id, { subareas, role }] of Object.entries(CALLERS))
    writes.put(keys.staff(id), {
      id,
      name: id,
      role,
      subareas: [...subareas],
      seesSensitive: false,
      deputy: null,
      dutyDays: ['1', '2', '3', '4', '5'],
      invented: true,
    });
};
