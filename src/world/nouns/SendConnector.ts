import { shellServer } from "../server/ExchangeServer.ts";
import { connectorContainers } from "./connectorContainers.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";

export default defineNoun({
  noun: "SendConnector",
  kind: "keyed",
  called: "Send connector",
  directory: {
    containers: connectorContainers,
    objectClass: ["top", "msExchConnector", "mailGateway", "msExchRoutingSMTPConnector"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    DNSRoutingEnabled: { default: true },
    LinkedReceiveConnector: { kind: "ADObjectId", references: "ReceiveConnector", products: "0" },
    SourceTransportServers: { references: "ExchangeServer", default: (_row, world) => [shellServer(world).guid] },
    SourceRoutingGroup: { kind: "String", default: "Exchange Routing Group (DWBGZMFD01QNBJR)" },
    HomeMTA: { kind: "String", default: "Microsoft MTA" },
    HomeMtaServerId: {
      kind: "ADObjectId",
      references: "ExchangeServer",
      derive: (_row, world) => shellServer(world).guid,
    },
    SmartHostsString: {
      kind: "String",
      derive: ({ values }) => (Array.isArray(values.SmartHosts) ? values.SmartHosts.join(",") : ""),
    },
    CloudServicesMailEnabled: { default: false },
    TlsAuthLevel: { default: null },
    Fqdn: { default: null },
    ProtocolLoggingLevel: { values: ["None", "Verbose"], default: "None" },
    SmartHostAuthMechanism: {
      values: ["None", "BasicAuth", "BasicAuthRequireTLS", "ExchangeServer", "ExternalAuthoritative"],
      default: "None",
    },
  },
  parameters: {
    Usage: { accepted: "Its presets are what a connector has anyway." },
    Custom: { accepted: "Its presets are what a connector has anyway." },
    Internet: { accepted: "Its presets are what a connector has anyway." },
    Internal: { accepted: "Its presets are what a connector has anyway." },
    Partner: { accepted: "Its presets are what a connector has anyway." },
  },
  // Smart hosts switch routing by DNS off.
  presets: (values): Values =>
    Array.isArray(values.SmartHosts) && values.SmartHosts.length > 0 ? { DNSRoutingEnabled: false } : {},
  validate({ after }) {
    if (after?.values.DNSRoutingEnabled !== false) return null;
    if (Array.isArray(after.values.SmartHosts) && after.values.SmartHosts.length > 0) return null;
    return nounError("SmartHostMissing");
  },
  source: "observed",
});
