import { defineCmdlet } from "../../src/command/prelude.ts";
import { switchUsers } from "./_shared/switchUsers.ts";

export default defineCmdlet({
  name: "Disable-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Lets local users sign in no more.",
  parameters: {
    Name: "string[]",
    SID: "System.Security.Principal.SecurityIdentifier[]",
    InputObject: "Microsoft.PowerShell.Commands.LocalUser[]",
  },
  examples: [
    {
      title: "The guest",
      transcript: "PS> Disable-LocalUser Guest\nPS> (Get-LocalUser Guest).Enabled\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({ process: () => switchUsers(cmdlet, values, false, "Disable local user") }),
});
