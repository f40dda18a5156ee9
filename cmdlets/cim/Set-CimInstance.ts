import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { CimInstance } from "../../src/objects/values/machine/CimInstance.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { setVariable } from "../../src/wmi/wmiEnvironment.ts";
import { type CimTarget, connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { instanceMaker } from "./_shared/cimObjects.ts";
import { eachInstance, requestedQuery, rowOfInstance } from "./_shared/findInstances.ts";
import { namedValues } from "./_shared/namedValues.ts";

export default defineCmdlet({
  name: "Set-CimInstance",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["scim"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.SetCimInstanceCommand",
  source: "document",
  synopsis: "Writes the changed properties of a CIM instance to the computer.",
  description: "Values of environment variables can be changed; what else Windows lets be written is not modelled.",
  parameters: {
    ...connectionParameters,
    InputObject: "Microsoft.Management.Infrastructure.CimInstance",
    Query: "string",
    QueryDialect: "string",
    Property: "System.Collections.IDictionary",
    PassThru: "switch",
    Namespace: "string",
  },
  examples: [
    {
      title: "An environment variable",
      transcript:
        "PS> $lab = New-CimInstance Win32_Environment -Property @{ Name = 'LAB'; VariableValue = 'on' }\nPS> ($lab | Set-CimInstance -Property @{ VariableValue = 'off' } -PassThru).VariableValue\noff\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = unwrap(values.InputObject);
      const changes = namedValues(values.Property);
      const subject = given instanceof CimInstance ? given.cimClass.name : "";
      onEachComputer(cmdlet, values, subject, (target) => {
        const found: CimInstance[] = [];
        if (given instanceof CimInstance) found.push(given);
        else eachInstance(cmdlet, target, requestedQuery(values), {}, (instance) => found.push(instance));
        for (const instance of found) change(cmdlet, target, instance, changes, values.PassThru);
      });
    },
  }),
});

function change(
  cmdlet: CmdletContext,
  target: CimTarget,
  instance: CimInstance,
  changes: readonly (readonly [string, unknown])[],
  passThru: boolean,
): void {
  for (const [name, value] of changes) write(instance, name, value);
  const { wmi, key } = rowOfInstance(cmdlet, target, instance);
  if (!cmdlet.shouldProcess(toText(instance))) return;
  const modified = instance.properties.filter((property) => property.isValueModified);
  const other = modified.find(({ name }) => name !== "VariableValue");
  if (other) throw notModelled(`Writing ${wmi.name}.${other.name}`);
  let row = wmi
    .rows(cmdlet, target.computer)
    .find((each) => each.some(([name, value]) => name === wmi.key && value === key));
  if (modified.length > 0) row = setVariable(cmdlet, target.computer, key, toText(modified[0].value ?? ""));
  if (passThru && row) cmdlet.write(instanceMaker(wmi, target, null)(row));
}

function write(instance: CimInstance, name: string, value: unknown): void {
  const property = instance.properties.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const exception = "Microsoft.Management.Infrastructure.CimException";
  if (!property) {
    const text = `Unable to add property '${name}' to object '${toText(instance)}'.`;
    throw clrError("PropertyNotFound", "ObjectNotFound", exception, text, name);
  }
  if (!property.isSettable) {
    const text = `Could not modify readonly property '${property.name}' of object '${toText(instance)}'.`;
    throw clrError("ModifyReadOnlyProperty", "InvalidOperation", exception, text, name);
  }
  property.value = value;
}
