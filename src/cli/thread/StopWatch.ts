import { graceMilliseconds, stopCodes } from "../../base/stopCodes.ts";
import { limitText } from "../options/limitText.ts";
import { stoppedByPerson } from "../terminal/stoppedByPerson.ts";
import { signals } from "./SharedSignals.ts";

/** How long the engine may take to notice that it is to stop; what takes longer cannot be asked, and ends with the program. */
const noticeMilliseconds = 200;

/** How long the engine's thread may take to end where it is within one native call, which hears nothing; then the system ends it. */
const nativeMilliseconds = 2_000;

/** The exit code of a program whose terminal was closed. */
const hungUp = 129;

const signalRows = [
  ["SIGINT", stoppedByPerson],
  ["SIGTERM", 143],
  ["SIGHUP", hungUp],
] as const;

/**
 * Stops the engine where a signal comes or its time is over: it is asked first, so that `finally` blocks run; where it does
 * not listen, or its time of grace is over, the program ends without it. A shell at its prompt goes on after Ctrl+C.
 */
export class StopWatch {
  /** Whether a person works at the prompt, so that only a stop of the program ends the program. */
  isAtPrompt = false;
  #alarm: NodeJS.Timeout | null = null;
  #end: NodeJS.Timeout | null = null;
  #code: number | null = null;
  /** The exit code of a program that ends without the engine. */
  #ending: number | null = null;

  constructor(
    readonly shared: Int32Array,
    /** Wakes an engine that waits for a person. */
    readonly interrupt: () => void,
    /** Nobody is at the terminal any more: what the prompt reads is at its end, so that the shell leaves in order. */
    readonly hangUp: () => void,
    /** Ends the engine's thread. */
    readonly endEngine: () => Promise<unknown>,
  ) {
    for (const [signal, code] of signalRows) process.on(signal, () => this.#signal(code));
  }

  /** The script's time is over after so many milliseconds; 0: it may take any time. */
  setAlarm(milliseconds: number): void {
    if (this.#alarm) clearTimeout(this.#alarm);
    this.#alarm = null;
    if (milliseconds <= 0) return;
    this.#alarm = setTimeout(() => {
      this.#ask(stopCodes.time);
      if (!this.isAtPrompt) this.#endUnlessObeyed(1, limitText("time"));
    }, milliseconds);
  }

  /** The exit code of the program where the engine's thread ended with that one. */
  exitCode(code: number): number {
    if (this.#ending !== null) return this.#ending;
    return code === stoppedByPerson || this.isAtPrompt ? (this.#code ?? code) : code;
  }

  /** Ends the program. Node fails to reset a terminal that is gone; the signal itself ends without a try. */
  leave(code: number): void {
    if (code !== hungUp) process.exit(code);
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
    // Who started the program told the system to ignore the signal.
    setTimeout(() => process.kill(process.pid, "SIGKILL"), noticeMilliseconds);
  }

  #signal(code: number): void {
    const isAgain = this.#code !== null;
    // The terminal's end is told by the signal, by its input and by its output.
    if (isAgain && code === hungUp) return;
    const endsProgram = code !== stoppedByPerson || !this.isAtPrompt;
    if (endsProgram) this.#code = code;
    if (isAgain && endsProgram) return this.leave(code);
    this.#ask(stopCodes.person);
    if (endsProgram && this.isAtPrompt) this.hangUp();
    this.interrupt();
    if (endsProgram) this.#endUnlessObeyed(code, null);
  }

  /** Who is asked again while it obeys has to end now. */
  #ask(code: number): void {
    const before = Atomics.load(this.shared, signals.stop);
    Atomics.store(
      this.shared,
      signals.stop,
      before === stopCodes.obeyed || before === stopCodes.now ? stopCodes.now : code,
    );
    this.interrupt();
  }

  #endUnlessObeyed(code: number, text: string | null): void {
    const end = (): void => {
      if (text !== null) process.stderr.write(`cmdlab: ${text}\n`);
      this.#ending = code;
      // An exit waits for all threads, and for good where one of them does not hear.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), nativeMilliseconds);
      void this.endEngine().then(() => this.leave(code));
    };
    this.#end ??= setTimeout(() => {
      if (Atomics.load(this.shared, signals.stop) !== stopCodes.obeyed) end();
      else setTimeout(end, graceMilliseconds);
    }, noticeMilliseconds);
  }
}
