import { ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { logSizes } from "./mailFlow/logSizes.ts";
import { transportFolder } from "./mailFlow/transportFolder.ts";

export default defineNoun({
  noun: "MailboxTransportService",
  kind: "perServer",
  called: "mailbox transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.MailboxTransportServerPresentationObject",
  identityText: ({ owner }) => owner ?? "",
  properties: {
    ...ranges({ MaxConcurrentMailboxDeliveries: [1, 256], MaxConcurrentMailboxSubmissions: [1, 256] }),
    ConnectivityLogPath: transportFolder("Logs\\Mailbox\\Connectivity"),
    ReceiveProtocolLogPath: transportFolder("Logs\\Mailbox\\ProtocolLog\\SmtpReceive"),
    SendProtocolLogPath: transportFolder("Logs\\Mailbox\\ProtocolLog\\SmtpSend"),
    PipelineTracingPath: transportFolder("Logs\\Mailbox\\PipelineTracing"),
  },
  // Words of the documentation's prose, and no properties.
  without: ["LogPath", "TracingPath", "ProtocolLoggingLevel"],
  stock: (_world, server) => [{ name: server, owner: server }],
  validate: logSizes(
    "Connectivity MailboxDeliveryAgent MailboxDeliveryThrottling MailboxSubmissionAgent ReceiveProtocol SendProtocol",
  ),
  source: "inferred",
});
