import type { Values } from "../nouns/defineNoun.ts";
import definition from "../nouns/ExchangeServer.ts";
import { familyRows, getRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";

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

/** The server that the shell is connected to. */
export function shellServer(world: World): ExchangeServer {
  return getExchangeServer(world, getOrganization(world).shellServer);
}

export function hasRole({ values }: ExchangeServer, role: string): boolean {
  return values.ServerRole.split(", ").includes(role);
}

/** `Version 15.0 (Build 775.38)` */
export function adminDisplayVersion(version: string): string {
  const [major, minor, build, revision] = version.split(".");
  return `Version ${major}.${minor} (Build ${build}.${revision})`;
}

/** Whether a version of four numbers is the other one or later. */
export function isVersionAtLeast(version: string, least: string): boolean {
  const left = version.split(".").map(Number);
  const right = least.split(".").map(Number);
  const place = left.findIndex((number, index) => number !== right[index]);
  return place === -1 || left[place] > (right[place] ?? 0);
}
