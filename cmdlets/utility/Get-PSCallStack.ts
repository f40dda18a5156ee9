import { defineCmdlet } from "../../src/command/prelude.ts";
import { commandServiceKey } from "../../src/command/services/CommandService.ts";

export default defineCmdlet({
  name: "Get-PSCallStack",
  module: "Microsoft.PowerShell.Utility",
  aliases: ["gcs"],
  synopsis: "Lists the functions and scripts that are running, innermost first.",
  parameters: {},
  examples: [
    { title: "Who called", transcript: "PS> function inner { (Get-PSCallStack)[0].Command }; inner\ninner\n" },
  ],
  steps(cmdlet) {
    return {
      end() {
        for (const frame of cmdlet.service(commandServiceKey).callStack()) cmdlet.write(frame);
      },
    };
  },
});
