/** Shapes of the settings in the staff API. */
import * as z from 'zod';
import { PartSchema } from '../settings/model.ts';

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

const page = (item: z.ZodType) => ({ items: z.array(item), nextCursor: z.string().nullable() });

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
