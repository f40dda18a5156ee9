import { type CmdletContext, defineCmdlet } from "../../command/prelude.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { moduleToMockIn } from "../mock/moduleToMockIn.ts";
import { inStreamsOf } from "../run/cmdletStreams.ts";
import { executeInScope, innerScope } from "../run/runInScope.ts";
import { testExample } from "./testExample.ts";

/** The items of -ArgumentList; null alone is one. */
function argumentsOf(cmdlet: CmdletContext): unknown[] {
  if (!cmdlet.isBound("ArgumentList")) return [];
  const given = cmdlet.raw("ArgumentList");
  return given === null || given === undefined ? [null] : [...(enumerateCollection(given) ?? [given])];
}

export default defineCmdlet({
  name: "InModuleScope",
  module: "Pester",
  synopsis: "Runs a block inside of a module, where its private functions and variables are.",
  parameters: {
    ModuleName: { type: "string", position: 0, mandatory: true },
    ScriptBlock: { type: "scriptblock", position: 1, mandatory: true },
    Parameters: { type: "hashtable", position: 2 },
    ArgumentList: { type: "object[]", position: 3 },
  },
  examples: [
    testExample(
      "A private variable of a module",
      "Describe 'd' { BeforeAll { New-Module m { $secret = 4; Export-ModuleMember } | Import-Module }; It 'i' { InModuleScope m { $secret } | Should -Be 4 } }",
      1,
    ),
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        const module = moduleToMockIn(runningEngine(), values.ModuleName);
        const given = values.ScriptBlock;
        if (!(given instanceof CompiledScriptBlock)) return;
        const block = given.bindTo(module);
        const table = cmdlet.raw("Parameters");
        const entries =
          table instanceof Dictionary
            ? [...table.entries()].map(({ key, value }) => [toText(key), value] as const)
            : [];
        const scope = innerScope(module.scope as Scope, { value: null, entries, isEmpty: true });
        const rest = argumentsOf(cmdlet);
        inStreamsOf(cmdlet, () => executeInScope(block, scope, (value) => cmdlet.write(value), entries, rest));
      },
    };
  },
});
