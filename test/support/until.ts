/** Polls until `look` answers something; fails with what was seen last. For waiting on real queues, never a fixed sleep. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  { seconds = 60, everyMs = 25 }: { readonly seconds?: number; readonly everyMs?: number } = {},
): Promise<T> => {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
