/** The service worker of this app, and whether a newer one waits. */
import { createValue, useValue } from './value.ts';

export interface NewVersion {
  /** Starts it and loads the page again. Words half typed are kept. */
  start(): void;
}

const waitingVersion = createValue<NewVersion | null>(null);

export const useNewVersion = (): NewVersion | null => useValue(waitingVersion);

const offer = (worker: ServiceWorker | null): void => {
  if (worker === null) return;
  waitingVersion.set({
    start: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('take-over');
    },
  });
};

/** `at`: first part of the app's addresses. Without a worker the app works too, but only with a connection. */
export const keepAppOnDevice = async (at = 'console'): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(`/${at}-worker.js`, { scope: `/${at}` });
  if (navigator.serviceWorker.controller !== null) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed' && navigator.serviceWorker.controller !== null) offer(found);
    });
  });
  // A page that was just being opened when the worker took hold of all pages is missed by it, and would not open without a connection.
  const { active } = await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller === null) active?.postMessage('claim');
};
