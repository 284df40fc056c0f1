/** The city as the office has it now: the bundled profile with what was changed since. Read once a minute by each process. */
import { city as profile } from '../city/current.ts';
import type { CityProfile } from '../city/profile.ts';
import { log } from '../platform/logging.ts';
import type { Table } from '../platform/table.ts';
import { withSettings } from './model.ts';
import { readSettings, settingsOf } from './store.ts';

const FRESH_MS = 60_000;

let known: { readonly city: CityProfile; readonly version: number; readonly readAt: number; readonly table: string } | null =
  null;

/** At most 60 seconds old. Throws only when the table cannot be read and never was. */
export const currentCity = async (table: Table): Promise<CityProfile> => {
  const now = Date.now();
  if (known !== null && known.table === table.name && Math.abs(now - known.readAt) < FRESH_MS) return known.city;
  const stored = await readSettings(table);
  const same = known !== null && known.table === table.name && known.version === stored.version;
  const { settings, unreadable } = settingsOf(stored);
  if (unreadable.length > 0 && !same) log.error('settings of an older shape', { parts: unreadable });
  const city = same && known !== null ? known.city : withSettings(profile, settings, stored.version);
  known = { city, version: stored.version, readAt: now, table: table.name };
  return city;
};

/** As read last, for what cannot wait: names in an answer. */
export const lastKnownCity = (): CityProfile => known?.city ?? profile;

/** Whoever changed something sees it at once. */
export const forgetCurrentCity = (): void => {
  known = null;
};
