import { messageSize } from "./declaration/messageSize.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorContainers, connectorNouns } from "./mailFlow/connectorContainers.ts";
import { routeRefusal } from "./mailFlow/routeRefusal.ts";
import { homeServer, sourceServers } from "./mailFlow/sourceServers.ts";

export default defineNoun({
  noun: "DeliveryAgentConnector",
  kind: "keyed",
  called: "delivery agent connector",
  directory: {
    containers: connectorContainers,
    beside: connectorNouns,
    objectClass: ["top", "msExchConnector", "mailGateway", "msExchDeliveryAgentConnector"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { MaxMessageSize: messageSize, SourceTransportServers: sourceServers, HomeMtaServerId: homeServer },
  validate: ({ after }) => routeRefusal("delivery agent connector", after),
  // The one that setup makes (documented; its address space inferred).
  stock: () => [
    {
      name: "Text Messaging Delivery Agent Connector",
      values: { AddressSpaces: ["MOBILE:*;1"], DeliveryProtocol: "MOBILE" },
    },
  ],
  source: "inferred",
});
