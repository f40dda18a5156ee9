import { PSError } from "../../objects/errors/PSError.ts";
import { asPSError, locateError, recordError } from "../../runtime/errors/reportError.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Sink } from "../../runtime/pipeline/Streams.ts";
import { isControl, type Signal, StopThrown } from "../../runtime/pipeline/signals.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { TryStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { type Caught, catchChooser } from "./catchTypes.ts";
import { compileStatementBlock } from "./statementBlock.ts";

export function compileTry(node: TryStatement, unit: Unit): Execute {
  const body =
    node.catchClauses.length > 0 ? compileTryCatch(node, unit) : leaving(compileStatementBlock(node.body, unit));
  if (!node.finally) return body;
  const final = compileStatementBlock(node.finally, unit);
  return (frame, out) => runFinally(body, final, frame, out);
}

/** A statement that fails ends the body, though nothing catches it: the error is that of the statements around. */
function leaving(body: Execute): Execute {
  return (frame, out) => {
    const { engine } = frame;
    const { catchDepth, callDepth, frame: running } = engine;
    engine.catchDepth = catchDepth + 1;
    try {
      return body(frame, out);
    } catch (thrown) {
      if (isControl(thrown)) throw thrown;
      engine.callDepth = callDepth;
      engine.frame = running;
      const error = located(thrown, frame);
      if (error instanceof PSError) recordError(engine, error.raised);
      throw error;
    } finally {
      engine.catchDepth = catchDepth;
    }
  };
}

/** The finally block runs whatever happened; how it ends itself wins. Its own errors are not the body's. */
function runFinally(body: Execute, final: Execute, frame: Frame, out: Sink): Signal | undefined {
  const { engine } = frame;
  let ended: Signal | undefined;
  let failed = false;
  let failure: unknown;
  try {
    ended = body(frame, out);
  } catch (thrown) {
    failed = true;
    failure = isControl(thrown) ? thrown : located(thrown, frame);
  }
  if (failure instanceof StopThrown) return runStopped(final, failure, frame, out);
  const depth = engine.catchDepth;
  const signal = runFinal(final, failure, frame, out);
  engine.catchDepth = depth;
  if (signal !== undefined) return signal;
  if (failed) throw failure;
  return ended;
}

/** A stopped script's finally block has a little time, and however it ends, the script stays stopped. */
function runStopped(final: Execute, stopped: StopThrown, frame: Frame, out: Sink): never {
  const { limits } = frame.engine;
  if (!limits.enterFinal()) throw stopped;
  try {
    final(frame, out);
  } catch (thrown) {
    if (!isControl(thrown)) recordError(frame.engine, asPSError(thrown).record);
  } finally {
    limits.leaveFinal();
  }
  throw stopped;
}

/** An error of the finally block replaces the body's, which only $Error then still has. */
function runFinal(final: Execute, failure: unknown, frame: Frame, out: Sink): Signal | undefined {
  try {
    return final(frame, out);
  } catch (thrown) {
    if (failure instanceof PSError) recordError(frame.engine, failure.record);
    throw thrown;
  }
}

function located(thrown: unknown, frame: Frame): unknown {
  const error = asPSError(thrown);
  locateError(error, frame);
  return error;
}

function compileTryCatch(node: TryStatement, unit: Unit): Execute {
  const body = compileStatementBlock(node.body, unit);
  const bodies = node.catchClauses.map((clause) => compileStatementBlock(clause.body, unit));
  const choose = catchChooser(
    node.catchClauses.map((clause) => clause.catchTypes),
    unit,
  );
  const slot = unit.slot("_");
  return (frame, out) => {
    const { engine } = frame;
    const depth = engine.catchDepth;
    const callDepth = engine.callDepth;
    const running = engine.frame;
    let error: PSError;
    engine.catchDepth = depth + 1;
    try {
      const signal = body(frame, out);
      engine.catchDepth = depth;
      return signal;
    } catch (thrown) {
      engine.catchDepth = depth;
      engine.callDepth = callDepth;
      engine.frame = running;
      error = asPSError(thrown);
    }
    locateError(error, frame);
    // ThrowTerminatingError ends the function itself: its callers catch, it does not.
    if (error.passage.endsCommand !== null || error.isOfStoppedPipeline) throw error;
    const caught = chosenOrRecorded(choose, frame, error);
    if (!caught) throw error;
    recordError(engine, error.raised);
    engine.success = false;
    const there = frame.cells[slot] ?? frame.variable(slot);
    const saved = there?.value ?? null;
    // $_ can be changed apart from the record in $Error.
    frame.assign(slot, caught.record);
    const rethrown = engine.currentError;
    engine.currentError = error;
    // A statement of the clause that fails ends the clause: its error is that of the statements around.
    engine.catchDepth = depth + 1;
    try {
      return bodies[caught.clause]?.(frame, out);
    } finally {
      engine.catchDepth = depth;
      engine.currentError = rethrown;
      frame.assign(slot, saved);
    }
  };
}

/** Where a clause's type does not exist, that error is thrown, and the caught one stays in $Error. */
function chosenOrRecorded(choose: ReturnType<typeof catchChooser>, frame: Frame, error: PSError): Caught | null {
  try {
    return choose(frame, error);
  } catch (thrown) {
    recordError(frame.engine, error.raised);
    throw thrown;
  }
}
