import { ownEntry } from "../../../../base/ownEntry.ts";
import type { Json } from "../../../values/Json.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { detailsOf, isGroup, isMailbox, recipientTypeOf } from "./recipientTypes.ts";

/** Attributes of the directory that filters of address lists and policies ask for and no cmdlet shows. */
export function directoryAttribute(lowerName: string): ((row: NounRow) => Json) | null {
  return ownEntry(attributes, lowerName) ?? null;
}

const attributes: Readonly<Record<string, (row: NounRow) => Json>> = {
  objectclass: classOf,
  objectcategory: (row) => categories[String(classOf(row))] ?? "person",
  recipienttypedetailsvalue: detailsOf,
  recipientdisplaytype: (row) => displayTypes[detailsOf(row)] ?? "",
  physicaldeliveryofficename: ({ values }) => values.Office ?? null,
  serverlegacydn: (row) => (isMailbox(row) ? "/o=" : null),
};

/** The last class of a recipient's object. */
function classOf(row: NounRow): Json {
  const type = recipientTypeOf(row);
  if (type === "Contact" || type === "MailContact") return "contact";
  if (type === "DynamicDistributionGroup") return "msExchDynamicDistributionList";
  if (type === "PublicFolder") return "publicFolder";
  return isGroup(row) ? "group" : "user";
}

/** All classes of a recipient's object. */
export function recipientClasses(row: NounRow): readonly string[] {
  const own = String(classOf(row));
  return own === "user" || own === "contact" ? ["top", "person", "organizationalPerson", own] : ["top", own];
}

const categories: Readonly<Record<string, string>> = {
  group: "group",
  msExchDynamicDistributionList: "group",
  publicFolder: "publicFolder",
};

const displayTypes: Readonly<Record<string, string>> = {
  UserMailbox: "MailboxUser",
  LinkedMailbox: "MailboxUser",
  SharedMailbox: "MailboxUser",
  RoomMailbox: "ConferenceRoomMailbox",
  EquipmentMailbox: "EquipmentMailbox",
  ArbitrationMailbox: "ArbitrationMailbox",
  MailUser: "RemoteMailUser",
  MailContact: "RemoteMailUser",
  MailUniversalDistributionGroup: "DistributionGroup",
  MailUniversalSecurityGroup: "SecurityDistributionGroup",
  DynamicDistributionGroup: "DynamicDistributionGroup",
};
