/** The worker that the page's first script started, and what went wrong before anybody listened. */
export interface FirstWorker {
  readonly worker: Worker;
  fault: ErrorEvent | null;
}

/** A worker with an engine that has not begun: the one that started with the page, once, and then new ones. */
export function engineWorker(onerror: (event: ErrorEvent) => void): Worker {
  const place = globalThis as { firstWorker?: FirstWorker };
  const { worker, fault } = place.firstWorker ?? { worker: new Worker("worker.js"), fault: null };
  place.firstWorker = undefined;
  worker.onerror = onerror;
  if (fault) onerror(fault);
  return worker;
}
