/** Shapes of the settings in the staff API. */
import * as z from 'zod';
import { PART_SCHEMAS, PartSchema } from '../settings/model.ts';

export const HistoryQuerySchema = z.object({
  cursor: z.string().optional().meta({ description: '`nextCursor` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const SettingSchema = z
  .object({
    part: PartSchema,
    version: z.int().meta({ description: '0 = as the city’s profile has it. Send it back as If-Match: "0".' }),
    value: z.unknown().meta({ description: 'In the shape in which PUT takes it.' }),
    changedAt: z.iso.datetime().nullable(),
    changedBy: z.string().nullable(),
    changedByName: z.string().nullable(),
  })
  .meta({ id: 'Setting' });

const page = <Item extends z.ZodType>(item: Item) => ({ items: z.array(item), nextCursor: z.string().nullable() });

export const SettingsSchema = z
  .object({
    version: z.string().meta({ description: 'As kept with each decision: the profile, and the number of the office’s change.' }),
    ...page(SettingSchema),
  })
  .meta({ id: 'Settings' });

export const SettingHistorySchema = z
  .object(
    page(
      z.object({
        part: PartSchema,
        version: z.int(),
        at: z.iso.datetime(),
        by: z.string(),
        byName: z.string(),
        before: z.unknown(),
        value: z.unknown(),
      }),
    ),
  )
  .meta({ id: 'SettingHistory' });

export const UnverifiedSchema = z
  .object(
    page(
      z.object({
        part: z.string(),
        id: z.string().nullable(),
        name: z.string(),
        changeable: z.boolean().meta({ description: 'Under /api/settings; otherwise with the city’s folder.' }),
      }),
    ),
  )
  .meta({ id: 'Unverified' });

/** An issue that nobody reported, to see who would get it. */
export const TryRoutingSchema = z
  .strictObject({
    category: z.string().min(1),
    subarea: z.string().nullable().meta({ description: 'Id; null = outside or unknown.' }),
    urgent: z.boolean(),
    at: z.iso.datetime().optional().meta({ description: 'When it is reported. @default now' }),
    rules: PART_SCHEMAS.routing.optional().meta({ description: 'Rules that are not saved yet. @default the rules as they are' }),
  })
  .meta({ id: 'TryRouting' });

export const TriedRoutingSchema = z
  .object({
    to: z.enum(['streetworker', 'staff', 'office']),
    people: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'Who would get it; several share such issues equally, each issue goes to one. Empty = the office.' }),
    rule: z.string().meta({ description: 'Id of the rule that fires; "none" = none fits, the office gets it.' }),
    reason: z.string().meta({ description: 'A stable code, as in the history of an issue.' }),
    acceptBy: z.iso.datetime().meta({ description: 'Until when it should be accepted.' }),
    rules: z.array(
      z.object({
        id: z.string(),
        notMet: z
          .array(z.enum(['categories', 'subareas', 'weekdays', 'urgent']))
          .meta({ description: 'What it asks for and this issue is not; empty = it fits.' }),
      }),
    ),
  })
  .meta({ id: 'TriedRouting' });
export type TriedRouting = z.infer<typeof TriedRoutingSchema>;
