/** When somebody is away: whole local days, both ends included. Pure. */
import * as z from 'zod';

export const AbsenceSchema = z.object({ from: z.iso.date(), to: z.iso.date() });
export type Absence = z.infer<typeof AbsenceSchema>;

/** `day`: local date. */
export const isAway = (absence: Absence | null | undefined, day: string): boolean =>
  absence != null && absence.from <= day && day <= absence.to;

/** Ends before it begins, or before today. */
export const isPast = ({ from, to }: Absence, today: string): boolean => to < from || to < today;
