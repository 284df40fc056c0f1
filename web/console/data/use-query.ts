import { useEffect } from 'preact/hooks';
import type { Problem, Query } from './api-types.ts';
import { useConsole } from './console.ts';
import { useValue } from './value.ts';

export type Read<Body> =
  | { readonly state: 'loading' }
  | { readonly state: 'read'; readonly body: Body; readonly at: string; readonly live: boolean }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'out-of-reach' };

/** Reads and goes on reading while the screen is open: from the copy on this device first, then from the API. */
export const useQuery = <Body>({ path, calm = false }: Query<Body>): Read<Body> => {
  const { library } = useConsole();
  useEffect(() => library.watch(path, calm), [library, path, calm]);
  const reading = useValue(library.reading(path));
  // The API answers what its schemas say; the query carries the type of its address.
  return reading as Read<Body>;
};
