import adPermission from "../nouns/ADPermission.ts";
import receiveConnector from "../nouns/ReceiveConnector.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { findService } from "../service/Service.ts";
import { isInRange, rangeSize } from "../values/text/addressRange.ts";
import type { World } from "../World.ts";
import { hubFor } from "./hubFor.ts";

/** The service and the component behind a transport role. */
const roles = {
  FrontendTransport: { service: "MSExchangeFrontEndTransport", component: "FrontendTransport" },
  HubTransport: { service: "MSExchangeTransport", component: "HubTransport" },
} as const;

/** The enabled receive connectors that answer on a port of a server, whose services run. */
export function listeningConnectors(world: World, server: string, port: number): readonly NounRow[] {
  return connectorsOn(world, server, port).filter(
    (row) =>
      row.values.Enabled !== false && findService(world, server, roleOf(world, row).service)?.status === "Running",
  );
}

/** Whether a server has receive connectors for a port, and all are disabled. */
export function isPortClosed(world: World, server: string, port: number): boolean {
  const all = connectorsOn(world, server, port);
  return all.length > 0 && all.every((row) => row.values.Enabled === false);
}

function connectorsOn(world: World, server: string, port: number): readonly NounRow[] {
  return listRows(world, receiveConnector).filter((row) => {
    if (row.owner !== server) return false;
    const bindings = rowValueNamed(world, receiveConnector, row, "Bindings") as readonly string[];
    return bindings.some((binding) => binding.endsWith(`:${port}`));
  });
}

/** Of connectors the one whose ranges of remote addresses say most narrowly where a client stands (documented); null: none does. */
export function connectorFor(world: World, connectors: readonly NounRow[], client: string): NounRow | null {
  let narrowest: { readonly row: NounRow; readonly size: bigint } | null = null;
  for (const row of connectors) {
    const ranges = rowValueNamed(world, receiveConnector, row, "RemoteIPRanges") as readonly string[];
    for (const size of ranges.filter((range) => isInRange(range, client)).map(rangeSize))
      if (narrowest === null || size < narrowest.size) narrowest = { row, size };
  }
  return narrowest?.row ?? null;
}

function roleOf(world: World, row: NounRow): (typeof roles)[keyof typeof roles] {
  return rowValueNamed(world, receiveConnector, row, "TransportRole") === "FrontendTransport"
    ? roles.FrontendTransport
    : roles.HubTransport;
}

/** Where mail goes that a connector takes: the server with the transport for it, or the answer where none takes it now. */
export type Intake = { readonly hub: string } | { readonly refusal: string };

export function intakeOf(world: World, row: NounRow): Intake {
  const server = row.owner ?? "";
  const { component } = roleOf(world, row);
  const own = serverComponents(world, server).find((each) => each.name === component);
  if (own?.state !== "Active") return { refusal: "4.3.2 Service not active" };
  const hub = component === "HubTransport" ? server : hubFor(world, server);
  return hub === null ? { refusal: "4.7.0 Temporary server error. Please try again later. PRX5" } : { hub };
}

/** What a connector allows. */
export interface ConnectorRules {
  /** Clients that have not signed in: whether they may send at all, and to recipients elsewhere. */
  readonly allows: { readonly anonymous: boolean; readonly relay: boolean };
  /** Whether clients can sign in on a connection with or without encryption, and whether users may send then. */
  readonly signIn: { readonly plain: boolean; readonly encrypted: boolean; readonly users: boolean };
  /** Whether a connection without encryption may not send. */
  readonly needsEncryption: boolean;
  readonly maxMessageSize: number;
  readonly maxRecipients: number;
}

export function connectorRules(world: World, row: NounRow): ConnectorRules {
  const groups = String(rowValueNamed(world, receiveConnector, row, "PermissionGroups")).split(", ");
  const mechanisms = String(rowValueNamed(world, receiveConnector, row, "AuthMechanism")).split(", ");
  const hasBasic = mechanisms.includes("BasicAuth");
  const isTrusted = mechanisms.includes("ExternalAuthoritative") && groups.includes("ExchangeServers");
  return {
    allows: { anonymous: groups.includes("AnonymousUsers") || isTrusted, relay: isTrusted || isOpenRelay(world, row) },
    signIn: {
      plain: mechanisms.includes("Integrated") || (hasBasic && !mechanisms.includes("BasicAuthRequireTLS")),
      encrypted: mechanisms.includes("Integrated") || hasBasic,
      users: groups.includes("ExchangeUsers"),
    },
    needsEncryption: rowValueNamed(world, receiveConnector, row, "RequireTLS") === true,
    maxMessageSize: Number(rowValueNamed(world, receiveConnector, row, "MaxMessageSize")),
    maxRecipients: Number(rowValueNamed(world, receiveConnector, row, "MaxRecipientsPerMessage")),
  };
}

/** Whether a permission lets anybody send to recipients elsewhere. */
function isOpenRelay(world: World, { guid }: NounRow): boolean {
  return relationRows(world, adPermission, guid).some(
    ({ name, values }) =>
      /^NT AUTHORITY\\ANONYMOUS LOGON$/i.test(name) &&
      values.Deny !== true &&
      Array.isArray(values.ExtendedRights) &&
      values.ExtendedRights.some((right) => /^ms-Exch-SMTP-Accept-Any-Recipient$/i.test(String(right))),
  );
}
