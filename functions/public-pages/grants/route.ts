/** Which page of micro-grants an address is. */
import { only, type Page } from '../page.ts';
import { showHome } from './home.ts';
import { showIdea, showThanks, takeIdea } from './idea.ts';
import { showData, showResults } from './results.ts';
import { showStory, showStoryPhoto } from './story.ts';

const ofStory = (number: string, photo: string | undefined, id: string | undefined): Page | null => {
  if (photo === undefined) return only((request) => showStory(request, number));
  return photo === 'zdjecie' && id !== undefined ? only((request) => showStoryPhoto(request, number, id)) : null;
};

export const grantPageOf = ([first, second, third, fourth, ...more]: readonly string[]): Page | null => {
  if (more.length > 0) return null;
  if (first === undefined) return only(showHome);
  if (first === 'projekt' && second !== undefined) return ofStory(second, third, fourth);
  if (third !== undefined) return null;
  if (first === 'wyniki' && second !== undefined) return only((request) => showResults(request, second));
  if (first === 'dane' && second !== undefined) return only((request) => showData(request, second));
  if (first === 'pomysl') {
    if (second === undefined) return { show: showIdea, take: takeIdea };
    return second === 'dziekujemy' ? only(showThanks) : null;
  }
  return null;
};
