import type { NounChange } from "../nouns/defineNoun.ts";
import { recipientError } from "../nouns/recipient/recipientMessages.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { runningCmdlet } from "../runningCmdlet.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { askingSide } from "./side.ts";

/**
 * What synchronisation brings into the cloud, so that only the servers change it (the attributes that Entra Connect
 * synchronises for Exchange Online are documented; here by the properties that show them).
 */
const synchronized: ReadonlySet<string> = new Set([
  ...["Alias", "DisplayName", "EmailAddresses", "ExternalEmailAddress", "LegacyExchangeDN", "UserPrincipalName"],
  ...[
    "HiddenFromAddressListsEnabled",
    "ManagedBy",
    "GrantSendOnBehalfTo",
    "ForwardingAddress",
    "MailTip",
    "OtherMailTips",
  ],
  ...["AcceptMessagesOnlyFrom", "AcceptMessagesOnlyFromDLMembers", "AcceptMessagesOnlyFromSendersOrMembers"],
  ...["RejectMessagesFrom", "RejectMessagesFromDLMembers", "RejectMessagesFromSendersOrMembers"],
  ...["BypassModerationFromSendersOrMembers", "ModeratedBy", "ModerationEnabled", "SendModerationNotifications"],
  ...["RequireSenderAuthenticationEnabled", "ReportToOriginatorEnabled", "ReportToManagerEnabled"],
  ...[
    "SendOofMessageToOriginatorEnabled",
    "SimpleDisplayName",
    "WindowsEmailAddress",
    "RetentionComment",
    "RetentionUrl",
  ],
  ...["FirstName", "LastName", "Initials", "Title", "Department", "Company", "Office", "Manager", "AssistantName"],
  ...["StreetAddress", "City", "StateOrProvince", "PostalCode", "CountryOrRegion", "Phone", "HomePhone", "MobilePhone"],
  ...["OtherTelephone", "OtherHomePhone", "OtherFax", "Fax", "Pager", "Notes", "WebPage", "PostOfficeBox"],
  ...["SeniorityIndex", "PhoneticDisplayName", "UserCertificate", "UserSMimeCertificate"],
  ...Array.from({ length: 15 }, (_, at) => `CustomAttribute${at + 1}`),
  ...Array.from({ length: 5 }, (_, at) => `ExtensionCustomAttribute${at + 1}`),
]);

/** Why the cloud does not do what a cmdlet of a noun says to a recipient of the servers; null: it does. */
export function synchronizedRefusal(noun: string, { world, before, after, given }: NounChange): WorldError | null {
  if (!before || given.size === 0 || !isSynchronized(world, before)) return null;
  const refused = (property: string): WorldError =>
    refusal(runningCmdlet(world) ?? `${after ? "Set" : "Remove"}-${noun}`, property, before);
  if (!after || isLost(before, after)) return refused("Identity");
  const [had, has] = [before, after].map(({ values }) => typeof values.ArchiveGuid === "string");
  if (given.get("Archive") === true && had !== has)
    return has ? recipientError("ArchiveSynchronized", { name: before.name }) : refused("Archive");
  const changed = changedOf(before, after);
  const property = [...given.keys()].find((name) => changed.includes(name)) ?? changed[0];
  return property === undefined ? null : refused(property);
}

/** The same of the members of a group. */
export function synchronizedMembers(world: World, group: NounRow, verb: string): WorldError | null {
  return isSynchronized(world, group)
    ? refusal(runningCmdlet(world) ?? `${verb}-DistributionGroupMember`, "Members", group)
    : null;
}

/** Whether a recipient ceases to be one. */
function isLost(before: NounRow, after: NounRow): boolean {
  return before.values.Alias !== undefined && after.values.Alias === undefined;
}

function isSynchronized(world: World, { values }: NounRow): boolean {
  return values.IsDirSynced === true && askingSide(world) === "Cloud";
}

/** What a change makes different of what is synchronised, by the names of properties. */
function changedOf(before: NounRow, after: NounRow): readonly string[] {
  const names = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  const changed = [...names].filter(
    (name) => synchronized.has(name) && JSON.stringify(before.values[name]) !== JSON.stringify(after.values[name]),
  );
  return before.name === after.name ? changed : ["Name", ...changed];
}

function refusal(cmdlet: string, property: string, { name }: NounRow): WorldError {
  return recipientError("SynchronizedObject", { cmdlet, property, name });
}
