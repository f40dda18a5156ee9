import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";
import { copyStatus, type DatabaseCopy, databaseCopies } from "./databaseCopies.ts";

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

function letsActivate(world: World, { server, autoActivationPolicy }: DatabaseCopy): boolean {
  const servers = nounNamed("MailboxServer");
  const row = servers && findRow(world, servers, server.name);
  const setting = (name: string) => row && rowValueNamed(world, servers, row, name);
  return (
    autoActivationPolicy !== "Blocked" &&
    setting("DatabaseCopyAutoActivationPolicy") !== "Blocked" &&
    setting("DatabaseCopyActivationDisabledAndMoveNow") !== true
  );
}
