import { type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { pesterRun } from "../run/PesterRun.ts";
import type { HookName } from "../tree/TestTree.ts";
import { refuseUnbound } from "./missingBody.ts";
import { testExample } from "./testExample.ts";

/** BeforeAll and its like: discovery notes the block, run runs it. */
export function defineHook(name: HookName, synopsis: string): CmdletDefinition {
  return defineCmdlet({
    name,
    module: "Pester",
    synopsis,
    parameters: { Scriptblock: { type: "scriptblock", position: 1, mandatory: true } },
    examples: [
      testExample("Around one test", `Describe 'd' { ${name} { $done = 1 }; It 'i' { 1 | Should -Be 1 } }`, 1),
    ],
    source: "observed",
    steps(_cmdlet, values) {
      return {
        end() {
          if (!(values.Scriptblock instanceof CompiledScriptBlock)) return;
          refuseUnbound(values.Scriptblock);
          const run = pesterRun(values.Scriptblock.engine);
          // Those of Pester 4 were found before the block ran.
          if (run.version !== 4 && run.phase === "discovery") run.block?.hooks[name].push(values.Scriptblock);
        },
      };
    },
  });
}
