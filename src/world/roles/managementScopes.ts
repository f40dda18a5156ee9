import { ownEntry } from "../../base/ownEntry.ts";
import { propertyNamed } from "../nouns/declaration/nounFacts.ts";
import { compileFilter, type FilterProperty, type RowTest } from "../nouns/filter/compileFilter.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { recipientTest } from "../nouns/recipient/directory/recipientFilter.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValue } from "../nouns/rows/rowValue.ts";
import { valuePlace } from "../nouns/rows/valuePlace.ts";
import { getOrganization } from "../Organization.ts";
import { type ExchangeServer, listExchangeServers } from "../server/ExchangeServer.ts";
import { stringKind } from "../values/String.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";

/** What a scope is held against: a recipient, a database, a server, or what lies on one. */
export type ScopeTarget =
  | { readonly is: "recipient"; readonly row: NounRow }
  | { readonly is: "database"; readonly row: NounRow }
  | { readonly is: "server"; readonly server: ExchangeServer }
  | { readonly is: "configuration" };

/** Whether a management scope holds an object. One of servers or databases holds nothing else of the configuration. */
export function scopeHolds(world: World, scope: NounRow, target: ScopeTarget): boolean {
  const { values } = scope;
  switch (target.is) {
    case "recipient":
      return (
        isRecipientScope(scope) &&
        isWithin(world, target.row, values.RecipientRoot) &&
        recipientFits(world, values.RecipientFilter, target.row)
      );
    case "server":
      return (
        listed(values.ServerList, target.server.guid) ||
        serverFits(world, values.ServerRestrictionFilter, target.server)
      );
    case "database":
      return (
        listed(values.DatabaseList, target.row.guid) ||
        databaseFits(world, values.DatabaseRestrictionFilter, target.row) ||
        onServer(world, scope, target.row)
      );
    case "configuration":
      return false;
  }
}

function isRecipientScope({ values }: Pick<NounRow, "values">): boolean {
  return values.RecipientFilter !== undefined || values.RecipientRoot !== undefined;
}

export function scopeNamed(world: World, guid: unknown): NounRow | null {
  const definition = nounNamed("ManagementScope");
  return definition && typeof guid === "string" ? findRow(world, definition, guid) : null;
}

/** The exclusive scopes of the organisation that hold an object: whoever has none of them may not change it. */
export function exclusiveScopesOf(world: World, target: ScopeTarget): readonly NounRow[] {
  const definition = nounNamed("ManagementScope");
  const scopes = definition ? listRows(world, definition) : [];
  return scopes.filter((scope) => scope.values.Exclusive === true && scopeHolds(world, scope, target));
}

/** Whether a recipient lies in a unit, by the unit's GUID or name; in any where none is told. */
export function isWithin(world: World, row: NounRow, unit: unknown): boolean {
  if (typeof unit !== "string") return true;
  const units = nounNamed("OrganizationalUnit");
  const found = units && findRow(world, units, unit);
  return found !== null && row.distinguishedName.toLowerCase().endsWith(`,${found.distinguishedName.toLowerCase()}`);
}

function recipientFits(world: World, filter: unknown, row: NounRow): boolean {
  return typeof filter !== "string" || recipientTest(world, filter)(row);
}

function listed(list: unknown, guid: string): boolean {
  return Array.isArray(list) && list.includes(guid);
}

/** A database is in a scope of servers with the server that it is on. */
function onServer(world: World, scope: NounRow, database: NounRow): boolean {
  const server = listExchangeServers(world).find(({ guid, name }) =>
    [guid, name].includes(String(database.values.Server)),
  );
  return server !== undefined && scopeHolds(world, scope, { is: "server", server });
}

/** What a filter may ask of a server (inferred). */
const serverTexts: Readonly<Record<string, (server: NounRow, world: World) => string>> = {
  name: ({ name }) => name,
  fqdn: ({ values }) => String(values.Fqdn ?? ""),
  guid: ({ guid }) => guid,
  distinguishedname: ({ distinguishedName }) => distinguishedName,
  serversite: (_server, world) => getOrganization(world).site,
  site: (_server, world) => getOrganization(world).site,
  edition: ({ values }) => String(values.Edition ?? ""),
};

/** A filter of servers as a test of their rows; throws as compileFilter does. */
export function serverTest(world: World, filter: string): RowTest {
  return compileFilter(filter, {
    property: (name): FilterProperty | null => {
      const text = ownEntry(serverTexts, name.toLowerCase());
      return text === undefined ? null : { kind: stringKind, place: nowhere, read: (server) => text(server, world) };
    },
    variable: () => null,
  });
}

function serverFits(world: World, filter: unknown, server: ExchangeServer): boolean {
  return typeof filter === "string" && serverTest(world, filter)(server);
}

function databaseFits(world: World, filter: unknown, row: NounRow): boolean {
  return typeof filter === "string" && databaseTest(world, filter)(row);
}

/** A filter of databases as a test of their rows; throws as compileFilter does. */
export function databaseTest(world: World, filter: string): RowTest {
  const definition = nounNamed("MailboxDatabase");
  if (!definition) return () => false;
  return compileFilter(filter, {
    property(name) {
      if (name.toLowerCase() === "name")
        return { kind: stringKind, place: valuePlace(world, []), read: (each) => each.name };
      const property = propertyNamed(definition, name);
      if (!property?.kind) return null;
      return {
        kind: property.kind,
        place: valuePlace(world, property.references),
        read: (each) => rowValue(world, definition, property, each),
      };
    },
    variable: () => null,
  });
}
