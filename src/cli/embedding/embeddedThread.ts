import { parentPort, workerData } from "node:worker_threads";
import { faultText } from "../../base/faultText.ts";
import type { EmbeddedAnswer, EmbeddedRequest, EmbeddedThreadData } from "./EmbeddedCalls.ts";
import { EmbeddedEngine } from "./EmbeddedEngine.ts";

/** Answers the calls of the thread that embeds the engine, one after the other. */
export function embeddedThread(): void {
  const { stopFlag } = workerData as EmbeddedThreadData;
  const engine = new EmbeddedEngine(new Int32Array(stopFlag));
  parentPort?.on("message", ({ id, method, args }: EmbeddedRequest) => {
    parentPort?.postMessage(answer(id, () => (engine[method] as (...given: readonly unknown[]) => unknown)(...args)));
  });
}

function answer(id: number, call: () => unknown): EmbeddedAnswer {
  try {
    return { id, value: call() };
  } catch (error) {
    return { id, error: error instanceof Error && error.message !== "" ? error.message : faultText(error) };
  }
}
