import { defineCmdlet } from "../../src/command/prelude.ts";
import { renameAccount } from "./_shared/renameAccount.ts";

export default defineCmdlet({
  name: "Rename-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gives a local user another name.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    InputObject: "Microsoft.PowerShell.Commands.LocalUser",
    NewName: "string",
  },
  examples: [
    {
      title: "One of Windows",
      transcript: "PS> Rename-LocalUser Guest Visitor\nPS> @(Get-LocalUser Visitor).Count\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => renameAccount(cmdlet, "User", values, values.NewName ?? "") }),
});
