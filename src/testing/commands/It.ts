import { bindingError } from "../../binding/bindingError.ts";
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

export default defineCmdlet({
  name: "It",
  module: "Pester",
  synopsis: "One test, or one for each item of -ForEach.",
  parameters: {
    Name: { type: "string", position: 0, mandatory: true },
    Test: { type: "scriptblock", position: 1 },
    ForEach: { type: "object[]", aliases: ["TestCases"] },
    Tag: { type: "string[]" },
    Skip: { type: "switch", aliases: ["Ignore"], sets: { Skip: {} } },
    Pending: { type: "switch", sets: { Pending: {} } },
    AllowNullOrEmptyForEach: "switch",
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
        if (values.Pending && run.version === 6) throw bindingError("NamedParameterNotFound", ["Pending"]);
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
