/** Names of those who work, for answers. */
import { city } from '../../shared/city/current.ts';

export const nameOf = (staffId: string): string => city.staff.find(({ id }) => id === staffId)?.name ?? staffId;
