import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { engineThreadArgument } from "../engineThreadArgument.ts";
import { isTerminal } from "../isTerminal.ts";
import { stoppedByPerson } from "../stoppedByPerson.ts";
import { type EngineRequest, type EngineThreadData, signals, type TerminalMessage } from "./SharedSignals.ts";
import type { TerminalDesk } from "./TerminalDesk.ts";

/** Room for the deepest nesting of calls that the limits allow; memory is taken only as far as it is used. */
const stackMegabytes = 192;

/** How long a script may take to run its `finally` blocks before the program ends without it. */
const patienceMilliseconds = 5_000;

/** Ctrl+C again after this time ends a program that did not stop. */
const impatienceMilliseconds = 1_000;

/** Runs a command line in a thread of its own; this thread keeps the terminal and the signals. */
export function startEngineThread(argv: readonly string[]): void {
  const shared = new Int32Array(new SharedArrayBuffer(4 * signals.count));
  const { port1: port, port2 } = new MessageChannel();
  const terminalOutput = isTerminal(1);
  const terminalInput = isTerminal(0);
  if (terminalOutput) followSize(shared);
  const workerData: EngineThreadData = {
    argv,
    shared: shared.buffer as SharedArrayBuffer,
    port: port2,
    terminalInput,
    terminalOutput,
  };
  const worker = new Worker(__filename, {
    workerData,
    argv: [engineThreadArgument],
    transferList: [port2],
    resourceLimits: { stackSizeMb: stackMegabytes, maxOldGenerationSizeMb: 4096 },
  });
  const desk = new LazyDesk(port, shared);
  port.on("message", (request: EngineRequest) => desk.take(request));
  const stopped = stopOnSignals(shared, desk);
  worker.on("exit", (code) => {
    port.close();
    process.exit(code === stoppedByPerson ? (stopped.code ?? code) : code);
  });
  worker.on("error", (error) => {
    process.stderr.write(`cmdlab: ${error.stack ?? error.message}\n`);
    process.exit(70);
  });
}

/** The terminal's side is loaded when the engine first asks for it. */
class LazyDesk {
  #desk: TerminalDesk | null = null;

  constructor(
    readonly port: MessagePort,
    readonly shared: Int32Array,
  ) {}

  take(request: EngineRequest): void {
    if (!this.#desk) {
      const { TerminalDesk } = require("./TerminalDesk.ts") as typeof import("./TerminalDesk.ts");
      this.#desk = new TerminalDesk((message) => this.#send(message));
    }
    this.#desk.take(request);
  }

  /** A signal came while a line was being read. */
  interrupt(): void {
    this.#desk?.interrupt();
  }

  #send(message: TerminalMessage): void {
    this.port.postMessage(message);
    Atomics.store(this.shared, signals.message, 1);
    Atomics.notify(this.shared, signals.message);
  }
}

function followSize(shared: Int32Array): void {
  const take = (): void => {
    Atomics.store(shared, signals.columns, process.stdout.columns ?? 120);
    Atomics.store(shared, signals.rows, process.stdout.rows ?? 50);
  };
  take();
  process.stdout.on("resize", take);
}

/** The first signal stops the script, which runs its `finally` blocks; the second, or a script that does not end, the program. */
function stopOnSignals(shared: Int32Array, desk: LazyDesk): { readonly code: number | null } {
  const stopped: { code: number | null } = { code: null };
  const rows = [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const;
  let since = 0;
  for (const [signal, code] of rows) {
    process.on(signal, () => {
      const again = Atomics.exchange(shared, signals.stop, 1) === 1;
      stopped.code = code;
      desk.interrupt();
      const now = performance.now();
      if (!again) since = now;
      if (again && signal === "SIGINT" && now - since > impatienceMilliseconds) process.exit(code);
      if (signal !== "SIGINT") setTimeout(() => process.exit(code), patienceMilliseconds).unref();
    });
  }
  return stopped;
}
