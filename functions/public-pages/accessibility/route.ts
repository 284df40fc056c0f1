/** Which page of the declaration of accessibility an address is. */
import { declarationPage } from '../../../web/accessibility/declaration-page.ts';
import { shared } from '../answer.ts';
import { only, type Page } from '../page.ts';
import { showBarrier, showThanks, takeBarrier } from './barrier.ts';

const DECLARATION_SECONDS = 300;

export const accessibilityPageOf = ([first, second, ...more]: readonly string[]): Page | null => {
  if (more.length > 0) return null;
  if (first === undefined)
    return only(async (request) => shared(request, declarationPage(request.context), { seconds: DECLARATION_SECONDS }));
  if (first !== 'bariera') return null;
  if (second === undefined) return { show: showBarrier, take: takeBarrier };
  return second === 'dziekujemy' ? only(showThanks) : null;
};
