import type { FirstWorker } from "./page/engineWorker.ts";

// The first script of a page: the engine starts while the page itself is still being read.
const worker = new Worker("worker.js");
const first: FirstWorker = { worker, fault: null };
worker.onerror = (event) => {
  first.fault = event;
};
(globalThis as { firstWorker?: FirstWorker }).firstWorker = first;
