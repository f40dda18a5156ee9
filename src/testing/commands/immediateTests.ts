import type { CmdletContext } from "../../command/prelude.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { Pester4Output } from "../output/Pester4Output.ts";
import { informationScreen } from "../output/Screen.ts";
import { ImmediateRun } from "../run/ImmediateRun.ts";
import type { ImmediateTests } from "../run/ImmediateTests.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { TestContainer } from "../tree/TestTree.ts";

/** Who runs the tests of a session of Pester 4; a script that nobody gave to Invoke-Pester runs them by itself. */
export function immediateTests(cmdlet: CmdletContext): ImmediateTests {
  const engine = runningEngine();
  const run = pesterRun(engine);
  if (run.immediate) return run.immediate;
  const output = new Pester4Output(informationScreen(cmdlet), new PesterConfiguration(), "All");
  const alone = new ImmediateRun(engine, new TestContainer(null, null, []), output, () => true);
  return {
    runBlock: (called) =>
      alone.runContainer(() => {
        alone.runBlock(called);
        return null;
      }),
    runTest: (called) => alone.runTest(called),
  };
}
