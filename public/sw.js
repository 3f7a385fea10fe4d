// @ts-check
/**
 * The site without a network: pages that were read, and the search itself.
 *
 * Whatever has a hash in its name is answered from what is stored, for ever. Pages come from the network while there is
 * one; else from what is stored, else the shell stands in, a page that searches in the browser. The shell of a language
 * lies in a cache of its own with everything it names (scripts, styles, fonts, search worker, index), named by a hash of
 * its text. A new deployment has another text, hence another cache, and replaces the old one only once it is complete:
 * so a shell never meets scripts or an index of another deployment. The rest is bounded, the oldest goes first.
 *
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} LastingEvent
 * @typedef {LastingEvent & { request: Request, preloadResponse: Promise<Response | undefined>, respondWith(response: Promise<Response>): void }} AskingEvent
 * @typedef {LastingEvent & { data: Visit | 'forget' }} TellingEvent
 * @typedef {object} WorkerScope
 * @property {ServiceWorkerRegistration} registration
 * @property {{ claim(): Promise<void> }} clients
 * @property {{ (kind: 'install' | 'activate', hear: (event: LastingEvent) => void): void, (kind: 'fetch', hear: (event: AskingEvent) => void): void, (kind: 'message', hear: (event: TellingEvent) => void): void }} addEventListener
 *
 * @typedef {object} Visit what a page tells when it has been opened
 * @property {string} page its path
 * @property {string} shell path of the shell in its language
 * @property {string} manifest path of its index's manifest
 */
const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));

const pageCache = 'khoj:pages';
const fileCache = 'khoj:files';
const shellPrefix = 'khoj:shell:';
/** Most pages and files that are kept, beside the shell's. A page is about 10 kB, a file of the index 3–48 kB. */
const mostPages = 40;
const mostFiles = 300;
/** How long the network may take for a page that could also be had from here, milliseconds. */
const patienceMs = 8000;
/** Age of a shell from which a newer one is looked for though the index is the same, milliseconds. */
const shellAgeMs = 86_400_000;

const hashedName =
  /^\/(?:_next\/static\/|search-index\/(?:[0-9a-f]{16}\/|manifest\.[0-9a-f]{16}\.json$)|search-worker\/)/;

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (hashedName.test(url.pathname)) event.respondWith(answerFile(event, url));
});

/** The site is taking the service worker back: nothing more is stored. */
let isLeaving = false;

worker.addEventListener('message', (event) => {
  if (event.data === 'forget') {
    isLeaving = true;
    event.waitUntil(caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
    return;
  }
  const { page, shell, manifest } = event.data;
  // One of them may fail, for want of a network; the other is waited for all the same.
  event.waitUntil(Promise.allSettled([keepSeenPage(page), renewShell(shell, manifest)]));
});

/** @param {AskingEvent} event @param {URL} url */
async function answerFile(event, url) {
  const stored = await caches.match(url.pathname, { ignoreSearch: true, ignoreVary: true });
  if (stored !== undefined) return stored;
  const response = await fetch(event.request);
  if (response.status === 200) event.waitUntil(keep(fileCache, url.pathname, response.clone(), mostFiles));
  return response;
}

/** @param {AskingEvent} event @param {URL} url */
async function answerPage(event, url) {
  const fromNetwork = askNetwork(event, url);
  // Heard even when what is stored was quicker.
  event.waitUntil(fromNetwork.catch(() => undefined));
  const fallback = async () => (await storedPage(url.pathname)) ?? (await storedShell(url.pathname));
  const first = await Promise.race([fromNetwork.catch(() => null), after(patienceMs)]);
  if (first instanceof Response) return first;
  return (await fallback()) ?? fromNetwork;
}

/** @param {AskingEvent} event @param {URL} url */
async function askNetwork(event, url) {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  // Where others reject, Firefox gives a preloaded response that is none.
  if (response.type === 'error') throw new TypeError(`${url.pathname}: no network`);
  if (isPage(url.pathname, response)) {
    event.waitUntil(keep(pageCache, url.pathname, response.clone(), mostPages));
  }
  return response;
}

/** Search is not kept as a page: the shell answers any. @param {string} path @param {Response} response */
function isPage(path, response) {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return (
    isHtml && response.status === 200 && !response.redirected && !/^\/(?:en\/)?(?:search|offline)$/.test(path)
  );
}

/** @param {string} path */
async function storedPage(path) {
  return (await caches.open(pageCache)).match(path, { ignoreVary: true });
}

/** The shell in the language of a path, else in the other. @param {string} path */
async function storedShell(path) {
  const shells = ['/offline', '/en/offline'];
  if (/^\/en(?:\/|$)/.test(path)) shells.reverse();
  for (const shell of shells) {
    const name = await shellCacheOf(shell);
    if (name !== undefined) return (await caches.open(name)).match(shell, { ignoreVary: true });
  }
  return undefined;
}

/** The page that was opened before there was a service worker, or reached without loading a document. @param {string} path */
async function keepSeenPage(path) {
  if ((await storedPage(path)) !== undefined) return;
  const response = await fetch(path, { headers: { accept: 'text/html' } });
  if (isPage(path, response)) await keep(pageCache, path, response, mostPages);
}

/**
 * Puts the newest shell into a cache of its own, complete, and then lets go of the older ones and of their index.
 *
 * @param {string} shell @param {string} manifest
 */
async function renewShell(shell, manifest) {
  const before = await shellCacheOf(shell);
  if (before !== undefined && (await isFresh(before, shell, manifest))) return;
  const response = await fetch(shell, { cache: 'no-cache' });
  if (response.status !== 200) return;
  const text = await response.clone().text();
  const name = `${shellPrefix}${shell}:${await hashOf(text)}`;
  const cache = await caches.open(name);
  for (const path of await needsOf(text)) await copyInto(cache, path);
  await cache.put(shell, response);
  const outdated = (await caches.keys()).filter(
    (other) => other.startsWith(`${shellPrefix}${shell}:`) && other !== name,
  );
  await Promise.all(outdated.map((other) => caches.delete(other)));
  await dropOtherIndexes(text);
}

/** Not in the process of being filled: the shell itself is put last. @param {string} shell */
async function shellCacheOf(shell) {
  for (const name of await caches.keys()) {
    const isOurs = name.startsWith(`${shellPrefix}${shell}:`);
    if (isOurs && (await (await caches.open(name)).match(shell, { ignoreVary: true }))) return name;
  }
  return undefined;
}

/** @param {string} name @param {string} shell @param {string} manifest */
async function isFresh(name, shell, manifest) {
  const cache = await caches.open(name);
  const stored = await cache.match(shell, { ignoreVary: true });
  const age = Date.now() - Date.parse(stored?.headers.get('date') ?? '');
  return age < shellAgeMs && (await cache.match(manifest)) !== undefined;
}

/**
 * Paths of the files that a document needs: those that it names, those that these name, and the index's.
 *
 * @param {string} text
 */
async function needsOf(text) {
  /** @type {Set<string>} */
  const paths = new Set();
  const texts = [text.replaceAll(/<script[^>]* nomodule[^>]*>/gi, '')];
  for (let next = texts.pop(); next !== undefined; next = texts.pop()) {
    for (const path of pathsIn(next)) {
      if (paths.has(path)) continue;
      paths.add(path);
      if (/\.(?:js|css)$/.test(path)) texts.push(await (await fetchOk(path)).text());
      if (path.endsWith('.json')) for (const file of await indexFilesOf(path)) paths.add(file);
    }
  }
  return paths;
}

/** Names with a hash in a document, a script or a style. @param {string} text */
function pathsIn(text) {
  const own = text.matchAll(/(?:static\/(?:chunks|css|media)|\.\.\/media)\/[^"'\\?#)\s]+\.[a-z0-9]+/g);
  const index = text.matchAll(/\/search-index\/manifest\.[0-9a-f]{16}\.json/g);
  // A page names the search worker, the worker its later parts.
  const script = text.matchAll(/(?:\/search-worker|\.)\/(worker(?:part)?-[^"'`\\?#\s]+\.js)/g);
  return [
    ...[...own].map(([path]) => `/_next/${path.replace('../media', 'static/media')}`),
    ...[...index].map(([path]) => path),
    ...[...script].map(([, name]) => `/search-worker/${name}`),
  ].filter((path) => !path.endsWith('.map'));
}

/**
 * A small archive's index is one file, and few more for English words. Of a larger one only what was searched for is
 * stored.
 *
 * @param {string} manifest
 */
async function indexFilesOf(manifest) {
  const { generation, bundle, englishLetters } = await (await fetchOk(manifest)).json();
  if (bundle.length === 0) return [];
  const english = [...englishLetters].map((_, number) => `english-${number}`);
  return ['bundle', ...english].map((name) => `/search-index/${generation}/${name}.bin`);
}

/** @param {Cache} cache @param {string} path */
async function copyInto(cache, path) {
  if (await cache.match(path)) return;
  await cache.put(path, (await caches.match(path, { ignoreVary: true })) ?? (await fetchOk(path)));
}

/** @param {string} path */
async function fetchOk(path) {
  const response = (await caches.match(path, { ignoreVary: true })) ?? (await fetch(path));
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Files of indexes that the shell does not name. @param {string} text */
async function dropOtherIndexes(text) {
  const [, generation] = /manifest\.([0-9a-f]{16})\.json/.exec(text) ?? [];
  const cache = await caches.open(fileCache);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/search-index/') && !pathname.includes(`${generation}`))
      await cache.delete(request);
  }
}

/** @param {string} name @param {string} path @param {Response} response @param {number} most */
async function keep(name, path, response, most) {
  if (isLeaving) return;
  const cache = await caches.open(name);
  await cache.delete(path, { ignoreVary: true });
  await cache.put(path, response);
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, -most).map((request) => cache.delete(request, { ignoreVary: true })));
}

/** @param {string} text */
async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {number} ms @returns {Promise<null>} */
function after(ms) {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
