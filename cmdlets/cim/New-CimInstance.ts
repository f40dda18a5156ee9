import { defineCmdlet } from "../../src/command/prelude.ts";
import { setOwnTypeNames } from "../../src/objects/members/extendedMembers.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { CimClass } from "../../src/objects/values/machine/CimClass.ts";
import { CimInstance, CimProperty } from "../../src/objects/values/machine/CimInstance.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { serverName } from "../../src/providers/machine/computers.ts";
import { setVariable } from "../../src/wmi/wmiEnvironment.ts";
import { type CimTarget, connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { cimError } from "./_shared/cimError.ts";
import { instanceMaker } from "./_shared/cimObjects.ts";
import { classesNamed } from "./_shared/findInstances.ts";
import { namedValues } from "./_shared/namedValues.ts";

export default defineCmdlet({
  name: "New-CimInstance",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["ncim"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.NewCimInstanceCommand",
  source: "document",
  synopsis: "Makes an instance of a CIM class on the computer, or with -ClientOnly one in memory.",
  description: "Environment variables of the computer can be made; the providers of the other classes refuse.",
  parameters: {
    ...connectionParameters,
    ClassName: "string",
    CimClass: "Microsoft.Management.Infrastructure.CimClass",
    Property: "System.Collections.IDictionary",
    Key: "string[]",
    ClientOnly: "switch",
    Namespace: "string",
  },
  examples: [
    {
      title: "An environment variable",
      transcript:
        "PS> (New-CimInstance Win32_Environment -Property @{ Name = 'LAB'; VariableValue = 'on'; UserName = '<SYSTEM>' }).VariableValue\non\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const cimClass = unwrap(values.CimClass);
      const className = cimClass instanceof CimClass ? cimClass.name : (values.ClassName ?? "");
      const given = new Map(namedValues(values.Property));
      onEachComputer(cmdlet, values, className, (target) => {
        if (values.ClientOnly) {
          cmdlet.write(inMemory(className, given, values.Key ?? [], target));
          return;
        }
        const [wmi] = classesNamed(className, true);
        if (!cmdlet.shouldProcess(wmi.name)) return;
        if (wmi.name !== "Win32_Environment") throw cimError("notCapable", wmi.name);
        const name = textOf(given, "Name");
        if (name === null) throw cimError("invalidParameter", wmi.name);
        const exists = target.computer.machine.environment.some(
          (each) => each.name.toLowerCase() === name.toLowerCase(),
        );
        if (exists) throw cimError("alreadyExists", wmi.name);
        const row = setVariable(cmdlet, target.computer, name, textOf(given, "VariableValue") ?? "");
        cmdlet.write(instanceMaker(wmi, target, null)(row));
      });
    },
  }),
});

function textOf(given: ReadonlyMap<string, unknown>, name: string): string | null {
  for (const [each, value] of given) if (each.toLowerCase() === name.toLowerCase()) return toText(value);
  return null;
}

/** An instance that no computer has: its properties are those that are given. */
function inMemory(
  className: string,
  given: ReadonlyMap<string, unknown>,
  keys: readonly string[],
  { computer, shownName }: CimTarget,
): CimInstance {
  const keyNames = new Set(keys.map((key) => key.toLowerCase()));
  const shapes = Array.from(given, ([name, value]) => ({
    name,
    type: typeof value === "number" ? "SInt32" : "String",
    isKey: keyNames.has(name.toLowerCase()),
  }));
  const cimClass = new CimClass(className, null, "root/cimv2", serverName(computer), shapes, []);
  const properties = shapes.map((shape) => {
    const value = given.get(shape.name) ?? null;
    return new CimProperty(shape, value, typeof value === "number" ? "int" : "string", true);
  });
  const made = new CimInstance(cimClass, properties, shownName);
  const type = "Microsoft.Management.Infrastructure.CimInstance";
  setOwnTypeNames(made, [`${type}#root/cimv2/${className}`, `${type}#${className}`, type, "System.Object"]);
  return made;
}
