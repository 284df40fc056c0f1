/** What has been started, to be stopped in the opposite order. */
export type Lifetime = {
  owns(...stops: (() => unknown)[]): void;
  /** Stops everything that was started so far; a second call finds nothing to do. */
  end(): Promise<void>;
};

export const lifetime = (): Lifetime => {
  const stops: (() => unknown)[] = [];
  return {
    owns: (...more) => {
      stops.push(...more);
    },
    end: async () => {
      for (const stop of stops.splice(0).reverse()) await stop();
    },
  };
};
