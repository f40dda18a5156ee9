import { defineCmdlet } from "../../src/command/prelude.ts";
import { knownCultureNames } from "../../src/objects/text/culture/cultureNames.ts";
import { CultureInfo, currentCulture } from "../../src/objects/values/time/CultureInfo.ts";

export default defineCmdlet({
  name: "Get-Culture",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives the culture of the session, or one by name.",
  parameters: { Name: "string[]", NoUserOverrides: "switch", ListAvailable: "switch" },
  examples: [{ title: "Its name", transcript: "PS> (Get-Culture).Name\nen-US\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        if (values.ListAvailable) {
          for (const name of [...knownCultureNames()].sort()) cmdlet.write(new CultureInfo(name));
          return;
        }
        for (const name of values.Name ?? []) cmdlet.write(new CultureInfo(name));
        if (!values.Name) cmdlet.write(currentCulture());
      },
    };
  },
});
