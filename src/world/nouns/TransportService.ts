import { limitNumber } from "../values/Unlimited.ts";
import type { WorldError } from "../WorldError.ts";
import { mostOfInt32, ranges } from "./declaration/ranges.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { logSizes } from "./mailFlow/logSizes.ts";
import { transportFolder } from "./mailFlow/transportFolder.ts";
import { connectorError } from "./messages/connectorMessages.ts";
import { loggingFolder } from "./server/loggingFolder.ts";
import { ofServer, serverName } from "./server/ofServer.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

export default defineNoun({
  ...ofServer,
  noun: "TransportService",
  called: "transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.TransportServer",
  verbs: ["Get", "Set"],
  properties: {
    ...ranges({
      DelayNotificationTimeout: ["00:00:01", "30.00:00:00"],
      MaxConcurrentMailboxDeliveries: [1, 256],
      MaxConcurrentMailboxSubmissions: [1, 256],
      MaxConnectionRatePerMinute: [1, mostOfInt32],
      MaxOutboundConnections: [1, mostOfInt32],
      MaxPerDomainOutboundConnections: [1, mostOfInt32],
      MessageExpirationTimeout: ["00:00:05", "90.00:00:00"],
      MessageRetryInterval: ["00:00:01", "1.00:00:00"],
      OutboundConnectionFailureRetryInterval: ["00:00:01", "20.00:00:00"],
      PickupDirectoryMaxHeaderSize: [32_768, mostOfInt32],
      PickupDirectoryMaxMessagesPerMinute: [1, 20_000],
      PickupDirectoryMaxRecipientsPerMessage: [1, 10_000],
      PoisonThreshold: [1, 10],
      QueueMaxIdleTime: ["00:00:05", "01:00:00"],
      TransientFailureRetryCount: [0, 15],
      TransientFailureRetryInterval: ["00:00:01", "12:00:00"],
    }),
    Name: serverName,
    InternalTransportCertificateThumbprint: {
      kind: "String",
      derive: (row, world) => serverOfRow(world, row).values.InternalTransportCertificateThumbprint ?? null,
    },
    MessageTrackingLogPath: transportFolder("Logs\\MessageTracking"),
    ConnectivityLogPath: transportFolder("Logs\\Hub\\Connectivity"),
    ReceiveProtocolLogPath: transportFolder("Logs\\Hub\\ProtocolLog\\SmtpReceive"),
    SendProtocolLogPath: transportFolder("Logs\\Hub\\ProtocolLog\\SmtpSend"),
    RoutingTableLogPath: transportFolder("Logs\\Hub\\Routing"),
    AgentLogPath: transportFolder("Logs\\Hub\\AgentLog"),
    QueueLogPath: transportFolder("Logs\\Hub\\QueueViewer"),
    ActiveUserStatisticsLogPath: transportFolder("Logs\\Hub\\ActiveUsersStats"),
    ServerStatisticsLogPath: transportFolder("Logs\\Hub\\ServerStats"),
    IrmLogPath: loggingFolder("IRMLogs"),
    PickupDirectoryPath: transportFolder("Pickup"),
    ReplayDirectoryPath: transportFolder("Replay"),
  },
  validate: (change) => connectionRefusal(change) ?? logRefusal(change),
  source: "documented",
});

/** What goes to one domain is part of what goes out (documented; text inferred). */
function connectionRefusal({ after }: NounChange): WorldError | null {
  const { MaxOutboundConnections: most = 1000, MaxPerDomainOutboundConnections: ofDomain = 20 } = after?.values ?? {};
  return limitNumber(ofDomain) > limitNumber(most) ? connectorError("ConnectionsOfDomain") : null;
}

const logRefusal = logSizes(
  "Connectivity MessageTracking Irm ActiveUserStatistics ServerStatistics ReceiveProtocol SendProtocol Agent Dns Queue Resource TransportMaintenance TransportSyncHubHealth TransportSync Wlm RequestBroker TransportHttp",
);
