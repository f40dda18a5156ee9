import { wordGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { WorldError } from "../WorldError.ts";
import { messageSize } from "./declaration/messageSize.ts";
import { ranges } from "./declaration/ranges.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { connectorContainers, connectorNouns } from "./mailFlow/connectorContainers.ts";
import { hasItems, routeRefusal } from "./mailFlow/routeRefusal.ts";
import { homeServer, sourceServers } from "./mailFlow/sourceServers.ts";
import { connectorError } from "./messages/connectorMessages.ts";

export default defineNoun({
  noun: "SendConnector",
  kind: "keyed",
  called: "Send connector",
  directory: {
    containers: connectorContainers,
    beside: connectorNouns,
    objectClass: ["top", "msExchConnector", "mailGateway", "msExchRoutingSMTPConnector"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    ...ranges({ Port: [0, 65_535], ConnectionInactivityTimeOut: ["00:00:01", "1.00:00:00"] }),
    MaxMessageSize: messageSize,
    AuthenticationCredential: { kind: "String", default: null },
    DNSRoutingEnabled: { default: true },
    LinkedReceiveConnector: { kind: "ADObjectId", references: "ReceiveConnector", products: "0" },
    SourceTransportServers: sourceServers,
    SourceRoutingGroup: { kind: "String", default: "Exchange Routing Group (DWBGZMFD01QNBJR)" },
    HomeMTA: { kind: "String", default: "Microsoft MTA" },
    HomeMtaServerId: homeServer,
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
    // What a shell of another machine shows of a credential (inferred); neither name nor password is told.
    AuthenticationCredential: {
      sets: (value) => ({
        AuthenticationCredential: value === null ? null : "System.Management.Automation.PSCredential",
      }),
    },
    Usage: { accepted: "Its presets are what a connector has anyway." },
    Custom: { accepted: "Its presets are what a connector has anyway." },
    Internet: { accepted: "Its presets are what a connector has anyway." },
    Internal: { accepted: "Its presets are what a connector has anyway." },
    Partner: { accepted: "A preset." },
  },
  // Smart hosts switch routing by DNS off; connectors to partners are secure by domain (documented).
  presets: (values, _world, given): Values => ({
    ...(hasItems(values.SmartHosts) ? { DNSRoutingEnabled: false } : {}),
    ...(given.get("Partner") === true || wordGiven(given, "Usage")?.toLowerCase() === "partner"
      ? { DomainSecureEnabled: true }
      : {}),
  }),
  validate({ after, given }) {
    if (!after) return null;
    const { SmartHosts, AddressSpaces } = after.values;
    const route = routeRefusal("Send connector", after);
    if (route) return route;
    if (/^BasicAuth/.test(String(after.values.SmartHostAuthMechanism)) && after.values.AuthenticationCredential == null)
      return connectorError("SmartHostNeedsCredential");
    const tls = tlsRefusal(after.values);
    if (tls) return tls;
    if (after.values.DNSRoutingEnabled === false)
      return hasItems(SmartHosts) ? null : connectorError("SmartHostMissing");
    if ((given.has("DNSRoutingEnabled") || given.has("SmartHosts")) && hasItems(SmartHosts))
      return connectorError("SmartHostsWithDns");
    const isOther = textList(AddressSpaces).some((space) => !space.startsWith("SMTP:"));
    return given.has("AddressSpaces") && isOther ? connectorError("OtherSpaceNeedsHost") : null;
  },
  source: "observed",
});

/** Which settings of TLS need or exclude others (documented; texts inferred). */
function tlsRefusal({ TlsAuthLevel, TlsDomain, ...values }: Values): WorldError | null {
  const hasLevel = (TlsAuthLevel ?? null) !== null;
  const hasDomain = (TlsDomain ?? "") !== "";
  // Without smart hosts it is the recipient's domain.
  if (TlsAuthLevel === "DomainValidation" && !hasDomain && hasItems(values.SmartHosts))
    return connectorError("TlsDomainMissing");
  if (TlsAuthLevel !== "DomainValidation" && hasDomain) return connectorError("TlsDomainAlone");
  if (hasLevel && values.RequireTLS !== true) return connectorError("TlsLevelNeedsTls");
  if (hasLevel && values.DomainSecureEnabled === true) return connectorError("TlsLevelAndDomainSecure");
  const parameter = ["RequireTLS", "DomainSecureEnabled"].find((name) => values[name] === true);
  if (parameter && values.IgnoreSTARTTLS === true) return connectorError("RequireTlsIgnoresStart", { parameter });
  const isRouted = values.DNSRoutingEnabled !== false && !hasItems(values.SmartHosts);
  return values.DomainSecureEnabled === true && !isRouted ? connectorError("DomainSecureNeedsDns") : null;
}
