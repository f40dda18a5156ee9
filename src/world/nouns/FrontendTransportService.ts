import { mostOfInt32, ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { logSizes } from "./mailFlow/logSizes.ts";
import { transportFolder } from "./mailFlow/transportFolder.ts";

export default defineNoun({
  noun: "FrontendTransportService",
  kind: "perServer",
  called: "frontend transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.FrontendTransportServerPresentationObject",
  identityText: ({ owner }) => owner ?? "",
  properties: {
    ...ranges({ MaxConnectionRatePerMinute: [1, mostOfInt32], TransientFailureRetryCount: [0, 15] }),
    TransientFailureRetryInterval: { default: "00:05:00", range: ["00:00:01", "12:00:00"] },
    AgentLogPath: transportFolder("Logs\\FrontEnd\\AgentLog"),
    ConnectivityLogPath: transportFolder("Logs\\FrontEnd\\Connectivity"),
    ReceiveProtocolLogPath: transportFolder("Logs\\FrontEnd\\ProtocolLog\\SmtpReceive"),
    SendProtocolLogPath: transportFolder("Logs\\FrontEnd\\ProtocolLog\\SmtpSend"),
  },
  // Words of the documentation's prose, and no properties.
  without: ["ProtocolLoggingLevel"],
  stock: (_world, server) => [{ name: server, owner: server }],
  validate: logSizes("Agent Connectivity Dns ReceiveProtocol SendProtocol"),
  source: "inferred",
});
