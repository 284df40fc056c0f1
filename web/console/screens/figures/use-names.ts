import { useMe } from '../../data/me.ts';
import { useTexts } from '../../texts/language.ts';
import { FIGURES } from './texts/index.ts';

/** Ids as people say them; what the city no longer has keeps its id. */
export const useNames = () => {
  const { outside } = useTexts(FIGURES);
  const { city } = useMe();
  return {
    subarea: (id: string): string => (id === 'outside' ? outside : (city.subareas.find((one) => one.id === id)?.name ?? id)),
    category: (id: string): string => city.categories.find((one) => one.id === id)?.name ?? id,
  };
};
