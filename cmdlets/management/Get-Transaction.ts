import { defineCmdlet } from "../../src/command/prelude.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { transactionsOf } from "../../src/providers/machine/Transactions.ts";
import { transactionObject } from "./_shared/transactionObject.ts";

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
