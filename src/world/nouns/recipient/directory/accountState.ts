import { getOrganization } from "../../../Organization.ts";
import type { World } from "../../../World.ts";
import type { PropertyRule } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { isSoftDeleted } from "../mailbox/softDeletion.ts";
import { hiddenMailboxes, isOneOf } from "./recipientTypes.ts";

export const isLinked = isOneOf("LinkedMailbox", "LinkedUser", "LinkedRoomMailbox");

/** Whose account nobody signs in with: it is disabled when it is made. */
const isDisabled = isOneOf(
  ...hiddenMailboxes,
  "DisabledUser",
  "SharedMailbox",
  "RoomMailbox",
  "EquipmentMailbox",
  "DiscoveryMailbox",
  "LinkedMailbox",
  "LinkedRoomMailbox",
  "TeamMailbox",
);

export function isAccountDisabled(row: NounRow): boolean {
  return (row.values.AccountDisabled ?? isDisabled(row)) === true;
}

/** What is left of a recipient with an account that loses its mail. */
export function plainAccount(row: NounRow): "User" | "DisabledUser" {
  return isAccountDisabled(row) ? "DisabledUser" : "User";
}

const list = { kind: "MultiValuedProperty<String>", default: [] } satisfies PropertyRule;
const nothing = { kind: "String", default: null } satisfies PropertyRule;

/** What accounts show that nothing here changes: no upgrade is asked for, no live account is joined. */
export const accountState: Readonly<Record<string, PropertyRule>> = {
  IsLinked: { kind: "Boolean", derive: isLinked },
  IsSecurityPrincipal: { kind: "Boolean", default: true },
  Sid: { kind: "SecurityIdentifier", derive: securityIdentifier },
  SidHistory: list,
  AdministrativeUnits: list,
  InPlaceHoldsRaw: list,
  VoiceMailSettings: list,
  PreviousRecipientTypeDetails: { kind: "String", default: "None" },
  IsSoftDeletedByRemove: { kind: "Boolean", derive: isSoftDeleted },
  IsSoftDeletedByDisable: { kind: "Boolean", default: false },
  WhenSoftDeleted: { kind: "DateTime", default: null },
  UpgradeRequest: { kind: "String", default: "None" },
  UpgradeStatus: { kind: "String", default: "None" },
  ConsumerNetID: nothing,
  NetID: nothing,
  MasterAccountSid: nothing,
  SKUAssigned: { kind: "Boolean", default: null },
  MailboxRelease: nothing,
  ArchiveRelease: nothing,
};

/** The domain's part follows from the organisation's GUID, the account's from its own: the same at every start. */
export function securityIdentifier({ guid }: NounRow, world: World): string {
  const domain = numbersOf(getOrganization(world).guid).slice(0, 3);
  return `S-1-5-21-${domain.join("-")}-${1_000 + (numbersOf(guid)[0] % 1_000_000)}`;
}

/** A GUID as four numbers of 32 bits. */
function numbersOf(guid: string): readonly number[] {
  const digits = guid.replaceAll("-", "");
  return [0, 8, 16, 24].map((at) => Number.parseInt(digits.slice(at, at + 8), 16));
}
