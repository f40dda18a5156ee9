import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";
import { copyStatus, type DatabaseCopy, databaseCopies, isMounted } from "./databaseCopies.ts";

/** Whether a copy can become the active one. */
export function isUsable(world: World, row: NounRow, copy: DatabaseCopy): boolean {
  return !copy.isActivationSuspended && ["Healthy", "Mounted"].includes(copyStatus(world, row, copy));
}

/** Where a database goes when nobody names a server: the usable copy that is preferred most, on a server that lets it come. */
export function automaticTarget(world: World, row: NounRow): DatabaseCopy | undefined {
  return databaseCopies(world, row).find(
    (copy) => !copy.isActive && isUsable(world, row, copy) && letsActivate(world, copy),
  );
}

/** Whether a server may have one more mounted database than it has: MaximumActiveDatabases of the server. */
export function hasRoom(world: World, server: Pick<NounRow, "guid" | "name">): boolean {
  const servers = nounNamed("MailboxServer");
  const databases = nounNamed("MailboxDatabase");
  const row = servers && findRow(world, servers, server.name);
  const most = row ? rowValueNamed(world, servers, row, "MaximumActiveDatabases") : null;
  if (typeof most !== "number" || !databases) return true;
  const mounted = listRows(world, databases).filter(
    (each) => each.values.Server === server.guid && isMounted(world, each),
  );
  return mounted.length < most;
}

function letsActivate(world: World, { server, autoActivationPolicy }: DatabaseCopy): boolean {
  const servers = nounNamed("MailboxServer");
  const row = servers && findRow(world, servers, server.name);
  const setting = (name: string) => row && rowValueNamed(world, servers, row, name);
  return (
    hasRoom(world, server) &&
    autoActivationPolicy !== "Blocked" &&
    setting("DatabaseCopyAutoActivationPolicy") !== "Blocked" &&
    setting("DatabaseCopyActivationDisabledAndMoveNow") !== true
  );
}
