import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { nameTest } from "../../src/providers/resolvePath.ts";
import { isKnownClass } from "../../src/wmi/knownClassNames.ts";
import { wmiClasses } from "../../src/wmi/wmiClasses.ts";
import { connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { cimError } from "./_shared/cimError.ts";
import { cimClassOf } from "./_shared/cimObjects.ts";

export default defineCmdlet({
  name: "Get-CimClass",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gcls"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.GetCimClassCommand",
  source: "document",
  synopsis: "Gets the CIM classes that there are.",
  parameters: {
    ...connectionParameters,
    ClassName: "string",
    Namespace: "string",
    MethodName: "string",
    PropertyName: "string",
  },
  examples: [
    {
      title: "Classes of processors",
      transcript: "PS> (Get-CimClass Win32_Processo*).CimClassName\nWin32_Processor\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const pattern = values.ClassName ?? "*";
      const selects = nameTest([pattern]);
      const hasMethod = memberTest(values.MethodName);
      const hasProperty = memberTest(values.PropertyName);
      onEachComputer(cmdlet, values, pattern, (target) => {
        const named = wmiClasses.filter(({ name }) => selects(name));
        if (named.length === 0 && !/[*?[]/.test(pattern)) {
          if (isKnownClass(pattern)) throw notModelled(`The CIM class ${pattern}`);
          throw cimError("notFound", `root\\cimv2:${pattern}`);
        }
        for (const wmi of named) {
          const shown = cimClassOf(wmi, target, "ROOT/cimv2");
          if (hasMethod(shown.methods) && hasProperty(shown.properties)) cmdlet.write(shown);
        }
      });
    },
  }),
});

/** Whether one of the members has a name that fits; all do where none is asked for. */
function memberTest(pattern: string | undefined): (members: readonly { readonly name: string }[]) => boolean {
  if (pattern === undefined) return () => true;
  const fits = nameTest([pattern]);
  return (members) => members.some(({ name }) => fits(name));
}
