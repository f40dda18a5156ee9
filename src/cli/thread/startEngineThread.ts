import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { faultText } from "../../base/faultText.ts";
import { engineThreadArgument } from "../engineThreadArgument.ts";
import { loadBundle } from "../loadEngine.ts";
import { limitText } from "../options/limitText.ts";
import { goneFolder } from "../terminal/goneFolder.ts";
import { isTerminal } from "../terminal/isTerminal.ts";
import { type EngineRequest, type EngineThreadData, signals, type TerminalMessage } from "./SharedSignals.ts";
import { StopWatch } from "./StopWatch.ts";
import { stackMegabytes } from "./stackMegabytes.ts";
import type { TerminalDesk } from "./TerminalDesk.ts";

/**
 * Starts a thread for a command line; this one keeps the terminal and the signals. The thread reads the engine and waits;
 * what is given back lets it run the command line.
 */
export function startEngineThread(argv: readonly string[]): () => void {
  const shared = new Int32Array(new SharedArrayBuffer(4 * signals.count));
  const { port1: port, port2 } = new MessageChannel();
  const terminalOutput = isTerminal(1);
  if (terminalOutput) {
    followSize(shared);
    // A terminal that was closed takes nothing more, whether or not the signal came.
    process.stdout.on("error", () => process.emit("SIGHUP"));
  }
  const workerData: EngineThreadData = {
    argv,
    shared: shared.buffer as SharedArrayBuffer,
    port: port2,
    terminalInput: isTerminal(0),
    terminalOutput,
    terminalError: isTerminal(2),
  };
  const worker = new Worker(__filename, {
    workerData,
    // The word tells which compiled code is read; any code runs any command line.
    argv: [engineThreadArgument, argv[0]],
    transferList: [port2],
    resourceLimits: { stackSizeMb: stackMegabytes, maxOldGenerationSizeMb: 4096 },
  });
  const desk = new LazyDesk(port, shared);
  const watch = new StopWatch(
    shared,
    () => desk.interrupt(),
    () => desk.hangUp(),
    () => worker.terminate(),
  );
  port.on("message", (request: EngineRequest) => {
    if (request.kind === "alarm") watch.setAlarm(request.milliseconds);
    else desk.take(request);
    watch.isAtPrompt ||= request.kind === "readInput";
  });
  worker.on("exit", (code) => watch.leave(watch.exitCode(code)));
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const { text, code } = failureOf(error);
    process.stderr.write(`cmdlab: ${text}\n`);
    process.exit(code);
  });
  return () => {
    Atomics.store(shared, signals.begin, 1);
    Atomics.notify(shared, signals.begin);
  };
}

/** What is said of a thread that died, and the program's exit code. */
function failureOf(error: NodeJS.ErrnoException): { readonly text: string; readonly code: number } {
  if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return { text: limitText("memory"), code: 1 };
  const gone = goneFolder(error);
  if (gone !== null) return { text: gone, code: 2 };
  return { text: `cmdlab itself failed, which is a defect to report: ${faultText(error)}`, code: 70 };
}

/** The terminal's side is loaded when the engine first asks for it. */
class LazyDesk {
  #desk: TerminalDesk | null = null;

  constructor(
    readonly port: MessagePort,
    readonly shared: Int32Array,
  ) {}

  take(request: Exclude<EngineRequest, { kind: "alarm" }>): void {
    if (!this.#desk) {
      const { TerminalDesk } = loadBundle<typeof import("./TerminalDesk.ts")>("desk", "desk", require);
      this.#desk = new TerminalDesk((message) => this.#send(message));
    }
    this.#desk.take(request);
  }

  /** A signal came, maybe while a line was being read. */
  interrupt(): void {
    this.#desk?.interrupt();
    this.#wake();
  }

  hangUp(): void {
    this.#desk?.hangUp();
  }

  #send(message: TerminalMessage): void {
    this.port.postMessage(message);
    this.#wake();
  }

  #wake(): void {
    Atomics.store(this.shared, signals.message, 1);
    Atomics.notify(this.shared, signals.message);
  }
}

function followSize(shared: Int32Array): void {
  const take = (): void => {
    Atomics.store(shared, signals.columns, process.stdout.columns || 120);
    Atomics.store(shared, signals.rows, process.stdout.rows || 50);
  };
  take();
  process.stdout.on("resize", take);
}
