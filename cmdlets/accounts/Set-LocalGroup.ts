import { defineCmdlet } from "../../src/command/prelude.ts";
import { localAccounts, namedAccounts } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "Set-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Changes the description of a local group.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    InputObject: "Microsoft.PowerShell.Commands.LocalGroup",
    Description: "string",
  },
  examples: [
    {
      title: "A description",
      transcript: "PS> Set-LocalGroup Users -Description All\nPS> (Get-LocalGroup Users).Description\nAll\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const [account] = namedAccounts(cmdlet, "Group", values);
      if (!account || !cmdlet.shouldProcess(account.name, "Modify local group")) return;
      localAccounts(cmdlet).replace({ ...account, description: values.Description ?? "" });
    },
  }),
});
