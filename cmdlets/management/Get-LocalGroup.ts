import { defineCmdlet } from "../../src/command/prelude.ts";
import { localAccounts } from "./_shared/localAccounts.ts";

export default defineCmdlet({
  name: "Get-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the local groups of the computer.",
  description: "Those that Windows makes; making more, and changing them, is not modelled.",
  parameters: { Name: "string[]", SID: "System.Security.Principal.SecurityIdentifier[]" },
  examples: [
    {
      title: "By number",
      transcript: "PS> (Get-LocalGroup -SID S-1-5-32-544).Name\nAdministrators\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const account of localAccounts(cmdlet, "Group", values)) cmdlet.write(account);
    },
  }),
});
