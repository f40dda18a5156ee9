import { defineCmdlet } from "../../src/command/prelude.ts";
import { PSError } from "../../src/objects/model/PSError.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Unblock-File",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Takes the mark of the internet from files; files of the emulated drives never have it.",
  parameters: { Path: "string[]", LiteralPath: "string[]" },
  examples: [
    {
      title: "Nothing to see",
      transcript: "PS> Set-Content C:\\Windows\\Temp\\u.txt x; Unblock-File C:\\Windows\\Temp\\u.txt\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const path of values.LiteralPath ?? values.Path ?? []) {
          try {
            for (const file of cmdlet.service(providerServiceKey).filePaths(path, values.LiteralPath !== undefined))
              cmdlet.shouldProcess(file);
          } catch (error) {
            if (!(error instanceof PSError)) throw error;
            cmdlet.error(error);
          }
        }
      },
    };
  },
});
