import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { namedItems } from "../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Unblock-File",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Takes the mark of the internet from files: their stream Zone.Identifier.",
  parameters: { Path: "string[]", LiteralPath: "string[]" },
  examples: [
    {
      title: "A file that came from the internet",
      transcript:
        "PS> Set-Content C:\\u.txt x; Set-Content C:\\u.txt -Stream Zone.Identifier '[ZoneTransfer]', 'ZoneId=3'\nPS> Unblock-File C:\\u.txt; (Get-Item C:\\u.txt -Stream *).Stream\n:$DATA\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        for (const path of values.LiteralPath ?? values.Path ?? [])
          for (const file of namedItems(cmdlet, path, path, values.LiteralPath !== undefined))
            if (cmdlet.shouldProcess(file)) unblock(cmdlet, file);
      },
    };
  },
});

function unblock(cmdlet: CmdletContext, file: string): void {
  cmdlet.service(providerServiceKey).fileSystem.files.streams(file).delete("Zone.Identifier");
}
