import { defineCmdlet } from "../../src/command/prelude.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";

export default defineCmdlet({
  name: "Get-UICulture",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gives the culture of the session's texts.",
  parameters: {},
  examples: [{ title: "Its name", transcript: "PS> (Get-UICulture).Name\nen-US\n" }],
  steps(cmdlet) {
    return {
      begin() {
        cmdlet.write(currentCulture());
      },
    };
  },
});
