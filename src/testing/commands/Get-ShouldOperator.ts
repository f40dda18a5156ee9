import { shouldTable } from "virtual:should";
import { defineCmdlet } from "../../command/prelude.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { pesterRun } from "../run/PesterRun.ts";

export default defineCmdlet({
  name: "Get-ShouldOperator",
  module: "Pester",
  synopsis: "Shows the operators of Should.",
  parameters: { Name: { type: "string", position: 0 } },
  examples: [{ title: "The other name of an operator", transcript: "PS> (Get-ShouldOperator Be).Alias\nEQ\n" }],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        const { operators } = pesterRun();
        const all = [...[...shouldTable.values()].map((load) => load()), ...operators.values()];
        for (const { name, aliases } of all) {
          if (values.Name !== undefined && values.Name.toLowerCase() !== name.toLowerCase()) continue;
          const alias = aliases.length === 1 ? aliases[0] : aliases.length === 0 ? null : [...aliases];
          cmdlet.write(new PropertyBag("Pester.ShouldOperator", { Name: name, Alias: alias }));
        }
      },
    };
  },
});
