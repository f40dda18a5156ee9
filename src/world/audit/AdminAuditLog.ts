import { compareInstants, instant } from "../../base/instant.ts";
import type { ChangeNote, RecordBefore } from "../../store/Store.ts";
import { canonicalName } from "../directory/distinguishedName.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, recipients, removedStock } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { type AdminAuditLogEntry, adminAuditLog } from "./AdminAuditLogEntry.ts";
import { modifiedProperties } from "./modifiedProperties.ts";

/** A running task, as the log tells of it. */
export interface AuditedTask {
  readonly cmdletName: string;
  readonly objectModified: string;
  readonly parameters: () => readonly { readonly name: string; readonly value: string }[];
  /** With -WhatIf it changes nothing, which is not logged. */
  readonly isTrial?: boolean;
}

type Changes = Parameters<ChangeNote>[0];

interface PutChange {
  readonly put?: string;
  readonly record?: { readonly name?: unknown; readonly distinguishedName?: unknown; readonly owner?: unknown };
}

/** The distinguished name of the recipient that a change is about: its own row, or what it has (a permission, a member). */
function recipientChanged(world: World, { put, record }: PutChange): string | null {
  const row = put === recipients.name ? record : recipientRow(world, String(record?.owner ?? ""));
  return typeof row?.distinguishedName === "string" ? row.distinguishedName : null;
}

/**
 * Whether the organisation logs a task: by its cmdlet and by its parameters, of which one has to be listed. Tests are logged
 * where that is asked for, changes of the log's settings always (documented).
 */
function isLogged(world: World, { cmdletName, parameters }: AuditedTask): boolean {
  const values = settingsOf(world);
  if (cmdletName === "Set-AdminAuditLogConfig") return true;
  if (isTest(cmdletName) && values.TestCmdletLoggingEnabled !== true) return false;
  const names = (property: string, usual: readonly string[]) =>
    Array.isArray(values[property]) ? values[property].map(String) : usual;
  const isOne = (patterns: readonly string[], name: string) =>
    patterns.some((pattern) => patternOf(pattern).test(name));
  const listed = names("AdminAuditLogParameters", ["*"]);
  return (
    values.AdminAuditLogEnabled !== false &&
    isOne(names("AdminAuditLogCmdlets", ["*"]), cmdletName) &&
    !isOne(names("AdminAuditLogExcludedCmdlets", []), cmdletName) &&
    (listed.includes("*") || parameters().some(({ name }) => isOne(listed, name)))
  );
}

function settingsOf(world: World): NounRow["values"] {
  const definition = nounNamed("AdminAuditLogConfig");
  return (definition && listRows(world, definition)[0]?.values) ?? {};
}

function isTest(cmdletName: string): boolean {
  return cmdletName.split("-")[0] === "Test";
}

function patternOf(words: string): RegExp {
  const parts = words.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i");
}

/** The distinguished name of the recipient that a task removed; null where it removed none. */
function recipientRemoved(changes: Changes, before: readonly RecordBefore[]): string | null {
  const found = before.find(({ collection }, at) => "remove" in changes[at] && collection === recipients.name);
  return (found?.record as NounRow | null | undefined)?.distinguishedName ?? null;
}

/** Whether a change writes an object, and not that one of setup's is gone. */
function isOfObject(change: Changes[number]): boolean {
  return "put" in change && change.put !== removedStock.name;
}

/** The recipient that a removed member or entry belonged to. */
function ownerLeft(world: World, before: readonly RecordBefore[]): string | null {
  const owner = before.map(({ record }) => (record as NounRow | null)?.owner).find((each) => typeof each === "string");
  return recipientRow(world, String(owner ?? ""))?.distinguishedName ?? null;
}

/**
 * Runs a task; every change that it makes is in the log with it, in the same transaction. A task that fails changes nothing, and is
 * in the log with its error (documented) unless it only looks.
 */
export function audited<T>(world: World, task: AuditedTask, action: () => T): T {
  try {
    return auditedChange(world, task, action);
  } catch (error) {
    if (error instanceof WorldError && error.id !== "NotModelled" && isFailureLogged(world, task))
      writeAuditEntry(world, task, [], error.message);
    throw error;
  }
}

/** What only looks is never logged (documented: Get and Search; the other verbs inferred). */
const lookingVerbs = ["Get", "Search", "Find", "Export", "Test"];

function isFailureLogged(world: World, task: AuditedTask): boolean {
  return !task.isTrial && !lookingVerbs.includes(task.cmdletName.split("-")[0]) && isLogged(world, task);
}

function auditedChange<T>(world: World, task: AuditedTask, action: () => T): T {
  let isNoted = false;
  const result = world.store.noting((changes, before) => {
    if (!isLogged(world, task)) return;
    if (isNoted || changes.every((change) => "put" in change && change.put === adminAuditLog.name)) return;
    isNoted = true;
    const change = (changes.find(isOfObject) ?? {}) as PutChange;
    const name = typeof change.record?.name === "string" ? change.record.name : "";
    // Recipients are told by their canonical names, other objects as they were named.
    const recipient = recipientRemoved(changes, before) ?? recipientChanged(world, change) ?? ownerLeft(world, before);
    const objectModified =
      recipient === null ? task.objectModified || name : canonicalName(recipient, getOrganization(world).dnsDomain);
    const at = changes.findIndex((each) => "put" in each);
    const noun = task.cmdletName.slice(task.cmdletName.indexOf("-") + 1);
    const properties =
      at >= 0 && isVerbose(world) ? modifiedProperties(world, noun, before[at].record, change.record ?? {}) : [];
    writeAuditEntry(world, { ...task, objectModified }, properties);
  }, action);
  // A test changes nothing.
  if (!isNoted && isTest(task.cmdletName) && isLogged(world, task)) writeAuditEntry(world, task);
  return result;
}

/** Whether the log tells old and new values, too (-LogLevel). */
function isVerbose(world: World): boolean {
  return settingsOf(world).LogLevel === "Verbose";
}

/** An entry of a task that changes nothing else: a comment of an administrator. */
export function writeAuditComment(world: World, comment: string): void {
  const parameters = () => [{ name: "Comment", value: comment }];
  writeAuditEntry(world, { cmdletName: "Write-AdminAuditLog", objectModified: "", parameters });
}

/** An entry of a task. */
export function writeAuditEntry(
  world: World,
  { cmdletName, objectModified, parameters }: AuditedTask,
  properties: AdminAuditLogEntry["modifiedProperties"] = [],
  error = "",
): void {
  world.store.put(adminAuditLog, `entry-${world.store.revision + 1}`, {
    runDate: instant(world.clock.now()),
    caller: callerName(world),
    cmdletName,
    objectModified,
    cmdletParameters: parameters(),
    modifiedProperties: properties,
    succeeded: error === "",
    error,
  });
}

/** All entries that the organisation keeps by now, the newest first. */
export function listAuditEntries(world: World): readonly (AdminAuditLogEntry & { readonly key: string })[] {
  const age = spanTicks(String(settingsOf(world).AdminAuditLogAgeLimit ?? usualAge));
  const oldest = instant(Math.max(0, world.clock.now() - Number((age ?? 0n) / 10_000n)));
  return world.store
    .list(adminAuditLog)
    .map((entry, at) => ({ ...entry, key: String(at + 1) }))
    .filter(({ runDate }) => compareInstants(runDate, oldest) > 0)
    .reverse();
}

/** How long entries are kept where nothing else is said. */
const usualAge = "90.00:00:00";

/** The signed-in account as the directory names it: `contoso.com/Users/Administrator`. */
export function callerName(world: World): string {
  return accountOf(world)?.canonicalName ?? administratorName(world);
}

/** The account that set the organisation up, as the log names it. */
export function administratorName(world: World): string {
  return `${getOrganization(world).dnsDomain}/Users/Administrator`;
}

/** Whether a caller is the organisation's administrator, whose account need not be among its users. */
export function isAdministrator(world: World, caller: string): boolean {
  return caller === administratorName(world);
}
