/** Keeps the page's own files, so that it opens without a network after the first time. */
import { answerFrom } from './answer';

/** What of a service worker's globals is used here; the DOM's own types describe pages. */
interface WorkerScope {
  readonly UPSTREAM_FILES: readonly string[];
  readonly UPSTREAM_BUILD: string;
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as WorkerScope;
const PREFIX = 'upstream-';
const name = PREFIX + scope.UPSTREAM_BUILD;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll([...scope.UPSTREAM_FILES])));
});

scope.addEventListener('activate', (event) => {
  const clean = async (): Promise<void> => {
    const old = (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
    await Promise.all(old.map((one) => caches.delete(one)));
    await scope.clients.claim();
  };
  event.waitUntil(clean());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOwn = request.method === 'GET' && request.url.startsWith(scope.registration.scope);
  if (isOwn) event.respondWith(answerFrom(request, () => caches.open(name), fetch));
});
