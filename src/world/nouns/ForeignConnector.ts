import { messageSize } from "./declaration/messageSize.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorContainers, connectorNouns } from "./mailFlow/connectorContainers.ts";
import { routeRefusal } from "./mailFlow/routeRefusal.ts";
import { homeServer, sourceServers } from "./mailFlow/sourceServers.ts";

export default defineNoun({
  noun: "ForeignConnector",
  kind: "keyed",
  called: "foreign connector",
  directory: {
    containers: connectorContainers,
    beside: connectorNouns,
    objectClass: ["top", "msExchConnector", "mailGateway"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  // Its folder is called after it (documented).
  properties: {
    MaxMessageSize: messageSize,
    SourceTransportServers: sourceServers,
    HomeMtaServerId: homeServer,
    DropDirectory: { default: ({ name }) => name },
  },
  validate: ({ after }) => routeRefusal("foreign connector", after),
  source: "inferred",
});
