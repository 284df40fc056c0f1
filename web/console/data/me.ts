/** Who is signed in, for screens inside the console: there is always somebody. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from './api-types.ts';

export const MeContext = createContext<Me | null>(null);

export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (me === null) throw new Error('used before anybody signed in');
  return me;
};

export const isOffice = ({ role }: Pick<Me, 'role'>): boolean => role === 'office' || role === 'admin';
