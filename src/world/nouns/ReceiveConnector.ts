import { ownEntry } from "../../base/ownEntry.ts";
import { followPermissionGroups, hasOtherPermissions } from "../transport/connectorPermissions.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import { wordGiven } from "../values/given.ts";
import { rangeKey } from "../values/text/addressRange.ts";
import type { WorldError } from "../WorldError.ts";
import { mostOfInt32, ranges } from "./declaration/ranges.ts";
import { defineNoun, type NounChange, type StockObject, type Values } from "./defineNoun.ts";
import { connectorError } from "./messages/connectorMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

const everywhere = ["::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "0.0.0.0-255.255.255.255"];
const all = "Tls, Integrated, BasicAuth, BasicAuthRequireTLS, ExchangeServer";

const connector = defineNoun({
  noun: "ReceiveConnector",
  kind: "perServer",
  called: "Receive connector",
  directory: {
    containers: [
      ...["SMTP Receive Connectors", "Protocols", "{server}", "Servers"],
      ...["{administrativeGroup}", "Administrative Groups"],
    ],
    objectClass: ["top", "msExchSmtpReceiveConnector"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    ...ranges({
      ConnectionTimeout: ["00:00:01", "1.00:00:00"],
      ConnectionInactivityTimeout: ["00:00:01", "1.00:00:00"],
      MaxHeaderSize: [1, mostOfInt32],
      MaxHopCount: [1, 500],
      MaxInboundConnection: [1, mostOfInt32],
      MaxInboundConnectionPerSource: [1, 10_000],
      MaxLocalHopCount: [0, 50],
      MaxLogonFailures: [0, 10],
      MaxRecipientsPerMessage: [1, 512_000],
      TarpitInterval: ["00:00:00", "00:10:00"],
    }),
    // A domain and what it may do: "contoso.com:AcceptOorgProtocol".
    TlsDomainCapabilities: { kind: "MultiValuedProperty<String>" },
    Fqdn: { default: (row, world) => serverOfRow(world, row).values.Fqdn },
    AuthMechanism: { default: "Tls" },
    PermissionGroups: { default: "None" },
    MessageRateLimit: { default: "Unlimited" },
    MessageRateSource: { default: "IPAddress" },
    MaxInboundConnectionPercentagePerSource: { default: 2, range: [1, 100] },
    RemoteIPRanges: { default: everywhere },
    Bindings: { default: ["[::]:25", "0.0.0.0:25"] },
    TransportRole: { default: "HubTransport" },
    // The least is documented, too.
    MaxMessageSize: { range: [65_536, 2_147_483_647] },
    SizeEnabled: { default: "Enabled" },
  },
  parameters: {
    Usage: { accepted: "A preset." },
    Custom: { accepted: "A preset." },
    Internet: { accepted: "A preset." },
    Internal: { accepted: "A preset." },
    Client: { accepted: "A preset." },
    Partner: { accepted: "A preset." },
  },
  // Whom a permission of its own is given makes its permissions custom ones, too (documented).
  asked: (row, _given, world): Values =>
    hasOtherPermissions(world, row.guid) ? { PermissionGroups: withCustom(row.values) } : {},
  presets: (_values, _world, given) => ownEntry(usages, usageOf(given)) ?? {},
  validate,
  changed: followPermissionGroups,
  stock: stockConnectors,
  source: "observed",
});

export default connector;

/** What each usage presets (documented). */
const usages: Readonly<Record<string, Values>> = {
  custom: {},
  internet: { AuthMechanism: "Tls", PermissionGroups: "AnonymousUsers" },
  internal: { AuthMechanism: "Tls, ExchangeServer", PermissionGroups: "ExchangeServers, ExchangeLegacyServers" },
  client: {
    AuthMechanism: "Tls, Integrated, BasicAuth, BasicAuthRequireTLS",
    PermissionGroups: "ExchangeUsers",
    Bindings: ["0.0.0.0:587", "[::]:587"],
  },
  partner: { AuthMechanism: "Tls", PermissionGroups: "Partners", DomainSecureEnabled: true },
};

function withCustom({ PermissionGroups }: Values): string {
  const groups = String(PermissionGroups ?? "None").split(", ");
  return [...groups.filter((group) => group !== "None" && group !== "Custom"), "Custom"].join(", ");
}

function usageOf(given: NounChange["given"]): string {
  const named = wordGiven(given, "Usage");
  if (named) return named.toLowerCase();
  return (
    Object.keys(usages).find((usage) => [...given.keys()].some((name) => name.toLowerCase() === usage)) ?? "custom"
  );
}

/** Connectors of one server may share a binding only within one transport role, and then not the same remote addresses. */
function validate({ world, before, after, given }: NounChange): WorldError | null {
  if (!after) return null;
  const usage = before ? null : usageOf(given);
  // Whom a connector for everybody serves needs no saying (documented).
  if (usage !== null && usage !== "internet" && !given.has("RemoteIPRanges") && given.size > 0)
    return connectorError("RemoteRangesMissing", { usage: `${usage[0].toUpperCase()}${usage.slice(1)}` });
  const banner = after.values.Banner;
  if (typeof banner === "string" && banner !== "" && !/^220(\s|$)/.test(banner))
    return connectorError("BannerInvalid", { banner });
  const span = (name: string): bigint => spanTicks(String(rowValueNamed(world, connector, after, name))) ?? 0n;
  if (span("ConnectionTimeout") <= span("ConnectionInactivityTimeout"))
    return connectorError("ConnectionTimeoutTooShort");
  const has = (name: string, part: string) =>
    String(rowValueNamed(world, connector, after, name))
      .split(", ")
      .includes(part);
  const mechanism = mechanismRefusal(String(rowValueNamed(world, connector, after, "AuthMechanism")).split(", "));
  if (mechanism) return mechanism;
  if (rowValueNamed(world, connector, after, "RequireTLS") === true && !has("AuthMechanism", "Tls"))
    return connectorError("RequireTlsNeedsTls");
  if (has("AuthMechanism", "ExternalAuthoritative") && !has("PermissionGroups", "ExchangeServers"))
    return connectorError("ExternalNeedsServers");
  if (rowValueNamed(world, connector, after, "DomainSecureEnabled") === true && !has("AuthMechanism", "Tls"))
    return connectorError("DomainSecureNeedsTls");
  const fqdn = String(rowValueNamed(world, connector, after, "Fqdn") ?? "");
  const server = serverOfRow(world, after);
  const own = ["", server.name, server.values.Fqdn].map((each) => each.toLowerCase());
  if (has("AuthMechanism", "ExchangeServer") && !own.includes(fqdn.toLowerCase()))
    return connectorError("FqdnOfExchangeServer", { fqdn: server.values.Fqdn, server: server.name });
  const listOf = (row: NounRow, name: string) =>
    (rowValueNamed(world, connector, row, name) as readonly string[]).map((each) => each.toLowerCase()).sort();
  const empty = ["Bindings", "RemoteIPRanges"].find((name) => listOf(after, name).length === 0);
  if (empty) return connectorError("ListEmpty", { property: empty });
  const bindings = new Set(listOf(after, "Bindings"));
  const ranges = new Set(listOf(after, "RemoteIPRanges").map(rangeKey));
  const role = rowValueNamed(world, connector, after, "TransportRole");
  const other = listRows(world, connector).find(
    (row) =>
      row.guid !== after.guid &&
      row.owner === after.owner &&
      listOf(row, "Bindings").some((binding) => bindings.has(binding)) &&
      (rowValueNamed(world, connector, row, "TransportRole") !== role ||
        listOf(row, "RemoteIPRanges").some((range) => ranges.has(rangeKey(range)))),
  );
  return other ? connectorError("ConnectorConflict", { other: `${other.owner}\\${other.name}` }) : null;
}

/** Which mechanisms need or exclude others (documented). */
function mechanismRefusal(mechanisms: readonly string[]): WorldError | null {
  const needed = ["BasicAuth", "Tls"];
  if (mechanisms.includes("BasicAuthRequireTLS") && !needed.every((each) => mechanisms.includes(each)))
    return connectorError("MechanismNeedsOthers", { value: "BasicAuthRequireTLS", others: needed.join(" and ") });
  const beside = ["ExternalAuthoritative", "Tls"];
  return mechanisms.includes("ExternalAuthoritative") && mechanisms.some((each) => !beside.includes(each))
    ? connectorError("ExternalStandsAlone")
    : null;
}

/** The five that setup makes (observed on 2019). */
function stockConnectors(_world: unknown, server: string): readonly StockObject[] {
  const one = (name: string, ports: readonly string[], more: Readonly<Record<string, string>>): StockObject => ({
    name: `${name} ${server}`,
    owner: server,
    values: {
      DomainSecureEnabled: ports[0] === "[::]:25" || ports[0] === "[::]:717",
      EnableAuthGSSAPI: "MessageRateSource" in more,
    },
    texts: { Bindings: ports, AuthMechanism: all, ...more },
  });
  const submission = { MessageRateLimit: "5", MessageRateSource: "User" };
  return [
    one("Default", ["0.0.0.0:2525", "[::]:2525"], {
      PermissionGroups: "ExchangeUsers, ExchangeServers, ExchangeLegacyServers",
      TransportRole: "HubTransport",
      MaxInboundConnectionPerSource: "Unlimited",
      MaxInboundConnectionPercentagePerSource: "100",
      MaxRecipientsPerMessage: "5000",
      SizeEnabled: "EnabledWithoutValue",
    }),
    one("Client Proxy", ["[::]:465", "0.0.0.0:465"], {
      PermissionGroups: "ExchangeUsers, ExchangeServers",
      TransportRole: "HubTransport",
      ...submission,
    }),
    one("Default Frontend", ["[::]:25", "0.0.0.0:25"], {
      PermissionGroups: "AnonymousUsers, ExchangeServers, ExchangeLegacyServers",
      TransportRole: "FrontendTransport",
      ProtocolLoggingLevel: "Verbose",
    }),
    one("Outbound Proxy Frontend", ["[::]:717", "0.0.0.0:717"], {
      PermissionGroups: "ExchangeServers",
      TransportRole: "FrontendTransport",
      ProtocolLoggingLevel: "Verbose",
    }),
    one("Client Frontend", ["[::]:587", "0.0.0.0:587"], {
      AuthMechanism: "Tls, Integrated, BasicAuth, BasicAuthRequireTLS",
      PermissionGroups: "ExchangeUsers",
      TransportRole: "FrontendTransport",
      ...submission,
    }),
  ];
}
