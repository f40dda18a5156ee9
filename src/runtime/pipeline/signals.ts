/** How a statement ended that did not simply end. */
export type Signal = LoopSignal | typeof RETURN;

export interface LoopSignal {
  readonly kind: "break" | "continue";
  /** In lower case; null: the innermost loop. */
  readonly label: string | null;
}

export const RETURN = { kind: "return" } as const;
export const BREAK: LoopSignal = { kind: "break", label: null };
export const CONTINUE: LoopSignal = { kind: "continue", label: null };

/**
 * Carries a break or continue that no loop of its block took out of a function or script block, to a caller's loop; with
 * it goes what was written where a value was wanted, until a block on the way writes it.
 */
export class LoopSignalThrown {
  constructor(
    readonly signal: LoopSignal,
    public written: readonly unknown[] = [],
  ) {}
}

/**
 * A return where a value was wanted (`$x = if ($done) { return }`): the block of the statement around it writes what was
 * written so far, and ends.
 */
export class ReturnThrown {
  constructor(readonly written: readonly unknown[]) {}
}

/** `exit`: ends the script, or the session at the prompt. What was written where a value was wanted goes with it as well. */
export class ExitThrown {
  constructor(
    readonly code: number,
    public written: readonly unknown[] = [],
  ) {}
}

/** Ends everything upstream of a command of one pipeline, as Select-Object -First does. */
export class StopUpstreamThrown {
  constructor(readonly stage: object) {}
}

/** Ctrl+C, a limit, or the end of a trial: no script may catch it, only finally blocks run. */
export class StopThrown {
  constructor(readonly reason: "stopped" | "time" | "steps" | "output" | "memory") {}
}

/** Whether a thrown thing is flow of control and not an error. */
export function isControl(thrown: unknown): boolean {
  return (
    thrown instanceof LoopSignalThrown ||
    thrown instanceof ReturnThrown ||
    thrown instanceof ExitThrown ||
    thrown instanceof StopUpstreamThrown ||
    thrown instanceof StopThrown
  );
}

/** What an expression throws whose statements ended with a signal after they had written something. */
export function brokenOff(signal: Signal, written: readonly unknown[]): LoopSignalThrown | ReturnThrown {
  return signal.kind === "return" ? new ReturnThrown(written) : new LoopSignalThrown(signal, written);
}
