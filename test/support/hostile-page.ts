/** Markup that somebody writes where words are expected, and whether a page shows it as the words that it is. */
import type { Page } from 'playwright-core';
import { goTo } from './console.ts';

const MARK = 'zzmark';
/** Fits where a name fits. */
export const SHORT_MARKUP = `<img src=${MARK} onerror="window.${MARK}=1">`;
export const MARKUP = `${SHORT_MARKUP}<script>window.${MARK}=1</script><svg onload="window.${MARK}=1"><a href="javascript:window.${MARK}=1">tu</a>`;

/** The words stand there as they were written, nothing was made of them, and nothing of them has run. */
export const holdsWords = async (page: Page, what: string): Promise<void> => {
  await page
    .getByText(`<img src=${MARK}`)
    .filter({ visible: true })
    .first()
    .waitFor()
    .catch(async (error: unknown) => {
      const shown = await page.locator('main').innerText();
      throw new Error(`${what} does not show the words: ${(error as Error).message}\n${shown.slice(0, 1500)}`);
    });
  const made = await page.evaluate(
    (mark) => [
      document.querySelectorAll(`img[src="${mark}"], main script, svg[onload], a[href^="javascript:"], [onerror]`).length,
      mark in window,
    ],
    MARK,
  );
  if (JSON.stringify(made) !== '[0,false]') throw new Error(`${what} made something of the words: ${made}`);
};

/** A screen of the console that is open already. */
export const screenHoldsWords = async (page: Page, path: string): Promise<void> => {
  await goTo(page, path);
  await holdsWords(page, path);
};
