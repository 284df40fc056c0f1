/** Names of those who work, for answers. */
import { lastKnownCity } from '../../shared/settings/current.ts';

export const nameOf = (staffId: string): string => lastKnownCity().staff.find(({ id }) => id === staffId)?.name ?? staffId;
