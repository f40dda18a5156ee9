import { defineCmdlet } from "../../src/command/prelude.ts";
import { connectionsOf, disconnect } from "../../src/world/tenant/cloudConnections.ts";
import { endErrorReport } from "./_shared/cloudErrorReport.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { meansConnection } from "./_shared/meansConnection.ts";

export default defineCmdlet({
  name: "Disconnect-ExchangeOnline",
  module: "ExchangeOnlineManagement",
  className: "Disconnect-ExchangeOnline",
  source: "inferred",
  synopsis: "Ends the sign-in to Exchange Online.",
  confirmImpact: "High",
  shouldProcess: true,
  parameters: { ConnectionId: "string[]", ModulePrefix: "string[]" },
  examples: [{ title: "Without a question", transcript: "PS> Disconnect-ExchangeOnline -Confirm:$false\n" }],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "DisconnectExchangeOnline"), (world) => {
        if (
          cmdlet.shouldProcessSentence(
            "Running this cmdlet clears all active sessions created using Connect-ExchangeOnline or Connect-IPPSSession.",
          )
        ) {
          disconnect(world, (each) => meansConnection(values, each));
          if (connectionsOf(world).length === 0) endErrorReport(world);
        }
      }),
    };
  },
});
