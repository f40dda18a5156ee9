import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { serverComponents } from "../server/serverComponents.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { copyStatus, type DatabaseCopy, databaseCopies, isMounted } from "./databaseCopies.ts";

/** Whether a copy can become the active one. */
export function isUsable(world: World, row: NounRow, copy: DatabaseCopy): boolean {
  return copyFault(world, row, copy) === null;
}

/** Why a copy itself can't become the active one (words inferred). */
function copyFault(world: World, row: NounRow, copy: DatabaseCopy): string | null {
  const { name } = copy.server;
  if (copy.isActivationSuspended) return `Database copy '${row.name}' on server '${name}' is suspended for activation.`;
  const status = copyStatus(world, row, copy);
  return ["Healthy", "Mounted"].includes(status)
    ? null
    : `Database copy '${row.name}' on server '${name}' is in the state '${status}'.`;
}

/** Where a database goes when nobody names a server: the usable copy that is preferred most, on a server that lets it come. */
export function automaticTarget(world: World, row: NounRow): DatabaseCopy | undefined {
  return databaseCopies(world, row).find((copy) => !copy.isActive && stayingReason(world, row, copy) === null);
}

/** Why a copy doesn't become the active one when nobody names its server; null: it can (reasons documented, words inferred). */
export function stayingReason(world: World, row: NounRow, copy: DatabaseCopy): string | null {
  const { name } = copy.server;
  const fault = copyFault(world, row, copy);
  if (fault !== null) return fault;
  if (!hasRoom(world, copy.server)) return `Server '${name}' has as many active databases as it may have.`;
  return activationPolicy(world, copy) === "Blocked"
    ? `Server '${name}' is blocked for automatic activation of database copies.`
    : serverFault(world, copy);
}

/** Why a server has no copy activated, whoever names it; null: it has (reasons documented, words inferred). */
export function serverFault(world: World, { server: { name } }: DatabaseCopy): string | null {
  if (isActivationDisabled(world, name)) return `Activation of database copies is disabled on server '${name}'.`;
  const availability = serverComponents(world, name).find((component) => component.name === "HighAvailability");
  return availability?.state === "Inactive"
    ? `The component HighAvailability of server '${name}' is inactive; the server may be in maintenance.`
    : null;
}

/** Whether nothing may become active on a server, and what is has to leave. */
export function isActivationDisabled(world: World, server: string): boolean {
  return setting(world, server, "DatabaseCopyActivationDisabledAndMoveNow") === true;
}

/** Which databases may become active on a copy's server by themselves: the copy's own setting, else the server's. */
export function activationPolicy(world: World, { server, autoActivationPolicy }: DatabaseCopy): string {
  if (autoActivationPolicy !== "Unrestricted") return autoActivationPolicy;
  return String(setting(world, server.name, "DatabaseCopyAutoActivationPolicy") ?? autoActivationPolicy);
}

/** Whether a server may have one more mounted database than it has: MaximumActiveDatabases of the server. */
export function hasRoom(world: World, server: Pick<NounRow, "guid" | "name">): boolean {
  const databases = nounNamed("MailboxDatabase");
  const most = setting(world, server.name, "MaximumActiveDatabases");
  if (typeof most !== "number" || !databases) return true;
  const mounted = listRows(world, databases).filter(
    (each) => each.values.Server === server.guid && isMounted(world, each),
  );
  return mounted.length < most;
}

function setting(world: World, server: string, name: string): Json {
  const servers = nounNamed("MailboxServer");
  const row = servers && findRow(world, servers, server);
  return row ? rowValueNamed(world, servers, row, name) : null;
}
