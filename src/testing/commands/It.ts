import type { ParameterTable } from "../../command/ParameterDefinition.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { TestItem } from "../tree/TestTree.ts";
import { dataItems, groupOf } from "./dataItems.ts";
import { lineOf } from "./defineBlock.ts";
import { missingTest, refusal, requireBody } from "./missingBody.ts";
import { runTestOfPester4 } from "./runTestOfPester4.ts";
import { testExample } from "./testExample.ts";

const parameters = {
  Name: { type: "string", position: 0, mandatory: true },
  Test: { type: "scriptblock", position: 1 },
  ForEach: { type: "object[]", aliases: ["TestCases"] },
  Tag: { type: "string[]" },
} as const satisfies ParameterTable;
const Skip = { type: "switch", sets: { Skip: {} } } as const;
const Pending = { type: "switch", sets: { Pending: {} } } as const;

export default defineCmdlet({
  name: "It",
  module: "Pester",
  synopsis: "One test, or one for each item of -ForEach.",
  parameters: { ...parameters, Skip: { ...Skip, aliases: ["Ignore"] }, Pending, AllowNullOrEmptyForEach: "switch" },
  versions: {
    "5.7.1": { ...parameters, Pending, Skip },
    "6.2.0": { ...parameters, Skip, AllowNullOrEmptyForEach: "switch" },
  },
  defaultSet: "Normal",
  examples: [
    testExample(
      "Two tests of one body",
      "Describe 'sum' { It '<a> and 1' -ForEach @{ a = 1 }, @{ a = 2 } { $a + 1 | Should -BeGreaterThan $a } }",
      2,
    ),
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        if (pesterRun().version === 4) {
          runTestOfPester4(cmdlet, values);
          return;
        }
        const body = requireBody(values.Test, missingTest(values.Name));
        if (!(body instanceof CompiledScriptBlock)) return;
        const run = pesterRun(body.engine);
        const { block } = run;
        if (run.phase === "none" || !block) return;
        if (block.isRoot) throw refusal("Test cannot be directly in the root.");
        const items = dataItems("It", cmdlet.isBound("ForEach"), cmdlet.raw("ForEach"), values.AllowNullOrEmptyForEach);
        const group = groupOf(items, (cmdlet.invocation as InvocationInfo).extent);
        for (const data of items) {
          const skip = values.Skip || values.Pending;
          const test = new TestItem(values.Name, block, body, data, values.Tag ?? [], skip, lineOf(cmdlet), group);
          if (run.phase === "run") {
            test.shouldRun = false;
            test.isDetached = run.version === 5 && block.executed;
          }
          block.items.push(test);
        }
      },
    };
  },
});
