import { instant } from "../../base/instant.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, recipients } from "../nouns/rows/NounRow.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { asSide, type Side } from "./side.ts";
import { inCloud, isRemote, isServerMailbox, onServer } from "./sidesOfRecipients.ts";

/** A mailbox's way to the other side: where mail is sent on to once it lies in the cloud, or the database that takes it on a server. */
export type Way =
  | { readonly to: "Cloud"; readonly deliveryDomain: string }
  | { readonly to: "OnPremises"; readonly database: string };

/** From `at` on (milliseconds) the mailbox lies on the other side; null: it stays where it is now. */
export function changeSide(world: World, guid: string, way: Way, at: number | null): void {
  asSide(world, "OnPremises", () => {
    const row = world.store.get(recipients, guid);
    if (!row) return;
    const { ChangesSide: _, ...values } = row.values;
    const change: NounRow["values"] =
      at === null ? {} : { ChangesSide: { at: instant(at), values: valuesAfter(row, way) } };
    world.store.put(recipients, guid, { ...row, values: { ...values, ...change } });
  });
}

function valuesAfter(row: NounRow, way: Way): Readonly<Record<string, Json>> {
  return way.to === "Cloud" ? inCloud(row, way.deliveryDomain) : onServer(row, way.database);
}

/** Where the servers have a recipient's mailbox, or the cloud has; null: neither, or the servers don't know it. */
export function sideOfMailbox(world: World, guid: string): Side | null {
  return asSide(world, "OnPremises", () => {
    const row = world.store.get(recipients, guid);
    if (!row) return null;
    return isRemote(row) ? "Cloud" : isServerMailbox(row) ? "OnPremises" : null;
  });
}

/** The database for mailboxes that nobody gave another one: the first. */
export function firstDatabaseOf(world: World): string | undefined {
  const databases = nounNamed("MailboxDatabase");
  return databases ? listRows(world, databases)[0]?.guid : undefined;
}
