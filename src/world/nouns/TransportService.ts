import { defineNoun } from "./defineNoun.ts";
import { ofServer, serverName } from "./ofServer.ts";
import { transportFolder } from "./transportFolder.ts";

export default defineNoun({
  ...ofServer,
  noun: "TransportService",
  called: "transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.TransportServer",
  verbs: ["Get", "Set"],
  properties: {
    Name: serverName,
    MessageTrackingLogPath: transportFolder("Logs\\MessageTracking"),
    ConnectivityLogPath: transportFolder("Logs\\Hub\\Connectivity"),
    ReceiveProtocolLogPath: transportFolder("Logs\\Hub\\ProtocolLog\\SmtpReceive"),
    SendProtocolLogPath: transportFolder("Logs\\Hub\\ProtocolLog\\SmtpSend"),
    RoutingTableLogPath: transportFolder("Logs\\Hub\\Routing"),
    AgentLogPath: transportFolder("Logs\\Hub\\AgentLog"),
    QueueLogPath: transportFolder("Logs\\Hub\\QueueViewer"),
    ActiveUserStatisticsLogPath: transportFolder("Logs\\Hub\\ActiveUsersStats"),
    ServerStatisticsLogPath: transportFolder("Logs\\Hub\\ServerStats"),
    PickupDirectoryPath: transportFolder("Pickup"),
    ReplayDirectoryPath: transportFolder("Replay"),
  },
  source: "documented",
});
