/** What the staff API tells of the settings, as types only. */
import type * as z from 'zod';
import type { Part, Settings, UnverifiedFact } from '../../../shared/settings/model.ts';
import type { SettingHistorySchema, SettingSchema, TriedRouting, TryRoutingSchema } from '../../../shared/staff/settings-api.ts';
import { type Listed, type Query, query } from './api-types.ts';

export type { Part, Settings, TriedRouting };
export type Setting = z.infer<typeof SettingSchema>;
export type SettingChange = z.infer<typeof SettingHistorySchema>['items'][number];
export type TryRouting = z.input<typeof TryRoutingSchema>;

export const settingsQuery: Query<Listed<Setting>> = { ...query<Listed<Setting>>('/api/settings'), calm: true };
export const settingHistoryQuery = (part: Part): Query<Listed<SettingChange>> => ({
  ...query<Listed<SettingChange>>(`/api/settings/${part}/history`),
  calm: true,
});
export const unverifiedQuery: Query<Listed<UnverifiedFact>> = { ...query<Listed<UnverifiedFact>>('/api/unverified'), calm: true };
