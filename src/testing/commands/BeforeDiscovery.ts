import { defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { withOuterFrames } from "../run/outerFrames.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { refuseUnbound } from "./missingBody.ts";
import { testExample } from "./testExample.ts";

export default defineCmdlet({
  name: "BeforeDiscovery",
  module: "Pester",
  synopsis: "Runs where it stands while tests are discovered: data for -ForEach is made here.",
  parameters: { ScriptBlock: { type: "scriptblock", position: 0, mandatory: true } },
  examples: [
    testExample(
      "Data for -ForEach",
      "BeforeDiscovery { $names = 'ann', 'bob' }; Describe 'd' { It '<_>' -ForEach $names { $_ | Should -Match 'n|b' } }",
      2,
    ),
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        requireVersion("BeforeDiscovery", [5, 6]);
        if (!(values.ScriptBlock instanceof CompiledScriptBlock)) return;
        refuseUnbound(values.ScriptBlock);
        if (pesterRun(values.ScriptBlock.engine).phase !== "discovery") return;
        const block = values.ScriptBlock;
        withOuterFrames(block.engine, () => cmdlet.invokeBlock(block, { newScope: false, output: () => {} }));
      },
    };
  },
});
