import { defineCmdlet } from "../../src/command/prelude.ts";
import type { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { transactionsOf } from "../../src/providers/machine/Transactions.ts";

export default defineCmdlet({
  name: "Start-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Begins a transaction, or joins the one that runs.",
  description:
    "Changes of the registry with -UseTransaction become true when it is completed, and not at all when it is undone.",
  parameters: {
    Independent: "switch",
    RollbackPreference: "System.Management.Automation.RollbackSeverity",
    Timeout: "int",
  },
  examples: [
    {
      title: "A key that comes with the transaction",
      transcript: `PS> Start-Transaction
PS> $null = New-Item HKCU:\\Lab -UseTransaction
PS> Test-Path HKCU:\\Lab
False
PS> Test-Path HKCU:\\Lab -UseTransaction
True
PS> Complete-Transaction; Test-Path HKCU:\\Lab
True
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!cmdlet.shouldProcess("Begin", "Start-Transaction")) return;
      const preference = (values.RollbackPreference as EnumValue | undefined)?.text ?? "Error";
      transactionsOf(providersOf(cmdlet)).start(preference, values.Independent, values.Timeout);
    },
  }),
});
