import { defineCmdlet } from "../../src/command/prelude.ts";
import { disconnect } from "../../src/world/tenant/cloudConnections.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

export default defineCmdlet({
  name: "Disconnect-ExchangeOnline",
  module: "ExchangeOnlineManagement",
  className: "Disconnect-ExchangeOnline",
  source: "inferred",
  synopsis: "Ends the sign-in to Exchange Online.",
  confirmImpact: "High",
  shouldProcess: true,
  parameters: {},
  examples: [{ title: "Without a question", transcript: "PS> Disconnect-ExchangeOnline -Confirm:$false\n" }],
  steps(cmdlet) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "DisconnectExchangeOnline"), (world) => {
        if (
          cmdlet.shouldProcessSentence(
            "Running this cmdlet clears all active sessions created using Connect-ExchangeOnline or Connect-IPPSSession.",
          )
        )
          disconnect(world);
      }),
    };
  },
});
