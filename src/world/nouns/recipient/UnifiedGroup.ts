import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { type Given, itemsGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { identityWord, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { NounChange, NounDefinition, ParameterRuleDetails } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { getRow } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { freeAlias, holderOfAlias } from "./address/addressHolder.ts";
import { ownPrimaryAddress } from "./address/primaryAddressParameters.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { accountState } from "./directory/accountState.ts";
import { displayNames } from "./directory/displayNames.ts";
import { isOneOf, unifiedGroups } from "./directory/recipientTypes.ts";
import { deletedBeside } from "./directory/rowsBesideRecipients.ts";
import { addLink } from "./group/groupLinks.ts";
import { membersOf } from "./group/groupMembership.ts";
import { senderListProperties } from "./mailbox/senderLists.ts";
import { softDelete, undeleted } from "./mailbox/softDeletion.ts";
import { recipientError } from "./recipientMessages.ts";

const switches = [
  "AlwaysSubscribeMembersToCalendarEvents",
  "AutoSubscribeNewMembers",
  "ConnectorsEnabled",
  "HiddenFromExchangeClientsEnabled",
  "HiddenGroupMembershipEnabled",
  "SubscriptionEnabled",
];

const names = displayNames([
  "AcceptMessagesOnlyFromSendersOrMembers",
  "BypassModerationFromSendersOrMembers",
  "GrantSendOnBehalfTo",
  "ModeratedBy",
  "RejectMessagesFromSendersOrMembers",
]);

export const isUnifiedGroup = isOneOf(...unifiedGroups);

/** Who may see a new group, where nothing is said: as the organisation has it (documented). */
function usualAccess(world: World): Json {
  const definition = nounNamed("OrganizationConfig");
  const row = definition && listRows(world, definition)[0];
  return (row && rowValueNamed(world, definition, row, "DefaultGroupAccessType")) ?? "Private";
}

/** A group of Microsoft 365. Its owners, members and subscribers are links; the site of its files is not emulated. */
const unifiedGroup: NounDefinition = defineRecipient({
  noun: "UnifiedGroup",
  called: "Microsoft 365 group",
  accepts: isUnifiedGroup,
  beside: deletedBeside(isUnifiedGroup),
  verbs: ["Get", "New", "Set", "Remove"],
  alsoSets: [],
  type: "Microsoft.Exchange.Data.Directory.Management.UnifiedGroup",
  tail: "configuration",
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  name: (given, _values, world) => freeName(world, given),
  properties: {
    LastExchangeChangedTime: { kind: "DateTime", default: null },
    Name: { kind: "String", derive: ({ name }) => name },
    AccessType: { values: ["Public", "Private"], default: "Public" },
    ...senderListProperties,
    ...names.properties,
    ManagedBy: { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient" },
    GroupMemberCount: { kind: "Int32", derive: (row, world) => membersOf(row, world).length },
    GroupExternalMemberCount: { kind: "Int32", derive: () => 0 },
    ExchangeGuid: { kind: "Guid", default: mailboxGuidOf },
    ExternalDirectoryObjectId: { kind: "String", derive: ({ guid }) => guid },
    GroupType: { kind: "String", derive: () => "Universal" },
    AllowAddGuests: { kind: "Boolean", default: true },
    IsDirSynced: { kind: "Boolean", default: false },
    IsMemberAllowedToEditContent: { kind: "Boolean", default: true },
    CalendarMemberReadOnly: { kind: "Boolean", default: false },
    WelcomeMessageEnabled: { kind: "Boolean", default: true },
    RequireSenderAuthenticationEnabled: { kind: "Boolean", default: true },
    InformationBarrierMode: { values: ["Explicit", "Implicit", "Open", "OwnerModerated"], default: "Open" },
    ...Object.fromEntries(switches.map((name) => [name, { kind: "Boolean", default: false }])),
    ConnectorsEnabled: { kind: "Boolean", default: true },
    AdministrativeUnits: { kind: "MultiValuedProperty<String>", default: [] },
    // No team or other service was made of a group here.
    ResourceProvisioningOptions: { kind: "MultiValuedProperty<String>", default: [] },
    ResourceBehaviorOptions: { kind: "MultiValuedProperty<String>", default: [] },
    ReportToManagerEnabled: { kind: "Boolean", default: false },
    ReportToOriginatorEnabled: { kind: "Boolean", default: true },
    SendOofMessageToOriginatorEnabled: { kind: "Boolean", default: false },
    // A group has its site only when somebody opens it (documented); none does here.
    ...Object.fromEntries(
      ["SharePointSiteUrl", "SharePointDocumentsUrl", "SharePointNotebookUrl"].map((name) => [
        name,
        { kind: "String", default: null },
      ]),
    ),
    WhenSoftDeleted: accountState.WhenSoftDeleted,
  },
  parameters: {
    ...names.parameters,
    ...Object.fromEntries(
      [...switches, "CalendarMemberReadOnly"].map((name): [string, ParameterRuleDetails] => [
        name,
        { sets: (value) => ({ [name]: value === true }) },
      ]),
    ),
    PrimarySmtpAddress: ownPrimaryAddress,
    UnifiedGroupWelcomeMessageEnabled: { sets: (value) => ({ WelcomeMessageEnabled: value === true }) },
    SuppressWarmupMessage: { accepted: "No message greets the group's members." },
    ExoErrorAsWarning: { accepted: "Nothing beside the directory could fail to be made." },
    Members: { accepted: "They are linked when the group is made." },
    Owner: { sets: (value, { world }) => ({ ManagedBy: [recipientNamed(world, value)] }) },
    ExecutingUser: { notModelled: true },
    DlIdentity: { accepted: "Read where a distribution list becomes a group." },
    ConvertClosedDlToPrivateGroup: { accepted: "A closed list always becomes a private group." },
    DeleteDlAfterMigration: { accepted: "Read where a distribution list becomes a group." },
    IncludeSoftDeletedGroups: { accepted: "Groups that the cloud has deleted are shown, too." },
    IncludeAllProperties: { selects: () => true },
  },
  asked: names.asked,
  // No two recipients of the service's directory have one alias; classifications are listed where no cmdlet reaches (documented).
  validate({ world, before, after, given }) {
    if (!before && after && holderOfAlias(world, String(after.values.Alias), after.guid))
      return recipientError("NicknameInUse");
    const classification = after && wordOf(given.get("Classification") ?? null);
    return classification ? recipientError("ClassificationUnknown", { classification }) : null;
  },
  presets: (values, world) => ({
    RecipientTypeDetails: "GroupMailbox",
    AccessType: values.AccessType ?? usualAccess(world),
    Alias: values.Alias ?? freeAlias(world, String(values.DisplayName ?? "").replace(/[^\w.-]/g, "")),
    ...(values.DisplayName === undefined ? {} : { DisplayName: values.DisplayName }),
  }),
  changed(change) {
    linkOwners(change);
    const { world, before, after } = change;
    if (before && !after) softDelete(world, before, { FormerMembers: membersOf(before, world) });
  },
  sentences: { Remove: 'Removing the Microsoft 365 group "{0}".' },
  source: "inferred",
});

export default unifiedGroup;

/** Gives a deleted group back, with those of its members that are still there. */
export function undeletedGroup(world: World, row: NounRow): void {
  const { FormerMembers, ...values } = row.values;
  world.store.transact(() => {
    const group = undeleted(world, unifiedGroup, { ...row, values }, row.name, {});
    for (const member of Array.isArray(FormerMembers) ? FormerMembers : [])
      if (recipientRow(world, String(member))) addLink(world, group, "Members", String(member));
  });
}

/** `Sales_1f2e3d4c5b`: the alias or display name with digits that no other group has. */
function freeName(world: World, given: Given): string {
  const word = wordOf(given.get("Alias") ?? given.get("DisplayName") ?? null) ?? "";
  return `${word.replace(/[^\w.-]/g, "").slice(0, 48)}_${world.ids.newGuid().replaceAll("-", "").slice(0, 10)}`;
}

function recipientNamed(world: World, value: ScriptValue): string {
  const family = nounNamed("Recipient");
  if (!family) throw new Error("There is no noun Recipient.");
  const word = identityWord(value);
  return getRow(world, family, word ?? "").guid;
}

/** A new group's members; its owners are members, too. */
function linkOwners({ world, before, after, given }: NounChange): void {
  if (before || !after) return;
  const members = itemsGiven(given, "Members").map((item) => recipientNamed(world, item));
  const owners = textList(after.values.ManagedBy);
  for (const member of new Set([...owners, ...members])) addLink(world, after, "Members", member);
}
