import type { Page } from 'playwright-core';

/** Keeps a picture of the screen for the docs when CONSOLE_SCREENSHOTS names a folder. */
export const shotsNamed =
  (story: string) =>
  async (page: Page, name: string): Promise<void> => {
    const folder = process.env.CONSOLE_SCREENSHOTS;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${story}-${name}.png` });
  };
