import { defineCmdlet } from "../../src/command/prelude.ts";
import { accountObject, namedAccounts } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "Get-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the local groups of the computer.",
  parameters: { Name: "string[]", SID: "System.Security.Principal.SecurityIdentifier[]" },
  examples: [
    {
      title: "By number",
      transcript: "PS> (Get-LocalGroup -SID S-1-5-32-544).Name\nAdministrators\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { Name = values.SID ? undefined : ["*"], SID } = values;
      for (const account of namedAccounts(cmdlet, "Group", { Name, SID }, true)) cmdlet.write(accountObject(account));
    },
  }),
});
