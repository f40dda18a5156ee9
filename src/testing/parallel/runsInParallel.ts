import type { Edition } from "../../diag/Edition.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { staysInSession } from "../run/directives.ts";
import type { TestSource } from "../run/TestSource.ts";

/** Whether Pester 6 runs files of a run at the same time, each in a session of its own. */
export function runsInParallel(
  sources: readonly TestSource[],
  configuration: PesterConfiguration,
  edition: Edition,
): boolean {
  if (!configuration.flag("Run.Parallel") || parallelRefusal(sources, configuration) !== null) return false;
  return !sources.every((source) => staysInSession(source, edition));
}

/** Why Pester 6 runs one file after the other where it is asked for more; null where it has no reason, or nobody asks. */
export function parallelRefusal(sources: readonly TestSource[], configuration: PesterConfiguration): string | null {
  if (!configuration.flag("Run.Parallel")) return null;
  if (sources.some(({ file }) => file === null))
    return "Run.Parallel currently parallelizes only file-based runs (Run.Path). The provided ScriptBlock/Container test(s) will run sequentially instead.";
  if (configuration.word("Run.SkipRemainingOnFailure") !== "Run") return null;
  return "Run.Parallel does not support Run.SkipRemainingOnFailure = 'Run' because skipping after the first failure cannot span the isolated worker runspaces. Running the tests sequentially instead.";
}
