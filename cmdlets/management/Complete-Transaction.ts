import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { transactionsOf } from "../../src/providers/machine/Transactions.ts";
import { transactionError } from "../../src/providers/transactionError.ts";

export default defineCmdlet({
  name: "Complete-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Makes the changes of the current transaction true.",
  parameters: {},
  examples: [
    {
      title: "None runs",
      transcript:
        "PS> try { Complete-Transaction } catch { $_.Exception.Message }\nCannot commit transaction. No transaction is active.\n",
    },
  ],
  steps: (cmdlet) => ({
    end() {
      const transactions = transactionsOf(providersOf(cmdlet));
      const { current } = transactions;
      if (!current) throw transactionError("Cannot commit transaction. No transaction is active.");
      if (current.status !== "Active")
        throw transactionError(
          current.status === "Committed"
            ? "Cannot commit transaction. The transaction has already been committed."
            : "Cannot commit transaction. The transaction has been rolled back or has timed out.",
        );
      if (cmdlet.shouldProcess("Commit", "Complete-Transaction")) transactions.complete(current);
    },
  }),
});
