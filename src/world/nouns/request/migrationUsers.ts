import { nameGuid } from "../../../base/nameGuid.ts";
import { sideOfMailbox } from "../../hybrid/changeOfSide.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { NounChange, NounDefinition, Values } from "../defineNoun.ts";
import { migrationError } from "../messages/migrationMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { listRows, moved } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { changeRow } from "../rows/writeRow.ts";
import { rowsOfMailbox } from "./mailboxRequest.ts";

export type MigrationUserStatus = "Queued" | "Syncing" | "Synced" | "Completing" | "Completed" | "Stopped" | "Failed";

/** The addresses of a batch's users: of its CSV file, and of -Users. */
export function addressesOfBatch({ values }: NounRow): readonly string[] {
  const gone = new Set(textList(values.RemovedUsers));
  const all = [...addressesOfFile(values.CSVData), ...textList(values.Users)];
  return [...new Set(all.map((each) => each.toLowerCase()))].filter((each) => !gone.has(each));
}

/** The column EmailAddress of a CSV file that is stored as base64. */
export function addressesOfFile(data: unknown): readonly string[] {
  if (typeof data !== "string") return [];
  const [head = "", ...lines] = linesOf(data);
  const at = addressColumn(head);
  return at < 0 ? [] : lines.flatMap((line) => cells(line)[at] || []);
}

/** Whether a file has that column at all. */
export function hasAddresses(data: string): boolean {
  return addressColumn(linesOf(data)[0] ?? "") >= 0;
}

function addressColumn(head: string): number {
  return cells(head).findIndex((name) => name.toLowerCase() === "emailaddress");
}

function linesOf(data: string): readonly string[] {
  const text = Buffer.from(data, "base64").toString("utf8");
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

function cells(line: string): readonly string[] {
  return line.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

/** What New- said of a batch, else what its endpoint is for. */
export function batchType({ values }: NounRow, world: World): string {
  if (values.Local === true) return "ExchangeLocalMove";
  if (typeof values.Type === "string") return values.Type;
  const endpoints = nounNamed("MigrationEndpoint");
  const endpoint = endpoints && findRow(world, endpoints, String(values.SourceEndpoint ?? values.TargetEndpoint ?? ""));
  return String(endpoint?.values.EndpointType ?? "ExchangeRemoteMove");
}

/** How the move requests of a batch name it. */
export function batchNameOf({ name }: Pick<NounRow, "name">): string {
  return `MigrationService:${name}`;
}

/** One user of a batch as it is at this moment: a row whose owner is the mailbox. */
export function migrationUser(world: World, batch: NounRow, address: string): NounRow {
  const mailboxes = nounNamed("Mailbox");
  const mailbox = mailboxes && findRow(world, mailboxes, address);
  const moving = mailbox ?? leavingRecipient(world, batch, address);
  const own = userValues(batch, address);
  const lost = lostUser(world, batch, mailbox, address);
  const failure = lost ?? own.Failure;
  return {
    ...batch,
    noun: "MigrationUser",
    guid: nameGuid(batch.guid, address),
    name: address,
    owner: moving?.guid ?? null,
    values: {
      ...own,
      BatchId: batch.guid,
      Status: failure ? "Failed" : (outcomeOf(own) ?? statusOf(world, batch, moving)),
      ...(failure ? { ErrorSummary: failure } : {}),
    },
  };
}

/** What became of a user, where its move request no longer tells. */
function outcomeOf(own: Values): MigrationUserStatus | null {
  return own.IsDisabled === true ? "Stopped" : own.IsCompleted === true ? "Completed" : null;
}

/**
 * A batch keeps what became of a user whose move request is removed: one that was moved stays completed, any other one has
 * failed (inferred).
 */
export function keepOutcome({ world, before, after }: NounChange): void {
  const batches = nounNamed("MigrationBatch");
  if (!batches || !before || after || typeof before.values.BatchName !== "string") return;
  const batch = listRows(world, batches).find((row) => batchNameOf(row) === before.values.BatchName);
  const address =
    batch && addressesOfBatch(batch).find((each) => migrationUser(world, batch, each).owner === before.owner);
  if (!batch || address === undefined) return;
  const [now = before] = moved(world, moveNoun(), [before]);
  const outcome: Values = /^Completed/.test(String(now.values.Status ?? ""))
    ? { IsCompleted: true }
    : { Failure: migrationError("MoveRequestRemoved", { address }).message };
  changeRow(world, batches, batch, { [`User ${address}`]: { ...userValues(batch, address), ...outcome } });
}

/** What was said of one user of a batch. */
export function userValues(batch: NounRow, address: string): Values {
  return (batch.values[`User ${address}`] as Values | undefined) ?? {};
}

/** The recipient that stands for a mailbox of the other side which the batch brings here. */
function leavingRecipient(world: World, batch: NounRow, address: string): NounRow | null {
  const recipient = nounNamed("Recipient");
  const row = batch.values.Local !== true && recipient ? findRow(world, recipient, address) : null;
  return row && sideOfMailbox(world, row.guid) === "OnPremises" ? row : null;
}

/** What is said of a user that has nothing to move: no mailbox, or, for the cloud's moves, no recipient at all; null: it has. */
function lostUser(world: World, batch: NounRow, mailbox: NounRow | null, address: string): string | null {
  const { values } = batch;
  if (mailbox !== null) return null;
  const type = batchType(batch, world);
  const isWaiting = (values.Status ?? "Created") === "Created";
  // Mail of IMAP servers comes into mailboxes that are there (documented).
  if (values.Local === true || (type === "IMAP" && !isWaiting)) return `A recipient wasn't found for "${address}".`;
  const recipient = nounNamed("Recipient");
  if (isWaiting || type !== "ExchangeRemoteMove" || !recipient || findRow(world, recipient, address)) return null;
  return `A recipient wasn't found for "${address}" on the target. Create a recipient of the appropriate type for this migration on the target and try again.`;
}

/** A user is as far as the batch's move request of it, in batches without these as its batch. */
function statusOf(world: World, batch: NounRow, mailbox: NounRow | null): MigrationUserStatus {
  const { values } = batch;
  const status = String(values.Status ?? "Created");
  const move = mailbox && moveOf(world, mailbox.guid);
  if (values.Local !== true && move?.values.BatchName !== batchNameOf(batch))
    return status === "Created"
      ? "Queued"
      : status.startsWith("Completed")
        ? "Completed"
        : (status.replace("WithErrors", "") as MigrationUserStatus);
  if (!move) return "Queued";
  const now = String(move.values.Status ?? "Queued");
  if (now === "Completed") return "Completed";
  if (now === "Suspended") return "Stopped";
  if (now === "AutoSuspended" || now === "Synced") return "Synced";
  return values.Status === "Completing" ? "Completing" : "Syncing";
}

/** The move request of a mailbox at this moment. */
export function moveOf(world: World, mailbox: string): NounRow | undefined {
  const [row] = rowsOfMailbox(world, "MoveRequest", mailbox);
  return row && moved(world, moveNoun(), [row])[0];
}

export function moveNoun(): NounDefinition {
  const definition = nounNamed("MoveRequest");
  if (!definition) throw new Error("There is no noun MoveRequest.");
  return definition;
}
