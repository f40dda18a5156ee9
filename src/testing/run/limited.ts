import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { recordError } from "../../runtime/errors/reportError.ts";
import { ExitThrown, LoopSignalThrown } from "../../runtime/pipeline/signals.ts";
import { pesterRun } from "./PesterRun.ts";
import { scriptError } from "./scriptError.ts";

/**
 * Runs a part of a test file (`what`: "The test", "BeforeAll") and gives the error that ended it, or null. One that takes
 * too long (0 milliseconds: any time is right), or ends the session, fails where the run wants that.
 */
export function limited(
  engine: Engine,
  what: string,
  work: () => ErrorRecord | null,
  testMilliseconds = pesterRun(engine).testMilliseconds,
): ErrorRecord | null {
  const { survivesExit, version, phase } = pesterRun(engine);
  let failed: ErrorRecord | null = null;
  const run = (): void => {
    failed = work();
  };
  try {
    if (testMilliseconds === 0) run();
    else if (!engine.limits.within(testMilliseconds, run)) return tookTooLong(engine, what, testMilliseconds);
  } catch (thrown) {
    if (survivesExit && thrown instanceof ExitThrown)
      return scriptError(`${what} ended the session: exit ${thrown.code}.`, { id: "TestExited" }).record;
    if (version !== 6 || phase !== "run") throw thrown;
    if (thrown instanceof ExitThrown || thrown instanceof LoopSignalThrown) return flowControlEscaped(engine);
    throw thrown;
  }
  return failed;
}

function tookTooLong(engine: Engine, what: string, milliseconds: number): ErrorRecord {
  const { timeLimitOption } = pesterRun(engine);
  const option = timeLimitOption === null ? "" : ` (${timeLimitOption})`;
  return scriptError(`${what} took longer than ${milliseconds / 1000} s and was ended${option}.`, { id: "TestTimeout" })
    .record;
}

/** Pester 6: what leaves a test by another way than an error fails it. */
function flowControlEscaped(engine: Engine): ErrorRecord {
  const message =
    "A 'break' or 'continue' statement with a label that does not match any enclosing loop escaped from your code. This is usually a misspelled or undefined loop label. Left unhandled it silently aborts the whole Pester run with no result (see https://github.com/pester/Pester/issues/2669), so Pester failed this test or block instead.";
  const { record } = scriptError(message, {
    id: "PesterFlowControlStatementEscaped",
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
  });
  recordError(engine, record);
  return record;
}
