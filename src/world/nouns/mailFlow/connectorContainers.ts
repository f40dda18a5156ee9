/** Where connectors of mail lie in the configuration, the innermost first. */
export const connectorContainers: readonly string[] = [
  "Connections",
  "Exchange Routing Group (DWBGZMFD01QNBJR)",
  "Routing Groups",
  "{administrativeGroup}",
  "Administrative Groups",
];

/** The nouns whose objects lie there. */
export const connectorNouns: readonly string[] = ["SendConnector", "ForeignConnector", "DeliveryAgentConnector"];
