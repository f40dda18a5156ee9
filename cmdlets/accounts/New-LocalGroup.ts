import { defineCmdlet } from "../../src/command/prelude.ts";
import { nameFault, takenFault } from "./_shared/accountRules.ts";
import { accountObject, localAccounts } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "New-LocalGroup",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Makes a local group.",
  parameters: {
    Name: "string",
    Description: "string",
  },
  examples: [{ title: "One", transcript: "PS> (New-LocalGroup Helpers).ObjectClass\nGroup\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const { Name: name = "", Description: description = "" } = values;
      if (!cmdlet.shouldProcess(name, "Create new local group")) return;
      const accounts = localAccounts(cmdlet);
      const fault = nameFault("Group", name) ?? takenFault(accounts, name);
      if (fault) return cmdlet.error(fault);
      cmdlet.write(accountObject(accounts.add({ kind: "Group", name, description, members: [], user: null })));
    },
  }),
});
