import { loadCity } from '../../shared/city/load.ts';

/** Someone who can sign in to the local run. */
export type Account = { id: string; name: string; role: string };

/** The invented staff of the city profile. */
export const staffAccounts = (city: string): Account[] => loadCity(city).staff.map(({ id, name, role }) => ({ id, name, role }));

/** The account with this id, else the first with this role. */
export const findAccount = (accounts: readonly Account[], idOrRole: string): Account | undefined =>
  accounts.find(({ id }) => id === idOrRole) ?? accounts.find(({ role }) => role === idOrRole);
