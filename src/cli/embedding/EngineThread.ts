import { Worker } from "node:worker_threads";
import { stopCodes } from "../../base/stopCodes.ts";
import { stackMegabytes } from "../thread/stackMegabytes.ts";
import type { EmbeddedAnswer, EmbeddedCalls, EmbeddedMethod, EmbeddedThreadData } from "./EmbeddedCalls.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with an engine: calls go in, promises of their answers come out. It keeps no program from ending. */
export class EngineThread {
  readonly #worker: Worker;
  readonly #stopFlag = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #hasEnded = false;

  constructor(file: string) {
    const workerData: EmbeddedThreadData = {
      cmdlabEmbedded: true,
      stopFlag: this.#stopFlag.buffer as SharedArrayBuffer,
    };
    this.#worker = new Worker(file, { workerData, resourceLimits: { stackSizeMb: stackMegabytes } });
    this.#worker.on("message", (answer: EmbeddedAnswer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#lose(error));
    this.#worker.on("exit", () => this.#lose(new Error("The session has ended.")));
  }

  call<Method extends EmbeddedMethod>(
    method: Method,
    ...args: Parameters<EmbeddedCalls[Method]>
  ): Promise<ReturnType<EmbeddedCalls[Method]>> {
    if (this.#hasEnded) return Promise.reject(new Error("The session has ended."));
    const id = ++this.#last;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      this.#worker.postMessage({ id, method, args });
    });
  }

  stop(): void {
    Atomics.compareExchange(this.#stopFlag, 0, stopCodes.none, stopCodes.person);
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#worker.terminate();
  }

  #take(answer: EmbeddedAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("error" in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value);
  }

  #lose(error: Error): void {
    this.#hasEnded = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
