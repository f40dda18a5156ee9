import { type ExchangeServer, getExchangeServer } from "../../../server/ExchangeServer.ts";
import type { Json } from "../../../values/Json.ts";
import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { ParameterRuleDetails } from "../../defineNoun.ts";
import { taskError } from "../../messages/taskMessages.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { moved } from "../../rows/listRows.ts";
import { type NounRow, nounObjects } from "../../rows/NounRow.ts";
import { referencedObject, valuePlace } from "../../rows/valuePlace.ts";

/** The GUID of the database that a mailbox lies in. */
export function databaseOfMailbox({ guid, values }: MailboxRow, world: World): string | null {
  const move = guid === undefined ? undefined : completedMove(world, guid);
  if (move && move.values.ArchiveOnly !== true) return String(move.values.TargetDatabase);
  return typeof values.Database === "string" ? values.Database : null;
}

/** The GUID of the database that a mailbox's archive lies in; null where it has none. */
export function databaseOfArchive({ guid, values }: MailboxRow, world: World): string | null {
  if (typeof values.ArchiveGuid !== "string") return null;
  const move = guid === undefined ? undefined : completedMove(world, guid);
  const now = (move && placeAfter({ values }, move).ArchiveDatabase) ?? values.ArchiveDatabase ?? values.Database;
  return typeof now === "string" ? now : null;
}

/** Where a completed move has put a mailbox and its archive: both, unless it was of one of them alone. */
export function placeAfter({ values }: MailboxRow, move: NounRow): NounRow["values"] {
  const { TargetDatabase, ArchiveTargetDatabase, PrimaryOnly, ArchiveOnly } = move.values;
  const archive =
    PrimaryOnly === true ? (values.ArchiveDatabase ?? values.Database) : (ArchiveTargetDatabase ?? TargetDatabase);
  return {
    ...(ArchiveOnly === true ? {} : { Database: TargetDatabase }),
    ...(typeof values.ArchiveGuid === "string" ? { ArchiveDatabase: archive } : {}),
  };
}

/** A parameter that names a database: to lie in it, or those that lie there now. */
export function databaseParameter(
  property: "Database" | "ArchiveDatabase",
  placeOf: (row: NounRow, world: World) => string | null,
): ParameterRuleDetails {
  return {
    sets: (value, { world }) => ({
      [property]: value === null ? null : valuePlace(world, ["MailboxDatabase"]).reference(value),
    }),
    selection: (value, world, given) => {
      const wanted = valuePlace(world, ["MailboxDatabase"]).reference(value);
      // With -Archive the archives of a database are meant (documented where one with archives isn't removed).
      const place = given.get("Archive") === true ? databaseOfArchive : placeOf;
      return (row) => place(row, world) === wanted;
    },
  };
}

type MailboxRow = Pick<NounRow, "values"> & { readonly guid?: string };

/** A move that time has completed: nothing is written until the request is removed. */
export function completedMove(world: World, mailbox: string): NounRow | undefined {
  const move = moveOf(mailbox, world);
  return move?.values.Status === "Completed" ? move : undefined;
}

/** A mailbox's move request as it stands now: what time completed is not written until the request is removed. */
export function moveOf(mailbox: string, world: World): NounRow | undefined {
  const definition = nounNamed("MoveRequest");
  const [row] = world.store.find(nounObjects, "owner", `MoveRequest:${mailbox}`);
  return row && definition ? moved(world, definition, [row])[0] : undefined;
}

/** A recovery database takes no mailboxes but those that are restored from it. */
export function recoveryRefusal(world: World, database: Json | undefined): WorldError | null {
  const definition = nounNamed("MailboxDatabase");
  const row = definition && typeof database === "string" ? findRow(world, definition, database) : null;
  return row?.values.Recovery === true ? taskError("DatabaseForRecovery", { database: row.name }) : null;
}

/** The name of the server that has the mailbox's database, in lower case as the product shows it. */
export function serverNameOf(row: MailboxRow, world: World): string {
  const guid = databaseOfMailbox(row, world);
  const definition = nounNamed("MailboxDatabase");
  const database = guid !== null && definition ? findRow(world, definition, guid) : null;
  const server = database?.values.Server;
  return typeof server === "string" ? referencedObject(world, ["ExchangeServer"], server).name.toLowerCase() : "";
}

/** The legacy name of the server that a mailbox's database is on. */
export function serverLegacyName(row: MailboxRow, world: World): string {
  return serverOf(row, world)?.values.ExchangeLegacyDN ?? "";
}

/** The build of the server that a mailbox's database is on. */
export function serverVersionOf(row: MailboxRow, world: World): string | null {
  return serverOf(row, world)?.values.AdminDisplayVersion ?? null;
}

function serverOf(row: MailboxRow, world: World): ExchangeServer | null {
  const name = serverNameOf(row, world);
  return name === "" ? null : getExchangeServer(world, name);
}
