import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { customObject } from "../../src/objects/values/customObject.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { recordObject } from "../../src/providers/machine/recordObject.ts";
import { WildcardPattern } from "../../src/providers/WildcardPattern.ts";
import { computerInfo } from "./_Get-ComputerInfo/computerInfo.ts";

export default defineCmdlet({
  name: "Get-ComputerInfo",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gin"],
  synopsis: "Gets what is known of the computer and its system.",
  description: "What the emulated computer does not have is not modelled.",
  parameters: { Property: "string[]" },
  examples: [
    {
      title: "The system's name",
      transcript: "PS> (Get-ComputerInfo -Property OsName).OsName\nMicrosoft Windows Server 2012 R2 Standard\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const all = computerInfo(cmdlet);
      if (!values.Property) return cmdlet.write(wholeObject[cmdlet.edition](all));
      const patterns = values.Property.map((text) => WildcardPattern.parse(text));
      cmdlet.write(customObject([...all].filter(([name]) => patterns.some((pattern) => pattern?.matches(name)))));
    },
  }),
});

const type = "Microsoft.PowerShell.Commands.ComputerInfo";

/** The type is Windows PowerShell's; PowerShell 7 has other names in it. */
const wholeObject: PerEdition<(values: ReadonlyMap<string, unknown>) => object> = {
  Desktop: (values) => new PropertyBag(type, values),
  Core: (values) => recordObject(type, values),
};
