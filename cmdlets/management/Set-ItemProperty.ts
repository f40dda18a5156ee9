import { findProperty, propertyNames } from "../../src/objects/members/propertyList.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import { forEachItem, providerContext } from "../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../src/providers/providerErrors.ts";
import { providerParameters } from "../../src/providers/providerParameters.ts";

export default defineItemCmdlet({
  name: "Set-ItemProperty",
  module: "Microsoft.PowerShell.Management",
  aliases: ["sp"],
  synopsis: "Sets a property of items.",
  description: "Sets a value of a registry key, or a property of a file such as IsReadOnly or LastWriteTime.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    Name: "string",
    Value: "object",
    InputObject: "psobject",
    PassThru: "switch",
    Force: "switch",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
  },
  dynamicParameters: providerParameters({ Registry: { Type: "Microsoft.Win32.RegistryValueKind" } }),
  examples: [
    {
      title: "A read-only file",
      transcript:
        "PS> Set-Content C:\\ro.txt x\nPS> Set-ItemProperty C:\\ro.txt IsReadOnly $true\nPS> (Get-Item C:\\ro.txt).IsReadOnly\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      // Not before a provider that takes properties is found: not every property of an object can be read.
      let properties: ReadonlyMap<string, unknown> | null = null;
      forEachItem(cmdlet, values, (found) => {
        if (!found.provider.supports("property")) throw notSupportedByProvider("property");
        properties ??=
          values.Name === undefined ? propertiesOf(values.InputObject) : new Map([[values.Name, values.Value]]);
        found.provider.setProperty(found.path, properties, providerContext(cmdlet, found, values));
      });
    },
  }),
});

/** The properties of an object, without those that tell where it came from. */
function propertiesOf(value: unknown): ReadonlyMap<string, unknown> {
  const location = new Set(["PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider", "PSIsContainer"]);
  return new Map(
    propertyNames(value)
      .filter((name) => !location.has(name))
      .map((name) => [name, findProperty(value, name)?.read() ?? null]),
  );
}
