/** A browser for tests: the Chromium that comes inside an npm package on Linux, an installed Chrome elsewhere. */
import { type Browser, chromium } from 'playwright-core';

/** Chromium would otherwise call home for updates and accounts. */
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The caller closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: QUIET });
  const packed = (await import('@sparticuz/chromium')).default;
  // Not the package's own arguments: made for Lambda, they put all in one process, which ends with the first closed context, and switch web security off.
  return chromium.launch({ executablePath: await packed.executablePath(), args: QUIET });
};
