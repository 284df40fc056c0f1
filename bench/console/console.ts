/** The console with long lists: what the API needs for them, and how they move on a phone. */
import { startProduct } from '../../test/support/running.ts';
import type { Figure } from '../figures.ts';
import { consoleLists } from './lists.ts';
import { consoleScroll } from './scroll.ts';
import { startConsoleTown } from './town.ts';

export const consoleFigures = async (options: {
  readonly issues: number;
  readonly cases: number;
  readonly rounds: number;
  /** Of 100 rows each. */
  readonly pages: number;
}): Promise<readonly Figure[]> => {
  // Before the town: from then on the environment leads to its table.
  const product = await startProduct();
  try {
    const town = await startConsoleTown(options);
    try {
      return [...(await consoleLists(town, options)), ...(await consoleScroll(product, town, options))];
    } finally {
      await town.stop();
    }
  } finally {
    await product.stop();
  }
};
