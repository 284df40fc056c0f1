/** Whether the product answers at all; the browser's own word for it means only that there is some network. Never kept by the service worker. */
export const canReach = async (): Promise<boolean> => {
  if (!navigator.onLine) return false;
  try {
    await fetch('/console-worker.js', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
};
