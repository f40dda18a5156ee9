import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";

/** The GUID of the database that a mailbox lies in. */
export function databaseOfMailbox({ values }: Pick<NounRow, "values">): string | null {
  return typeof values.Database === "string" ? values.Database : null;
}

/** The name of the server that has the mailbox's database, in lower case as the product shows it. */
export function serverNameOf(row: Pick<NounRow, "values">, world: World): string {
  const guid = databaseOfMailbox(row);
  const definition = nounNamed("MailboxDatabase");
  const database = guid !== null && definition ? findRow(world, definition, guid) : null;
  const server = database?.values.Server;
  return typeof server === "string" ? referencedObject(world, ["ExchangeServer"], server).name.toLowerCase() : "";
}
