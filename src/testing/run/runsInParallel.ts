import type { CmdletContext } from "../../command/CmdletContext.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { staysInSession } from "./directives.ts";
import type { TestSource } from "./TestSource.ts";
import { warnAsModule } from "./warnAsModule.ts";

/** Whether Pester 6 runs files of a run at the same time, each in a session of its own; why it does not, it warns. */
export function runsInParallel(
  cmdlet: CmdletContext,
  sources: readonly TestSource[],
  configuration: PesterConfiguration,
  edition: Edition,
): boolean {
  if (!configuration.flag("Run.Parallel")) return false;
  const refusal = sources.some(({ file }) => file === null)
    ? "Run.Parallel currently parallelizes only file-based runs (Run.Path). The provided ScriptBlock/Container test(s) will run sequentially instead."
    : configuration.word("Run.SkipRemainingOnFailure") === "Run"
      ? "Run.Parallel does not support Run.SkipRemainingOnFailure = 'Run' because skipping after the first failure cannot span the isolated worker runspaces. Running the tests sequentially instead."
      : null;
  if (refusal === null) return !sources.every((source) => staysInSession(source, edition));
  warnAsModule(cmdlet, refusal);
  return false;
}
