/** A value that screens follow. */
import { useEffect, useState } from 'preact/hooks';

export interface Value<T> {
  get(): T;
  set(next: T): void;
  /** Returns how to stop following. */
  follow(listen: () => void): () => void;
}

export const createValue = <T>(initial: T): Value<T> => {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return;
      current = next;
      for (const listen of [...listeners]) listen();
    },
    follow: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
};

export const useValue = <T>(value: Value<T>): T => {
  const [, redraw] = useState(0);
  useEffect(() => {
    redraw((count) => count + 1);
    return value.follow(() => redraw((count) => count + 1));
  }, [value]);
  return value.get();
};
