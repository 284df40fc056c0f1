import type { Locator } from 'playwright-core';

/** Waits until a field holds these very words: what was kept is put in a moment after the field appears. Fails with what it holds instead. */
export const holds = async (field: Locator, words: string, { seconds = 60 } = {}): Promise<void> => {
  const deadline = performance.now() + seconds * 1000;
  let held = await field.inputValue();
  while (held !== words) {
    if (performance.now() > deadline) throw new Error(`the field holds ${JSON.stringify(held)}, not ${JSON.stringify(words)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
    held = await field.inputValue();
  }
};
