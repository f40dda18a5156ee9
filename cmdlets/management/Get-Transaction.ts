import { defineCmdlet } from "../../src/command/prelude.ts";
import { lazyType } from "../../src/objects/types/lazyType.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import type { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { type Transaction, transactionsOf } from "../../src/providers/machine/Transactions.ts";

const severity = lazyType("System.Management.Automation.RollbackSeverity");
const status = lazyType("System.Management.Automation.PSTransactionStatus");

export default defineCmdlet({
  name: "Get-Transaction",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Gets the current transaction.",
  parameters: {},
  examples: [
    {
      title: "Joined twice",
      transcript:
        'PS> Start-Transaction; Start-Transaction; $t = Get-Transaction; "$($t.Status) $($t.SubscriberCount)"\nActive 2\n',
    },
  ],
  steps: (cmdlet) => ({
    end() {
      const { current } = transactionsOf(providersOf(cmdlet));
      if (current) cmdlet.write(transactionObject(current));
    },
  }),
});

/** A transaction as Get-Transaction shows it now. */
function transactionObject(transaction: Transaction): PropertyBag {
  const { values } = transaction.object;
  values.set("RollbackPreference", EnumValue.named(severity(), transaction.rollbackPreference));
  values.set("SubscriberCount", transaction.subscribers);
  values.set("Status", EnumValue.named(status(), transaction.status));
  return transaction.object;
}
