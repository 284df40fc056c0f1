/**
 * Keeps the app itself on the phone, so that it opens without a connection. Answers of the API are never kept here: what may be read
 * offline lies in `data/local-store.ts`, which is wiped at sign-out.
 */

/** What this file needs of a service worker's world; TypeScript's own description of it cannot stand beside that of a page. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Pushed extends Extendable {
  readonly data: { json(): unknown } | null;
}
interface Tapped extends Extendable {
  readonly notification: Notification;
}
interface Window {
  readonly url: string;
  focus(): Promise<unknown>;
  navigate(to: string): Promise<unknown>;
}
interface Worker {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly Window[]>;
    openWindow(address: string): Promise<unknown>;
  };
  readonly registration: { showNotification(title: string, options: NotificationOptions): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'push', listen: (event: Pushed) => void): void;
  addEventListener(type: 'notificationclick', listen: (event: Tapped) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
}
declare const self: Worker;
/** Filled in by web/build-app.ts: first part of the addresses, files of the app, and what lies beside them. */
declare const __APP__: string;
declare const __BESIDE__: readonly string[];
declare const __SHELL_FILES__: readonly string[];
declare const __SHELL_VERSION__: string;

const APP = __APP__;
const PREFIX = `${APP}-`;
const CACHE = `${PREFIX}${__SHELL_VERSION__}`;
const PAGE = `/${APP}/index.html`;
const CONFIG = `/${APP}/config.json`;
const ASSETS = `/${APP}/assets/`;
const SHELL: readonly string[] = __SHELL_FILES__;
const BESIDE = [...__BESIDE__, '/icon.svg', `/${APP}/manifest.webmanifest`, `/${APP}/icon-192.png`];

const install = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache: a new worker must not keep old files.
  await cache.addAll([...SHELL, ...BESIDE].map((file) => new Request(file, { cache: 'reload' })));
};

const activate = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
};

const kept = async (address: string, request: Request): Promise<Response> =>
  (await caches.match(address, { ignoreVary: true })) ?? fetch(request);

/** What is not kept from the start, such as the reader of QR codes: kept from its first use on. Its name changes with its content. */
const keptFromNowOn = async (request: Request): Promise<Response> => {
  const before = await caches.match(request, { ignoreVary: true });
  if (before !== undefined) return before;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
};

/** Where to sign in may change with a deployment: asked for first, remembered for when nobody answers. */
const config = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(CONFIG, answer.clone());
    return answer;
  } catch (error) {
    const before = await cache.match(CONFIG);
    if (before === undefined) throw error;
    return before;
  }
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

/** `take-over`: the person has agreed to start the new version. `claim`: a page that was being opened while this worker became active. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'claim') void self.clients.claim();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === `/${APP}` || pathname.startsWith(`/${APP}/`)) event.respondWith(kept(PAGE, request));
  } else if (pathname === CONFIG) event.respondWith(config(request));
  else if (SHELL.includes(pathname) || BESIDE.includes(pathname)) event.respondWith(kept(pathname, request));
  else if (pathname.startsWith(ASSETS)) event.respondWith(keptFromNowOn(request));
});

/** As shared/push/model.ts makes it: number and category, nobody's words. */
interface PushMessage {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly path: string;
}

self.addEventListener('push', (event) => {
  // Only this deployment's key can send here, and only what its model says.
  const message = event.data?.json() as PushMessage | undefined;
  if (message === undefined) return;
  const { title, body, tag, path } = message;
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: `/${APP}/icon-192.png`, data: path }));
});

/** In the window that is open already, if there is one: what is half typed there is kept as drafts. */
const open = async (path: string): Promise<void> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.find(({ url }) => new URL(url).pathname.startsWith(`/${APP}`));
  if (ours === undefined) await self.clients.openWindow(path);
  else {
    await ours.navigate(path);
    await ours.focus();
  }
};

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const path: unknown = event.notification.data;
  if (typeof path === 'string' && path.startsWith(`/${APP}/`)) event.waitUntil(open(path));
});
