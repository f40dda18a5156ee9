import { defineCmdlet } from "../../src/command/prelude.ts";
import { TypeDataObject } from "../../src/objects/clr/System.Management.Automation.Runspaces/System.Management.Automation.Runspaces.TypeData.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { builtInTypeDataNames } from "../../src/objects/types/typeData/builtInTypeData.ts";
import { typeTable } from "../../src/objects/types/typeData/TypeTable.ts";

export default defineCmdlet({
  name: "Get-TypeData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows what the session's type data says of types.",
  parameters: { TypeName: "string[]" },
  examples: [{ title: "Nothing known", transcript: "PS> @(Get-TypeData Not.There).Count\n0\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        const names = new Set([...builtInTypeDataNames(), ...Array.from(typeTable().own(), (data) => data.typeName)]);
        const matchers = (values.TypeName ?? ["*"]).map((pattern) => wildcardMatcher(pattern));
        for (const name of names) {
          const data = matchers.some((matches) => matches(name)) ? typeTable().get(name) : null;
          if (data) cmdlet.write(new TypeDataObject(data));
        }
      },
    };
  },
});
