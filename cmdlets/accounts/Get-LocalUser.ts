import { defineCmdlet } from "../../src/command/prelude.ts";
import { accountObject, namedAccounts } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "Get-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the local users of the computer.",
  parameters: { Name: "string[]", SID: "System.Security.Principal.SecurityIdentifier[]" },
  examples: [
    {
      title: "The administrator",
      transcript: "PS> (Get-LocalUser Adm*).Name\nAdministrator\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { Name = values.SID ? undefined : ["*"], SID } = values;
      for (const account of namedAccounts(cmdlet, "User", { Name, SID }, true)) cmdlet.write(accountObject(account));
    },
  }),
});
