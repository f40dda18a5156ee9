import { defineCmdlet } from "../../src/command/prelude.ts";
import { removeAccounts } from "./_shared/removeAccounts.ts";

export default defineCmdlet({
  name: "Remove-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Removes local users.",
  parameters: {
    Name: "string[]",
    SID: "System.Security.Principal.SecurityIdentifier[]",
    InputObject: "Microsoft.PowerShell.Commands.LocalUser[]",
  },
  examples: [
    {
      title: "One that was made",
      transcript: "PS> New-LocalUser ann -NoPassword | Remove-LocalUser\nPS> @(Get-LocalUser an*).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => removeAccounts(cmdlet, "User", values) }),
});
