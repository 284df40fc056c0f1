/** Colleagues, their absences and devices, in the staff API. */
import * as z from 'zod';
import { CityProfileSchema } from '../city/profile.ts';
import { AbsenceSchema } from './absence.ts';

const fields = CityProfileSchema.shape.staff.element.shape;

export const MemberSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: fields.role,
    deputyName: z.string().nullable().meta({ description: 'Who gets new issues meanwhile, if on duty. null = the office.' }),
    absence: AbsenceSchema.nullable().meta({ description: 'Local dates, both included; over or to come too.' }),
    away: z.boolean().meta({ description: 'Today.' }),
    devicesEndedAt: z.iso.datetime().nullable().meta({ description: 'Whoever signed in before that has to sign in again.' }),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof MemberSchema>;

export const TeamSchema = z.object({ items: z.array(MemberSchema), nextCursor: z.null() }).meta({ id: 'Team' });
export type Team = z.infer<typeof TeamSchema>;

export const AbsenceBodySchema = z.strictObject(AbsenceSchema.shape).meta({ id: 'Absence' });
