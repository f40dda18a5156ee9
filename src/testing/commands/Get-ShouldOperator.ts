import { shouldTable } from "virtual:should";
import { defineCmdlet } from "../../command/prelude.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { customObject } from "../result/customObject.ts";
import { pesterRun } from "../run/PesterRun.ts";

export default defineCmdlet({
  name: "Get-ShouldOperator",
  module: "Pester",
  aliases: ["Get-AssertionOperator"],
  synopsis: "Shows the operators of Should.",
  parameters: { Name: { type: "string", position: 0 } },
  examples: [
    {
      title: "The other name of an operator",
      transcript: "PS> (Get-ShouldOperator | Where-Object Name -eq Be).Alias\nEQ\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        const { operators } = pesterRun();
        const all = [...order.map((name) => shouldTable.get(name)?.()), ...operators.values()].filter(
          (operator) => operator !== undefined,
        );
        if (values.Name !== undefined) throw notModelled("The help of an operator (Get-ShouldOperator -Name)");
        for (const { name, aliases } of all) {
          const alias = aliases.length === 1 ? aliases[0] : aliases.length === 0 ? null : [...aliases];
          cmdlet.write(customObject({ Name: name, Alias: alias }));
        }
      },
    };
  },
});

/** The operators that there always are, as they are listed. */
const order = [
  "Be",
  "BeExactly",
  "BeGreaterThan",
  "BeLessOrEqual",
  "BeIn",
  "BeLessThan",
  "BeGreaterOrEqual",
  "BeLike",
  "BeLikeExactly",
  "BeNullOrEmpty",
  "BeOfType",
  "BeTrue",
  "BeFalse",
  "Contain",
  "Exist",
  "FileContentMatch",
  "FileContentMatchExactly",
  "FileContentMatchMultiline",
  "FileContentMatchMultilineExactly",
  "HaveCount",
  "HaveParameter",
  "Match",
  "MatchExactly",
  "Throw",
  "InvokeVerifiable",
  "Invoke",
];
