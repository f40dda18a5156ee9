import { instantMilliseconds } from "../../../base/instant.ts";
import { changeSide, firstDatabaseOf, sideOfMailbox, type Way } from "../../hybrid/changeOfSide.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { usualDeliveryDomain } from "../recipient/address/routingAddress.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { addressesOfBatch } from "./migrationUsers.ts";
import { millisecondsOf, requestDuration } from "./requestStates.ts";

/** The mailboxes of a batch that lie on the side that they leave change it when the batch completes, as it stands now. */
export function moveSides({ world, before, after }: NounChange): void {
  const batch = after ?? before;
  if (!batch) return;
  const at = after ? endOf(after) : null;
  const way = wayOf(world, batch);
  if (way === null) return;
  for (const guid of usersOn(world, batch, way.to === "Cloud" ? "OnPremises" : "Cloud"))
    changeSide(world, guid, way, at);
}

/** Why mailboxes don't leave the cloud by a batch; null: they do. */
export function offboardingRefusal(world: World, batch: NounRow): WorldError | null {
  if (!batch.values.TargetEndpoint) return null;
  return usersOn(world, batch, "Cloud").length < addressesOfBatch(batch).length
    ? nounError("NotModelled", { what: "The move of a mailbox that the servers don't know" })
    : null;
}

function usersOn(world: World, batch: NounRow, side: "Cloud" | "OnPremises"): readonly string[] {
  const recipient = nounNamed("Recipient");
  const found = addressesOfBatch(batch).map((address) => recipient && findRow(world, recipient, address));
  return found.flatMap((row) => (row && sideOfMailbox(world, row.guid) === side ? [row.guid] : []));
}

function wayOf(world: World, { values }: NounRow): Way | null {
  if (!values.TargetEndpoint)
    return { to: "Cloud", deliveryDomain: String(values.TargetDeliveryDomain ?? usualDeliveryDomain(world) ?? "") };
  const databases = nounNamed("MailboxDatabase");
  const [named] = textList(values.TargetDatabases).flatMap(
    (name) => (databases && findRow(world, databases, name)) ?? [],
  );
  const database = named?.guid ?? firstDatabaseOf(world);
  return database === undefined ? null : { to: "OnPremises", database };
}

/** When a batch completes by itself (its states tell the same); null: it waits for somebody. */
function endOf({ values, whenChanged }: NounRow): number | null {
  const status = String(values.Status ?? "Created");
  const ends = status === "Completing" || values.AutoComplete === true || values.CompleteAfter !== undefined;
  if (!ends || !/^(Syncing|Completing|Synced)/.test(status)) return null;
  const begins = Math.max(instantMilliseconds(whenChanged), millisecondsOf(values.StartAfter));
  return Math.max(begins + requestDuration, millisecondsOf(values.CompleteAfter));
}
