import type { Values } from "../nouns/defineNoun.ts";
import definition from "../nouns/ExchangeServer.ts";
import { familyRows, getRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow } from "../nouns/rows/writeRow.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { servesAs } from "./serverVersion.ts";

export interface ExchangeServer extends NounRow {
  readonly values: Values & {
    readonly Fqdn: string;
    /** Four numbers: 15.0.775.38. */
    readonly AdminDisplayVersion: string;
    /** Names of roles with ", " between them. */
    readonly ServerRole: string;
    readonly DataPath: string;
    readonly ExchangeLegacyDN: string;
    /** The certificate that SMTP offers first: the default SMTP certificate. */
    readonly InternalTransportCertificateThumbprint?: string;
  };
}

export function listExchangeServers(world: World): readonly ExchangeServer[] {
  return listRows(world, definition) as readonly ExchangeServer[];
}

/** A server by name, FQDN, GUID, distinguished name, canonical name or legacy DN. */
export function getExchangeServer(world: World, identity: string): ExchangeServer {
  const named = familyRows(world, definition, identity.toLowerCase());
  return (named.length === 1 ? named[0] : getRow(world, definition, identity)) as ExchangeServer;
}

/** A server after an update or, for a lab, before one. */
export function putServerBuild(world: World, server: ExchangeServer, version: string): void {
  changeRow(world, definition, server, { AdminDisplayVersion: version });
}

/** The server that the shell is connected to. */
export function shellServer(world: World): ExchangeServer {
  return getExchangeServer(world, getOrganization(world).shellServer);
}

/** Whether a server does what a role stands for. */
export function hasRole({ values }: ExchangeServer, role: string): boolean {
  return servesAs({ version: values.AdminDisplayVersion, serverRole: values.ServerRole.split(", ") }, role);
}
