import { existsSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import type { SignAnswer, SignRequest, TokenSigner, VerifyAnswer, VerifyRequest } from "./TokenSigner.ts";

const threads = (): typeof import("node:worker_threads") =>
  require("node:worker_threads") as typeof import("node:worker_threads");

const patienceMilliseconds = 30_000;

/**
 * Signs in a worker thread and waits for it, so that a script needs no `await`. The thread starts with the first token
 * and never keeps the process alive.
 */
export class WorkerSigner implements TokenSigner {
  readonly #workerFile: string;
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | null = null;

  /** `workerFile` is the bundled src/cloud/signingWorker.ts. */
  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  sign(request: Omit<SignRequest, "operation">): SignAnswer {
    return this.#ask({ operation: "sign", ...request }) as SignAnswer;
  }

  verify(request: Omit<VerifyRequest, "operation">): VerifyAnswer {
    return this.#ask({ operation: "verify", ...request }) as VerifyAnswer;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: SignRequest | VerifyRequest): unknown {
    const worker = this.#start();
    const { MessageChannel, receiveMessageOnPort } = threads();
    const { port1: answers, port2: port } = new MessageChannel();
    Atomics.store(this.#signal, 0, 0);
    worker.postMessage({ request, port }, [port]);
    const outcome = Atomics.wait(this.#signal, 0, 0, patienceMilliseconds);
    const received = receiveMessageOnPort(answers);
    answers.close();
    if (outcome === "timed-out" || !received) throw new Error("The thread that signs tokens does not answer.");
    return received.message;
  }

  #start(): Worker {
    if (!this.#worker) {
      if (!existsSync(this.#workerFile)) throw new Error(`The signing thread's file '${this.#workerFile}' is missing.`);
      this.#worker = new (threads().Worker)(this.#workerFile, {
        workerData: { signal: this.#signal },
      });
      this.#worker.unref();
    }
    return this.#worker;
  }
}
