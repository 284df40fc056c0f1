/** Which page of micro-grants an address is. */
import { only, type Page } from '../page.ts';
import { showHome } from './home.ts';
import { showIdea, showThanks, takeIdea } from './idea.ts';

export const grantPageOf = ([first, second, ...more]: readonly string[]): Page | null => {
  if (more.length > 0) return null;
  if (first === undefined) return only(showHome);
  switch (first) {
    case 'pomysl':
      if (second === undefined) return { show: showIdea, take: takeIdea };
      return second === 'dziekujemy' ? only(showThanks) : null;
    default:
      return null;
  }
};
