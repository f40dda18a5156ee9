import { defineCmdlet } from "../../src/command/prelude.ts";
import { localAccounts } from "./_shared/localAccounts.ts";

export default defineCmdlet({
  name: "Get-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the local users of the computer.",
  description: "Those that Windows makes; making more, and changing them, is not modelled.",
  parameters: { Name: "string[]", SID: "System.Security.Principal.SecurityIdentifier[]" },
  examples: [
    {
      title: "The administrator",
      transcript: "PS> (Get-LocalUser Adm*).Name\nAdministrator\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const account of localAccounts(cmdlet, "User", values)) cmdlet.write(account);
    },
  }),
});
