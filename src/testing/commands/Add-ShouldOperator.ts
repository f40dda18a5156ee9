import { defineCmdlet } from "../../command/prelude.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { addOperator } from "../should/customOperator.ts";
import { refuseUnbound } from "./missingBody.ts";
import { testExample } from "./testExample.ts";

export default defineCmdlet({
  name: "Add-ShouldOperator",
  module: "Pester",
  aliases: ["Add-AssertionOperator"],
  synopsis: "Gives Should an operator of the test's own.",
  parameters: {
    Name: { type: "string", position: 0, mandatory: true },
    Test: { type: "scriptblock", position: 1, mandatory: true },
    Alias: { type: "string[]", position: 2 },
    InternalName: { type: "string", position: 3 },
    SupportsArrayInput: "switch",
  },
  examples: [
    testExample(
      "An operator for even numbers",
      "BeforeAll { Add-ShouldOperator -Name BeEven -Test { param($ActualValue) @{ Succeeded = $ActualValue % 2 -eq 0 } } }; Describe 'd' { It 'i' { 4 | Should -BeEven } }",
      1,
    ),
  ],
  source: "observed",
  steps(_cmdlet, values) {
    return {
      end() {
        refuseUnbound(values.Test);
        if (!(values.Test instanceof CompiledScriptBlock)) return;
        const internalName = values.InternalName ?? null;
        addOperator(values.Name, values.Test, values.Alias ?? [], values.SupportsArrayInput, internalName);
      },
    };
  },
});
