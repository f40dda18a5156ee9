import { shownFolderName } from "../mailbox/folderLanguage.ts";
import { folderNamed } from "../mailbox/folderNamed.ts";
import { foldersOf, type MailboxFolder } from "../mailbox/MailboxFolder.ts";
import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { lowerCaseWordsGiven, wordsGiven } from "../values/given.ts";
import type { StoredFolderUser, StoredRecipient } from "../values/principals.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounDefinition, type RelationChange, type Values } from "./defineNoun.ts";
import { calendarRoles, rightsRefusal } from "./given/folderRights.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import { securityIdentifier } from "./recipient/directory/accountState.ts";
import { isMailbox, mayOpenFolders } from "./recipient/directory/recipientTypes.ts";
import { orphanNamed } from "./recipient/directory/securityName.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, recipients, softDeletedRecipients } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { relationRows } from "./rows/relations.ts";
import { changeRow } from "./rows/writeRow.ts";

/** Who has rights in a folder without being anybody. */
const folderPrincipals = ["Default", "Anonymous"];

const definition: NounDefinition = defineNoun({
  noun: "MailboxFolderPermission",
  tasks: "StoreTasks",
  kind: "relation",
  called: "mailbox folder permission",
  verbs: ["Get", "Add", "Remove", "Set"],
  type: "Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission",
  tail: "identity",
  relation: {
    owner: "Mailbox",
    ownerOf: (world, identity, given) => {
      // An entry from the pipeline names its folder by the key.
      if (/^[0-9a-f-]{36}\//.test(identity)) return { key: identity, text: identity.slice(identity.indexOf("/") + 1) };
      const { folder, text } = folderNamed(
        world,
        identity,
        given.get("GroupMailbox") === true ? "UnifiedGroup" : "Mailbox",
      );
      return { key: permissionKey(folder), text };
    },
    member: "User",
    memberNoun: "Recipient",
    memberAccepts: mayOpenFolders,
    memberMissing: (id) => nounError("FolderUserNotFound", { id }),
    memberOf: (world, identity) => {
      const found = folderPrincipals.find((each) => each.toLowerCase() === identity.toLowerCase());
      if (found !== undefined) return { key: found, text: found };
      const number = identity.replace(/^NT:/i, "");
      const orphan = orphanNamed(world, number);
      const kept = orphan
        ? world.store.list(softDeletedRecipients).find((row) => securityIdentifier(row, world) === number)
        : undefined;
      if (kept) return { key: kept.guid, text: `NT:${number}` };
      return orphan && { key: `NT:${orphan.key}`, text: `NT:${orphan.text}` };
    },
    orphan: (sid) => `NT:${sid}`,
    always: (_, owner) => [
      { member: "Default", values: { AccessRights: [owner.endsWith("/Calendar") ? "AvailabilityOnly" : "None"] } },
      { member: "Anonymous", values: { AccessRights: ["None"] } },
    ],
    guard: (change) => {
      const { members, joins } = change;
      const rights = joins ? (rightsRefusal(change.given) ?? calendarRoleRefusal(change)) : null;
      if (rights) return rights;
      const delegation = joins ? delegationRefusal(change) : null;
      if (delegation) return delegation;
      const orphan = joins ? members.find((each) => each.startsWith("NT:")) : undefined;
      if (orphan !== undefined) return nounError("FolderUserNotFound", { id: orphan });
      const special = joins ? undefined : members.find((each) => folderPrincipals.includes(each));
      return special === undefined ? null : recipientError("SpecialUserStays", { user: special });
    },
    changed: (change) => {
      invite(change);
      endDelegation(change);
      settleDelegates(change.world, change.owner, change.given);
    },
    resets: { parameter: "ResetDelegateUserCollection", run: forgetDelegates },
    entryMissing: (user) => recipientError("PermissionEntryMissing", { user: user.slice(user.lastIndexOf("/") + 1) }),
    refuseSecond: (user) => recipientError("PermissionEntryExists", { user: user.slice(user.lastIndexOf("/") + 1) }),
  },
  properties: {
    FolderName: { kind: "String", derive: ({ owner }, world) => folderNameOf(world, owner ?? "") },
    User: { kind: "MailboxFolderUserId", derive: ({ name }, world) => folderUser(world, name) },
    Identity: { kind: "MailboxFolderUserId", derive: ({ name }, world) => folderUser(world, name) },
  },
  without: ["SendNotificationToUser"],
  parameters: {
    GroupMailbox: { accepted: "It says that the owner is a group." },
    SendNotificationToUser: {
      // Whoever is told of a change without flags has none (documented).
      sets: (_, { given }): Values => (given.has("SharingPermissionFlags") ? {} : { SharingPermissionFlags: null }),
    },
    ResetDelegateUserCollection: { accepted: "It asks for a calendar without delegates." },
  },
  sentences: {
    // Observed of Add-; of the others inferred.
    Add: 'Adding mailbox folder permission on "{3}" for user "{1}", access rights "{4}".',
    Set: 'Setting mailbox folder permission on "{3}" for user "{1}", access rights "{4}".',
    Remove: 'Removing mailbox folder permission on "{3}" for user "{1}".',
  },
  source: "documented",
});

export default definition;

export function isFolderPrincipal(name: string): boolean {
  return folderPrincipals.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** What the permissions of a folder are kept under. */
export function permissionKey({ guid, path }: Pick<MailboxFolder, "guid" | "path">): string {
  return `${guid}/${path.slice(path.lastIndexOf("/") + 1)}`;
}

/** The folder's name, in the language of the mailbox where that is another one. */
function folderNameOf(world: World, key: string): string {
  const at = key.indexOf("/");
  return shownFolderName(world, key.slice(0, at), key.slice(at + 1));
}

/** The user gets an invitation to a calendar that is shared, where the parameter wants it (its words inferred). */
function invite({ world, owner, members, joins, given }: RelationChange): void {
  if (!joins || given.get("SendNotificationToUser") !== true || !owner.endsWith("/Calendar")) return;
  const user = recipientRow(world, members[0]);
  const holder = holderOf(world, owner, given);
  if (!user || !isMailbox(user) || !holder) return;
  const subject = "I'd like to share my calendar with you";
  const from = primaryAddress(holder) ?? "";
  const to = [primaryAddress(user) ?? ""];
  deliverItem(world, mailboxGuidOf(user), "Inbox", { subject, from, to, size: 1024, messageClass: "IPM.Sharing" });
}

/** Nobody is a delegate any more; what they may do in the calendar stays. */
function forgetDelegates(world: World, owner: string): void {
  for (const row of relationRows(world, definition, owner))
    if (row.values.SharingPermissionFlags !== undefined)
      changeRow(world, definition, row, { SharingPermissionFlags: null });
  settleDelegates(world, owner);
}

/** Who is no editor any more is no delegate (inferred: delegates are editors). */
function endDelegation({ world, owner, members, joins, given }: RelationChange): void {
  if (!joins || given.has("SharingPermissionFlags")) return;
  const row = relationRows(world, definition, owner).find(({ name }) => name === members[0]);
  if (row?.values.SharingPermissionFlags === undefined) return;
  if (wordsOf(given, "AccessRights").join() !== "editor")
    changeRow(world, definition, row, { SharingPermissionFlags: null });
}

/** What only calendars have is given in no other folder (that they have it documented, the refusal inferred). */
function calendarRoleRefusal({ world, owner, given }: RelationChange): WorldError | null {
  const role = wordsGiven(given, "AccessRights").find((each) => calendarRoles.includes(each.toLowerCase()));
  if (role === undefined || owner.endsWith("/Calendar")) return null;
  const identity = wordOf(given.get("Identity") ?? null) ?? "";
  const { folder } = folderNamed(world, identity, given.get("GroupMailbox") === true ? "UnifiedGroup" : "Mailbox");
  return folder.containerClass === "IPF.Appointment" ? null : taskError("RoleOfCalendars", { role });
}

/** Delegates are editors of a calendar (documented). */
function delegationRefusal({ owner, given }: RelationChange): WorldError | null {
  const flags = wordsOf(given, "SharingPermissionFlags").filter((each) => each !== "none");
  if (flags.length === 0) return null;
  const rights = wordsOf(given, "AccessRights");
  return owner.endsWith("/Calendar") && (rights.length === 0 || rights.join() === "editor")
    ? null
    : taskError("DelegateIsEditor");
}

function wordsOf(given: RelationChange["given"], parameter: string): readonly string[] {
  return lowerCaseWordsGiven(given, parameter).flatMap((words) => words.split(",").map((word) => word.trim()));
}

/** Delegates of a calendar send on behalf of its owner, until they are delegates no more (MS-OXODLGT). */
function settleDelegates(world: World, owner: string, given?: RelationChange["given"]): void {
  if (!owner.endsWith("/Calendar")) return;
  const holder = holderOf(world, owner, given);
  if (!holder) return;
  const now = relationRows(world, definition, owner)
    .filter(({ values }) => String(values.SharingPermissionFlags ?? "").includes("Delegate"))
    .map(({ name }) => name);
  const before = (holder.values.CalendarDelegates ?? []) as readonly string[];
  if (now.length === 0 && before.length === 0) return;
  const granted = ((holder.values.GrantSendOnBehalfTo ?? []) as readonly string[]).filter(
    (each) => !before.includes(each) || now.includes(each),
  );
  const values = {
    ...holder.values,
    CalendarDelegates: now,
    GrantSendOnBehalfTo: [...new Set([...granted, ...now])],
  };
  world.store.put(recipients, holder.guid, { ...holder, values });
}

/** Whose mailbox a folder lies in: the one that -Identity names, else the one that has the folder. */
function holderOf(world: World, owner: string, given?: RelationChange["given"]): NounRow | undefined {
  const has = (row: NounRow): boolean =>
    foldersOf(world, mailboxGuidOf(row)).some(({ guid }) => owner.startsWith(`${guid}/`));
  const [named] = (wordOf(given?.get("Identity") ?? null) ?? "").split(":");
  const row = named === "" ? null : findRow(world, mailboxNoun(), named);
  return row && has(row) ? row : listRows(world, mailboxNoun()).find(has);
}

function mailboxNoun(): NounDefinition {
  const mailbox = nounNamed("Mailbox");
  if (!mailbox) throw new Error("There is no noun Mailbox.");
  return mailbox;
}

/** Whom an entry names: by the GUID of a recipient, or as one of the two that every folder has. */
function folderUser(world: World, key: string): StoredFolderUser {
  if (key === "Default" || key === "Anonymous") return { type: key, name: key, recipient: null };
  const definition = nounNamed("Recipient");
  const row = definition ? findRow(world, definition, key) : null;
  if (!row) return { type: "Unknown", name: absentName(world, key), recipient: null };
  const name = textOf(row, "DisplayName") || row.name;
  const recipient: StoredRecipient = {
    guid: row.guid,
    name: row.name,
    displayName: name,
    alias: textOf(row, "Alias"),
    address: primaryAddress(row),
    distinguishedName: row.distinguishedName,
    legacyExchangeDN: textOf(row, "LegacyExchangeDN"),
  };
  return { type: "Internal", name, recipient };
}

/** Who is gone and kept by the cloud is told by the number of the account, as whoever is gone for good (inferred). */
function absentName(world: World, key: string): string {
  const kept = world.store.get(softDeletedRecipients, key);
  return kept ? `NT:${securityIdentifier(kept, world)}` : key;
}

function textOf({ values }: NounRow, property: string): string {
  const value = values[property];
  return typeof value === "string" ? value : "";
}
