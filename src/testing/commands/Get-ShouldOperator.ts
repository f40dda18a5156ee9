import { defineCmdlet } from "../../command/prelude.ts";
import { setOwnTypeNames } from "../../objects/members/extendedMembers.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { customObject } from "../../objects/values/customObject.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { allOperators } from "../should/allOperators.ts";
import { operatorHelp } from "../should/operatorHelp.ts";
import type { ShouldOperator } from "../should/ShouldOperator.ts";

const nameParameter = { type: "string", position: 0 } as const;

export default defineCmdlet({
  name: "Get-ShouldOperator",
  module: "Pester",
  aliases: ["Get-AssertionOperator"],
  synopsis: "Shows the operators of Should.",
  parameters: {},
  dynamicParameters: {
    all: { Name: nameParameter },
    of: () => ({
      Name: { ...nameParameter, validate: [{ rule: "set", values: allOperators().flatMap(namesOf) }] },
    }),
  },
  examples: [
    {
      title: "The other name of an operator",
      transcript: "PS> (Get-ShouldOperator | Where-Object Name -eq Be).Alias\nEQ\n",
    },
    {
      title: "How an operator is called",
      transcript:
        "PS> (Get-ShouldOperator -Name BeTrue).Help.syntax.syntaxItem.DisplayParameterSet\n[[-ActualValue] <Object>] [[-Because] <string>] [-Not]\n",
    },
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        const name = cmdlet.raw("Name");
        if (typeof name !== "string") {
          for (const { name: own, aliases } of allOperators())
            cmdlet.write(customObject({ Name: own, Alias: aliases.join(", ") }));
          return;
        }
        const operator = allOperators().find((one) =>
          namesOf(one).some((own) => own.toLowerCase() === name.toLowerCase()),
        );
        if (operator === undefined) return;
        if (isUnknownInModule(operator)) {
          cmdlet.warning(`No help found for Should operator '${operator.internalName ?? operator.name}'`);
          return;
        }
        const help = customObject({
          Name: operator.name,
          Aliases: [...operator.aliases],
          Help: operatorHelp(operator),
        });
        setOwnTypeNames(help, ["PesterAssertionOperatorHelp", ...typeNamesOf(help)]);
        cmdlet.write(help);
      },
    };
  },
});

/** No help is found of an operator of tests whose function is not in the global scope. */
function isUnknownInModule({ isCustom, name, internalName }: ShouldOperator): boolean {
  if (isCustom !== true || pesterRun().version === 4) return false;
  return !runningEngine().globalScope.functions?.has((internalName ?? name).toLowerCase());
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases];
}
