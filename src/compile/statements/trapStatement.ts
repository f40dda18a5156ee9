import type { PSError } from "../../objects/errors/PSError.ts";
import { recordError, survive } from "../../runtime/errors/reportError.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import type { Signal } from "../../runtime/pipeline/signals.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { TrapStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { trapChooser, trappedRecord } from "./catchTypes.ts";
import { compileScoped } from "./scopedBlock.ts";

/** Runs the trap for an error; a signal ends the block, undefined lets the next statement run. */
export type TrapHandler = (frame: Frame, error: PSError, out: Sink) => Signal | undefined;

/**
 * The traps of a block: `continue` goes on silently with the next statement, `break` (and an end without either under a
 * preference of Stop) throws on, an end shows the error and goes on. What no trap is for leaves the block.
 */
export function compileTraps(traps: readonly TrapStatement[], unit: Unit): TrapHandler {
  const slot = unit.slot("_");
  const compiled = traps.map((trap) => ({
    body: compileScoped(trap.body, unit),
    isCatchAll: trap.trapType === null,
  }));
  const choose = trapChooser(
    traps.map((trap) => trap.trapType),
    unit,
  );
  return (frame, error, out) => {
    const caught = choose(frame, error);
    const trap = caught === null ? undefined : compiled[caught.clause];
    if (caught === null || trap === undefined) throw leaving(frame, error);
    const saved = (frame.cells[slot] ?? frame.variable(slot))?.value ?? null;
    if (error.passage.endsCommand === null) recordError(frame.engine, error.raised);
    frame.assign(slot, trap.isCatchAll ? trappedRecord(error) : caught.record);
    let signal: Signal | undefined;
    const { engine } = frame;
    const depth = engine.catchDepth;
    // A statement of the trap that fails ends the block that the trap is for.
    engine.catchDepth = depth + 1;
    try {
      engine.debugger?.enter(frame, null, "<trap>");
      signal = trap.body(frame, out);
    } finally {
      engine.catchDepth = depth;
      frame.assign(slot, saved);
    }
    if (signal === undefined) {
      // Without `break` or `continue` the error is shown, whatever is around, and the next statement runs.
      survive(frame, error, true);
      return undefined;
    }
    if (signal.kind === "continue") return undefined;
    if (signal.kind === "break") throw leaving(frame, error);
    return signal;
  };
}

/** An error that leaves a block in spite of its traps is survived by no statement further out. */
function leaving(frame: Frame, error: PSError): PSError {
  frame.engine.success = false;
  return error.endsScript ? error : error.because("preference");
}
