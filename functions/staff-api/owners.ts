import type { Owner } from '../../shared/city/profile.ts';

/** How a resident reaches an organisation, in one line; null = nobody has entered it. */
export const contactOf = ({ contact: { phone, email, address, url } }: Pick<Owner, 'contact'>): string | null => {
  const ways = [phone, email, address, url].filter((way) => way !== undefined && way !== '');
  return ways.length === 0 ? null : ways.join(', ');
};
