import { defineCmdlet } from "../../src/command/prelude.ts";
import { renameAccount } from "./_shared/renameAccount.ts";

export default defineCmdlet({
  name: "Rename-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gives a local group another name.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    InputObject: "Microsoft.PowerShell.Commands.LocalGroup",
    NewName: "string",
  },
  examples: [
    {
      title: "One of Windows",
      transcript: "PS> Rename-LocalGroup Guests Visitor\nPS> @(Get-LocalGroup Visitor).Count\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => renameAccount(cmdlet, "Group", values, values.NewName ?? "") }),
});
