import { defineNoun, type PropertyRule } from "./defineNoun.ts";
import { productFolder } from "./serverOfRow.ts";

/** A folder below TransportRoles of the product's folder (documented). */
function below(folder: string): PropertyRule {
  return {
    default: (row, world) => `${productFolder(world, row)}\\TransportRoles\\${folder}`,
  };
}

export default defineNoun({
  noun: "TransportService",
  kind: "perServer",
  called: "transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.TransportServer",
  verbs: ["Get", "Set"],
  identityText: ({ owner }) => owner ?? "",
  properties: {
    MessageTrackingLogPath: below("Logs\\MessageTracking"),
    ConnectivityLogPath: below("Logs\\Hub\\Connectivity"),
    ReceiveProtocolLogPath: below("Logs\\Hub\\ProtocolLog\\SmtpReceive"),
    SendProtocolLogPath: below("Logs\\Hub\\ProtocolLog\\SmtpSend"),
    RoutingTableLogPath: below("Logs\\Hub\\Routing"),
    AgentLogPath: below("Logs\\Hub\\AgentLog"),
    QueueLogPath: below("Logs\\Hub\\QueueViewer"),
    ActiveUserStatisticsLogPath: below("Logs\\Hub\\ActiveUsersStats"),
    ServerStatisticsLogPath: below("Logs\\Hub\\ServerStats"),
    PickupDirectoryPath: below("Pickup"),
    ReplayDirectoryPath: below("Replay"),
  },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "documented",
});
