import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { transactionsOf } from "../../src/providers/machine/Transactions.ts";
import { transactionError } from "../../src/providers/transactionError.ts";

export default defineCmdlet({
  name: "Undo-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Drops the changes of the current transaction.",
  parameters: {},
  examples: [
    {
      title: "A key that never came",
      transcript:
        "PS> Start-Transaction; $null = New-Item HKCU:\\Gone -UseTransaction; Undo-Transaction; Test-Path HKCU:\\Gone\nFalse\n",
    },
  ],
  steps: (cmdlet) => ({
    end() {
      const transactions = transactionsOf(providersOf(cmdlet));
      const { current } = transactions;
      if (!current) throw transactionError("Cannot roll back the transaction, because there is no active transaction.");
      if (current.status !== "Active")
        throw transactionError(
          current.status === "Committed"
            ? "Cannot roll back transaction. The transaction has already been committed."
            : "Cannot roll back transaction. The transaction has already been rolled back or has timed out.",
        );
      if (cmdlet.shouldProcess("Rollback", "Undo-Transaction")) transactions.undo(current);
    },
  }),
});
