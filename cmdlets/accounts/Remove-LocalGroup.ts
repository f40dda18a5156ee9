import { defineCmdlet } from "../../src/command/prelude.ts";
import { removeAccounts } from "./_shared/removeAccounts.ts";

export default defineCmdlet({
  name: "Remove-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Removes local groups.",
  parameters: {
    Name: "string[]",
    SID: "System.Security.Principal.SecurityIdentifier[]",
    InputObject: "Microsoft.PowerShell.Commands.LocalGroup[]",
  },
  examples: [
    {
      title: "One that was made",
      transcript: "PS> New-LocalGroup ann | Remove-LocalGroup\nPS> @(Get-LocalGroup an*).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => removeAccounts(cmdlet, "Group", values) }),
});
