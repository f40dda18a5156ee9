import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { transactionsOf } from "../../src/providers/machine/Transactions.ts";
import { transactionError } from "../../src/providers/transactionError.ts";

export default defineCmdlet({
  name: "Use-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Runs a script block in the current transaction.",
  parameters: { TransactedScript: "scriptblock", UseTransaction: "switch" },
  examples: [
    {
      title: "Without a transaction",
      transcript:
        "PS> try { Use-Transaction { 1 } -UseTransaction } catch { $_.Exception.Message }\nCannot use transaction. No transaction has been started.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!values.UseTransaction)
        throw transactionError(
          "This cmdlet requires a transaction. Run the command again with the -UseTransaction parameter.",
        );
      const transactions = transactionsOf(providersOf(cmdlet));
      const { current } = transactions;
      if (!current) throw transactionError("Cannot use transaction. No transaction has been started.");
      const block = values.TransactedScript;
      if (!block) return;
      transactions.within(current, () => cmdlet.invokeBlock(block, { output: (value) => cmdlet.pass(value) }));
    },
  }),
});
