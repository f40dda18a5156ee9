import { instantMilliseconds } from "../../../base/instant.ts";
import { changeSide, firstDatabaseOf, sideOfMailbox, type Way } from "../../hybrid/changeOfSide.ts";
import { askingSide } from "../../hybrid/side.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { usualDeliveryDomain } from "../recipient/address/routingAddress.ts";
import { isMailbox } from "../recipient/directory/recipientTypes.ts";
import { findRow } from "../rows/findRow.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { mailboxNamed, mailboxText } from "./mailboxRequest.ts";
import { millisecondsOf, requestDuration } from "./requestStates.ts";

/** Whether a request moves a mailbox between the sides of a hybrid. */
export function isSideMove({ values }: Pick<NounRow, "values">): boolean {
  return values.RequestStyle === "CrossOrg";
}

/** Whether a request is one of the cloud, of which the servers know nothing: moves between the sides are. */
export function isCloudsAlone(world: World, row: Pick<NounRow, "values">): boolean {
  return isSideMove(row) && askingSide(world) === "OnPremises";
}

/** Whom New-MoveRequest moves: a mailbox, or from another organisation the mail user that stands for it here. */
export function movedRecipient(world: World, given: Given): NounRow {
  const isPulled = ["Remote", "RemoteLegacy"].some((name) => given.get(name) === true);
  const mailUsers = isPulled ? nounNamed("MailUser") : null;
  const mailUser = mailUsers && findRow(world, mailUsers, wordGiven(given, "Identity") ?? "");
  return mailUser ?? mailboxNamed(world, given.get("Identity") ?? null);
}

/** Where such a move brings a mailbox. */
export function databasesOfSideMove(world: World, values: Values, given: Given): Values {
  const own = firstDatabaseOf(world) ?? null;
  if (values.Direction !== "Push") return { SourceDatabase: null, TargetDatabase: values.TargetDatabase ?? own };
  return { SourceDatabase: own, TargetDatabase: targetDatabase(world, wordGiven(given, "RemoteTargetDatabase")) };
}

function targetDatabase(world: World, name: string | null): Json {
  const databases = nounNamed("MailboxDatabase");
  const named = databases && name !== null ? findRow(world, databases, name) : null;
  if (name !== null && !named) throw nounError("DatabaseNotFound", { id: name });
  return named?.guid ?? firstDatabaseOf(world) ?? null;
}

/** Why a mailbox does not change its side (the texts from memory); null: it does. */
export function sideMoveRefusal(world: World, { owner, values }: NounRow): WorldError | null {
  const mailbox = mailboxText(world, owner);
  const side = sideOfMailbox(world, owner ?? "");
  if (values.Direction === "Push")
    return side === "Cloud"
      ? null
      : nounError("NotModelled", { what: "The move of a mailbox that the servers don't know" });
  if (side === "OnPremises") return null;
  const row = recipientRow(world, owner ?? "");
  return nounError(row && isMailbox(row) ? "TargetHasMailbox" : "SourceHasNoMailbox", { mailbox });
}

/** The mailbox lies on the other side from the moment on at which its request completes, as it stands now. */
export function settleSideMove({ world, before, after }: NounChange): void {
  const row = after ?? before;
  if (!row?.owner || !isSideMove(row)) return;
  if (after && /^Completed/.test(String(after.values.Status))) return;
  const now = after && (world.store.get(nounObjects, after.guid) ?? after);
  changeSide(world, row.owner, wayOf(world, row), now ? endOf(now) : null);
}

function wayOf(world: World, { values }: NounRow): Way {
  return values.Direction === "Push"
    ? { to: "OnPremises", database: String(values.TargetDatabase) }
    : { to: "Cloud", deliveryDomain: String(values.TargetDeliveryDomain ?? usualDeliveryDomain(world) ?? "") };
}

/** When a request completes by itself; null: it waits for somebody. */
function endOf({ values, whenChanged }: NounRow): number | null {
  const status = String(values.Status ?? "Queued");
  const waits = values.SuspendWhenReadyToComplete === true || values.PreventCompletion === true;
  if (waits || !["Queued", "InProgress", "Synced"].includes(status)) return null;
  const begins = Math.max(instantMilliseconds(whenChanged), millisecondsOf(values.StartAfter));
  return Math.max(status === "Synced" ? begins : begins + requestDuration, millisecondsOf(values.CompleteAfter));
}
