const tried = "cmdlab isolation";

/**
 * Shared memory needs two headers that many servers do not send. A service worker can add them, and keeps the page for when
 * there is no net; the page has to be loaded once more for that. True: it is being loaded again. Where there are no service
 * workers, the page works without shared memory.
 */
export async function becomeIsolated(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const registering = navigator.serviceWorker.register("offline.js").catch(() => null);
  try {
    if (crossOriginIsolated || sessionStorage.getItem(tried) !== null) return false;
    const registration = await registering;
    if (!registration) return false;
    sessionStorage.setItem(tried, "yes");
    await activated(registration);
    location.reload();
    return true;
  } catch {
    return false;
  }
}

/** Resolves when the worker of a registration answers requests. */
function activated(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker || worker.state === "activated") return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
    });
  });
}

/** Lets the service worker, where there is one, fetch what the page has not needed yet, for when there is no net. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("keep all");
}
