/** The parts of a service worker's surroundings that are used here. */
interface ServiceWorkerScope {
  addEventListener(name: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(name: "message", listener: (event: Telling) => void): void;
  addEventListener(name: "fetch", listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}

interface Telling extends Lasting {
  readonly data: unknown;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as ServiceWorkerScope;
const cacheName = "cmdlab page";

/**
 * Answers the page's requests from the net, and from what it kept where there is no net; adds the headers without which
 * page and worker cannot share memory.
 */
scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === scope.location.origin)
    event.respondWith(answer(request));
});

/** The page has come up: what it did not need for that is fetched now, so that all of it is there without a net. */
scope.addEventListener("message", (event) => {
  if (event.data === "keep all") event.waitUntil(keepAll());
});

/** Another edition of the page is fetched anew; of the same only what is not there. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  const list = await fetch("files.json").catch(() => null);
  if (!list?.ok) return;
  const kept = await cache.match("files.json");
  const isSame = kept !== undefined && (await kept.text()) === (await list.clone().text());
  const { names }: { readonly names: readonly string[] } = await list.clone().json();
  for (const name of ["./", ...names]) if (!isSame || !(await cache.match(name))) await cache.add(name).catch(() => {});
  await cache.put("files.json", list);
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (!response.ok) return isolated(response);
    await cache.put(request, response.clone());
    return isolated(response);
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return isolated(kept);
    throw error;
  }
}

function isolated(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  const { body, status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}
