import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { flag, list, name, object, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import type { World } from "../World.ts";

const entryShape = object({
  runDate: time,
  caller: name,
  cmdletName: name,
  objectModified: text,
  cmdletParameters: list(object({ name, value: text })),
  modifiedProperties: list(object({ name, oldValue: text, newValue: text })),
  succeeded: flag,
  error: text,
});

/** What one cmdlet changed: who, when, on which object, with which parameters. */
export type AdminAuditLogEntry = ShapeType<typeof entryShape>;

export const adminAuditLog = collection("adminAuditLog", entryShape);

/** A running task, as the log tells of it. */
export interface AuditedTask {
  readonly cmdletName: string;
  readonly objectModified: string;
  readonly parameters: () => readonly { readonly name: string; readonly value: string }[];
}

/** Runs a task; every change that it makes is in the log with it, in the same transaction. */
export function audited<T>(world: World, task: AuditedTask, action: () => T): T {
  let isNoted = false;
  return world.store.noting((changes) => {
    if (isNoted || changes.every((change) => "put" in change && change.put === adminAuditLog.name)) return;
    isNoted = true;
    const record = changes.find((change) => "put" in change) as
      | { readonly record?: { readonly name?: unknown } }
      | undefined;
    const changed = typeof record?.record?.name === "string" ? record.record.name : "";
    writeAuditEntry(world, { ...task, objectModified: task.objectModified || changed });
  }, action);
}

/** An entry of a task that changes nothing else: a comment of an administrator. */
export function writeAuditComment(world: World, comment: string): void {
  const parameters = () => [{ name: "Comment", value: comment }];
  writeAuditEntry(world, { cmdletName: "Write-AdminAuditLog", objectModified: "", parameters });
}

/** An entry of a task. */
export function writeAuditEntry(world: World, { cmdletName, objectModified, parameters }: AuditedTask): void {
  world.store.put(adminAuditLog, `entry-${world.store.revision + 1}`, {
    runDate: instant(world.clock.now()),
    caller: callerOf(world),
    cmdletName,
    objectModified,
    cmdletParameters: parameters(),
    modifiedProperties: [],
    succeeded: true,
    error: "",
  });
}

/** All entries, the newest first. */
export function listAuditEntries(world: World): readonly (AdminAuditLogEntry & { readonly key: string })[] {
  return world.store
    .list(adminAuditLog)
    .map((entry, at) => ({ ...entry, key: String(at + 1) }))
    .reverse();
}

/** The signed-in account as the directory names it: `contoso.com/Users/Administrator`. */
function callerOf(world: World): string {
  const account = accountOf(world);
  if (account) return account.canonicalName;
  const { dnsDomain, administrator } = getOrganization(world);
  return `${dnsDomain}/Users/${administrator.split("@")[0]}`;
}
