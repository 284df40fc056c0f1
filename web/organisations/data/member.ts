/** Who is signed in: an address, and the organisations that it belongs to. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MemberMe } from '../../console/data/grants-types.ts';

export const MemberContext = createContext<MemberMe | null>(null);

export const useMember = (): MemberMe => {
  const member = useContext(MemberContext);
  if (member === null) throw new Error('used before anybody signed in');
  return member;
};
