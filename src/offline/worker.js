// The service worker that keeps the whole site on a device, once a reader has asked for that. The build writes the names
// FILES (every file below the site's root) and EDITION (changes with any of them) before these lines.
/* global FILES, EDITION */
const CACHE = `yiyuan-site-${EDITION}`;
const ROOT = new URL("./", self.location.href).href;

/** Tells the pages how far the keeping has come. */
async function tell(message) {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

/** Fetches every file afresh; a file that cannot be had ends it, and nothing half kept stays. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  let kept = 0;
  try {
    for (let start = 0; start < FILES.length; start += 8) {
      const some = FILES.slice(start, start + 8).map((file) => new Request(ROOT + file, { cache: "no-cache" }));
      await cache.addAll(some);
      kept += some.length;
      await tell({ kept, of: FILES.length });
    }
  } catch (error) {
    await caches.delete(CACHE);
    await tell({ failed: true });
    throw error;
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));

self.addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith("yiyuan-site-") && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
    await tell({ ready: true });
  };
  event.waitUntil(clean());
});

// What is asked after the question mark never changes a file: searches, seeds, chosen cases are read on the page.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
  };
  event.respondWith(answer());
});
