import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { Json } from "../values/Json.ts";
import type { Side } from "./side.ts";

type Values = Readonly<Record<string, Json>>;

/** What one side has of a recipient in place of what is kept of it; undefined: nothing. */
export type Overlay = Readonly<Record<string, Json | undefined>>;

/** Mailboxes of the cloud by what the servers have of them, and the other way round. */
const remoteTypes: Readonly<Record<string, string>> = {
  UserMailbox: "RemoteUserMailbox",
  SharedMailbox: "RemoteSharedMailbox",
  RoomMailbox: "RemoteRoomMailbox",
  EquipmentMailbox: "RemoteEquipmentMailbox",
};
const cloudTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(remoteTypes).map(([cloud, remote]) => [remote, cloud]),
);

/** What is a mail user to the other side. */
const serverMailboxes: ReadonlySet<string> = new Set([
  ...Object.keys(remoteTypes),
  ...["LinkedMailbox", "LegacyMailbox", "TeamMailbox", "LinkedRoomMailbox"],
]);

/** What synchronisation takes as it is (documented with the attributes that Entra Connect synchronises). */
const takenAsTheyAre: ReadonlySet<string> = new Set([
  ...["MailContact", "MailUser", "MailUniversalDistributionGroup", "MailNonUniversalGroup", "RoomList"],
  ...["MailUniversalSecurityGroup", "User", "DisabledUser", "LinkedUser", "Contact", "UniversalSecurityGroup"],
]);

/** Groups that are filters each side has for itself (documented). */
const ofOneSide: ReadonlySet<string> = new Set(["DynamicDistributionGroup"]);

/** The types in which rows lie that one side has as one of these. */
export function storedTypes(types: readonly string[], side: Side | "Both"): readonly string[] {
  if (side !== "Cloud") return types;
  const others = types.flatMap((type) => (type === "MailUser" ? [...serverMailboxes] : (remoteTypes[type] ?? [])));
  return others.length === 0 ? types : [...new Set([...types, ...others])];
}

/** Whether one side may have something else of a property than what is kept. */
export function isOverlaid(property: string, side: Side | "Both"): boolean {
  return side === "Cloud" && overlaid.has(property);
}

const overlaid: ReadonlySet<string> = new Set([
  ...["RecipientTypeDetails", "RecipientType", "ExternalEmailAddress", "IsDirSynced", "Database"],
  ...["EmailAddresses", "ArchiveState"],
]);

/** Where a recipient is at home: by what it is; in a hybrid where it was made, else with the servers. Null: nothing tells. */
export function homeOf({ values }: NounRow, isHybrid: boolean): Side | null {
  if (cloudTypes[String(values.RecipientTypeDetails)] !== undefined) return "OnPremises";
  if (!isHybrid) return null;
  return values.HomeSide === "Cloud" ? "Cloud" : "OnPremises";
}

/** What the cloud has of a recipient of the servers; null: it knows nothing of it. `database`: where its mailboxes lie. */
export function cloudOverlay({ values }: NounRow, database: string | undefined): Overlay | null {
  const details = String(values.RecipientTypeDetails);
  if (ofOneSide.has(details)) return null;
  const type = cloudTypes[details];
  if (type !== undefined)
    return {
      RecipientTypeDetails: type,
      ExternalEmailAddress: undefined,
      RemoteRoutingAddress: undefined,
      ArchiveState: undefined,
      Database: database,
      EmailAddresses: withRouting(values),
      IsDirSynced: true,
    };
  if (serverMailboxes.has(details))
    return {
      RecipientTypeDetails: "MailUser",
      ExternalEmailAddress: primaryOf(values),
      Database: undefined,
      IsDirSynced: true,
    };
  return takenAsTheyAre.has(details) ? { IsDirSynced: true } : {};
}

/** Whether the servers have a mailbox of the cloud in a recipient. */
export function isRemote({ values }: NounRow): boolean {
  return cloudTypes[String(values.RecipientTypeDetails)] !== undefined;
}

/** Whether a recipient has a mailbox of a person or a place on a server. */
export function isServerMailbox({ values }: NounRow): boolean {
  return serverMailboxes.has(String(values.RecipientTypeDetails));
}

/** What becomes of a server's mailbox that moves into the cloud; null: it loses that. */
export function inCloud({ values }: NounRow, deliveryDomain: string): Readonly<Record<string, Json>> {
  const own = Array.isArray(values.EmailAddresses) ? values.EmailAddresses.map(String) : [];
  const end = `@${deliveryDomain}`.toLowerCase();
  const address =
    own.find((each) => each.toLowerCase().endsWith(end)) ?? `SMTP:${String(values.Alias)}@${deliveryDomain}`;
  const routing = address.replace(/^smtp:/i, "SMTP:");
  return {
    RecipientTypeDetails: remoteTypes[String(values.RecipientTypeDetails)] ?? "RemoteUserMailbox",
    RemoteRoutingAddress: routing,
    ExternalEmailAddress: routing,
    Database: null,
    ArchiveDatabase: null,
    IsMigrated: true,
    ...(typeof values.ArchiveGuid === "string" ? { ArchiveState: "HostedProvisioned" } : {}),
  };
}

/** What becomes of a mailbox of the cloud that moves to a server. */
export function onServer({ values }: NounRow, database: string): Readonly<Record<string, Json>> {
  return {
    RecipientTypeDetails: cloudTypes[String(values.RecipientTypeDetails)] ?? "UserMailbox",
    RemoteRoutingAddress: null,
    ExternalEmailAddress: null,
    ArchiveState: null,
    IsMigrated: null,
    Database: database,
    ...(typeof values.ArchiveGuid === "string" ? { ArchiveDatabase: database } : {}),
  };
}

/** A recipient of the servers as the cloud has it; null: it knows nothing of it. */
export function asCloudHas(row: NounRow, database: string | undefined): NounRow | null {
  const overlay = cloudOverlay(row, database);
  return overlay && laidOver(row, overlay);
}

/** A record with other values; what is undefined goes. */
export function laidOver(row: NounRow, overlay: Overlay): NounRow {
  const entries = Object.entries(overlay);
  if (entries.length === 0) return row;
  const values = Object.entries({ ...row.values, ...overlay }).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  return { ...row, values: Object.fromEntries(values) };
}

/** The type that is kept of a mailbox of the cloud whose type it changed. */
export function keptType(type: Json | undefined): Json | undefined {
  return typeof type === "string" ? (remoteTypes[type] ?? type) : type;
}

/** The address under which the servers send on is one of the mailbox's own. */
function withRouting({ EmailAddresses, RemoteRoutingAddress }: Values): Json | undefined {
  if (!Array.isArray(EmailAddresses) || typeof RemoteRoutingAddress !== "string") return EmailAddresses;
  const routing = RemoteRoutingAddress.replace(/^smtp:/i, "smtp:");
  const isThere = EmailAddresses.some((each) => String(each).toLowerCase() === routing.toLowerCase());
  return isThere ? EmailAddresses : [...EmailAddresses, routing];
}

function primaryOf({ EmailAddresses }: Values): Json | undefined {
  return Array.isArray(EmailAddresses) ? EmailAddresses.find((each) => String(each).startsWith("SMTP:")) : undefined;
}
