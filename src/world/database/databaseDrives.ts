import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { World } from "../World.ts";
import { databaseCopies } from "./databaseCopies.ts";

/** The letters of the drives on which databases of a computer, or copies of them, lie; the same on each computer with a copy (documented). */
export function databaseDrives(world: World, computer: string): readonly string[] {
  const letters = listRows(world, mailboxDatabase).flatMap((row) => {
    const copies = databaseCopies(world, row);
    if (!copies.some(({ server }) => server.name === computer)) return [];
    // Where nobody names a place, databases lie where the server keeps its data.
    const usual = copies.find(({ isActive }) => isActive)?.server.values.DataPath;
    return [row.values.EdbFilePath ?? usual, row.values.LogFolderPath ?? usual].map((path) => String(path ?? ""));
  });
  return [...new Set(letters.filter((path) => path.charAt(1) === ":").map((path) => path.charAt(0).toUpperCase()))];
}
