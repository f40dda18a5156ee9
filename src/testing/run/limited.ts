import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { ExitThrown } from "../../runtime/pipeline/signals.ts";
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
  const { survivesExit } = pesterRun(engine);
  let failed: ErrorRecord | null = null;
  const run = (): void => {
    failed = work();
  };
  try {
    if (testMilliseconds === 0) run();
    else if (!engine.limits.within(testMilliseconds, run))
      return scriptError(`${what} took longer than ${testMilliseconds / 1000} s and was ended (--timeout).`, {
        id: "TestTimeout",
      }).record;
  } catch (thrown) {
    if (!survivesExit || !(thrown instanceof ExitThrown)) throw thrown;
    return scriptError(`${what} ended the session: exit ${thrown.code}.`, { id: "TestExited" }).record;
  }
  return failed;
}
