import { defineCmdlet } from "../../src/command/prelude.ts";
import { switchUsers } from "./_shared/switchUsers.ts";

export default defineCmdlet({
  name: "Enable-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Lets local users sign in.",
  parameters: {
    Name: "string[]",
    SID: "System.Security.Principal.SecurityIdentifier[]",
    InputObject: "Microsoft.PowerShell.Commands.LocalUser[]",
  },
  examples: [
    {
      title: "The guest",
      transcript: "PS> Enable-LocalUser Guest\nPS> (Get-LocalUser Guest).Enabled\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => switchUsers(cmdlet, values, true, "Enable local user") }),
});
