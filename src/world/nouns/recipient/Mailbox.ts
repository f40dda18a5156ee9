import { instant } from "../../../base/instant.ts";
import { ownEntry } from "../../../base/ownEntry.ts";
import { objectNotFound } from "../../directory/objectNotFound.ts";
import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { offlineDatabase } from "../../mailbox/offlineMailbox.ts";
import { getOrganization } from "../../Organization.ts";
import { accountOf } from "../../roles/signedInAccount.ts";
import { getExchangeServer } from "../../server/ExchangeServer.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import { booleanKind } from "../../values/Boolean.ts";
import { emptyGuid } from "../../values/Guid.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import { identityWord, itemsOf, wordOf } from "../../values/ScriptValue.ts";
import { nowhere } from "../../values/ValueKind.ts";
import { kindNamed } from "../../values/valueKinds.ts";
import type { World } from "../../World.ts";
import { mostOfInt32, ranges } from "../declaration/ranges.ts";
import type { ParameterRuleDetails, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { valuePlace } from "../rows/valuePlace.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isAccountDisabled } from "./directory/accountState.ts";
import { clears } from "./directory/clears.ts";
import { displayNames } from "./directory/displayNames.ts";
import { linkedAccount } from "./directory/linkedAccount.ts";
import {
  detailsOf,
  hiddenMailboxes,
  isHiddenMailbox,
  isMailbox,
  isOneOf,
  ordinaryMailboxes,
  type RecipientTypeDetails,
} from "./directory/recipientTypes.ts";
import { deletedBeside } from "./directory/rowsBesideRecipients.ts";
import { secondaryDialPlan } from "./directory/secondaryDialPlan.ts";
import { undescribedParameters } from "./directory/undescribedParameters.ts";
import { accountPresets, passwordParameters } from "./directory/userProperties.ts";
import { groupMailboxesBeside } from "./group/groupMailboxesBeside.ts";
import { auditedOperations, usualLists } from "./mailbox/auditedOperations.ts";
import { cloudDefaults } from "./mailbox/cloudDefaults.ts";
import { typeSwitch } from "./mailbox/conversions.ts";
import { deletedMailboxParameters } from "./mailbox/deletedMailboxParameters.ts";
import { discoveryQuotas } from "./mailbox/discoveryQuotas.ts";
import { mailboxCapabilities, roomAccountParameters } from "./mailbox/mailboxCapabilities.ts";
import { mailboxConversions } from "./mailbox/mailboxConversions.ts";
import { shownHolds } from "./mailbox/mailboxHolds.ts";
import { archiveValues, leftUnopened, mailboxChanged, mailboxRefusal } from "./mailbox/mailboxLife.ts";
import { mailboxMove } from "./mailbox/mailboxMove.ts";
import {
  databaseOfArchive,
  databaseOfMailbox,
  databaseParameter,
  serverLegacyName,
  serverNameOf,
  serverVersionOf,
} from "./mailbox/mailboxPlace.ts";
import { planValues } from "./mailbox/mailboxPlanValues.ts";
import { assignedPolicy, defaultObject, setupObject } from "./mailbox/mailboxPolicies.ts";
import { folderMailboxFor, isRootOfFolders } from "./mailbox/publicFolderMailbox.ts";
import { forgetRecovered, recoveredValues } from "./mailbox/recoveredMailbox.ts";
import { isInactive, isSoftDeleted } from "./mailbox/softDeletion.ts";
import { storeLimitParameters } from "./mailbox/storeLimits.ts";
import { storeMailboxBeside } from "./mailbox/storeMailboxBeside.ts";
import { recipientError } from "./recipientMessages.ts";

const names = displayNames([
  "AcceptMessagesOnlyFrom",
  "AcceptMessagesOnlyFromDLMembers",
  "AcceptMessagesOnlyFromSendersOrMembers",
  "ForwardingAddress",
  "GrantSendOnBehalfTo",
]);

/** What else than a room for meetings a room mailbox can be; the cloud knows it (documented). */
const kindsOfRooms = ["Workspace", "Desk"];

const switches = ["Arbitration", "PublicFolder", "Monitoring", "AuditLog", "AuxAuditLog", "SupervisoryReviewPolicy"];

export default defineRecipient({
  noun: "Mailbox",
  called: "mailbox",
  accepts: isOneOf(...ordinaryMailboxes, ...hiddenMailboxes),
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    // From 32 KB to 256 KB (documented).
    RulesQuota: { range: [32_768, 262_144] },
    ...names.properties,
    ...cloudDefaults,
    ...auditedOperations,
    // Shown where -IncludeEmailAddressDisplayNames asks for it.
    EmailAddressDisplayNames: { kind: "MultiValuedProperty<String>", default: [], products: "O", filterable: false },
    InPlaceHolds: { kind: "MultiValuedProperty<String>", derive: shownHolds },
    IsInactiveMailbox: { kind: "Boolean", derive: isInactive },
    IsSoftDeletedByRemove: { kind: "Boolean", derive: isSoftDeleted },
    WhenSoftDeleted: { kind: "DateTime", default: null },
    WasInactiveMailbox: { kind: "Boolean", default: false },
    Database: { kind: "ADObjectId", references: "MailboxDatabase", derive: databaseOfMailbox },
    ArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase", derive: databaseOfArchive },
    DisabledArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    AccountDisabled: { kind: "Boolean", ifKnown: true, default: isAccountDisabled },
    ExchangeUserAccountControl: { default: (row) => (isAccountDisabled(row) ? "AccountDisabled" : "None") },
    IsRootPublicFolderMailbox: { derive: isRootOfFolders },
    EffectivePublicFolderMailbox: { kind: "ADObjectId", references: "Recipient", derive: folderMailboxFor },
    ...mailboxMove,
    LitigationHoldDuration: { kind: "Unlimited<EnhancedTimeSpan>" },
    WhenMailboxCreated: { kind: "DateTime", default: ({ whenCreated }) => whenCreated },
    ServerName: { kind: "String", derive: serverNameOf },
    AdminDisplayVersion: { kind: "ServerVersion", derive: serverVersionOf },
    ServerLegacyDN: { kind: "String", derive: serverLegacyName },
    ExchangeGuid: { kind: "Guid", default: mailboxGuidOf },
    IsMailboxEnabled: { kind: "Boolean", default: true },
    // Inferred: nobody signs in with a room's account that nobody enabled, and of other mailboxes it says nothing.
    RoomMailboxAccountEnabled: {
      kind: "Boolean",
      default: (row) => (detailsOf(row) === "RoomMailbox" ? false : null),
    },
    IsShared: { kind: "Boolean", derive: (row) => detailsOf(row) === "SharedMailbox" },
    IsResource: { kind: "Boolean", derive: (row) => resourceTypeOf(row) !== null },
    ResourceType: {
      values: ["Room", "Equipment", ...kindsOfRooms],
      type: "Microsoft.Exchange.Data.Directory.Recipient.ExchangeResourceType",
      derive: resourceTypeOf,
    },
    LinkedMasterAccount: { kind: "String" },
    ArchiveGuid: { kind: "Guid", default: emptyGuid },
    ArchiveState: {
      values: ["None", "Local", "HostedProvisioned", "HostedPending", "OnPremise"],
      derive: ({ values }) =>
        typeof values.ArchiveDomain === "string"
          ? "HostedPending"
          : typeof values.ArchiveGuid === "string"
            ? "Local"
            : "None",
    },
    ArchiveStatus: {
      values: ["None", "Active"],
      type: "Microsoft.Exchange.Data.Directory.Recipient.ArchiveStatusFlags",
      // A server says it of archives that another organisation hosts (from memory).
      default: "None",
      cloud: ({ values }) => (typeof values.ArchiveGuid === "string" ? "Active" : "None"),
    },
    IsLinked: { kind: "Boolean", derive: (row) => detailsOf(row) === "LinkedMailbox" },
    UserPrincipalName: { kind: "String" },
    SamAccountName: { kind: "String", maximumLength: 20 },
    ...ranges({
      SCLDeleteThreshold: [0, 9],
      SCLRejectThreshold: [0, 9],
      SCLQuarantineThreshold: [0, 9],
      SCLJunkThreshold: [0, 9],
      ResourceCapacity: [0, mostOfInt32],
    }),
    RoleAssignmentPolicy: {
      kind: "ADObjectId",
      references: "RoleAssignmentPolicy",
      default: setupObject("RoleAssignmentPolicy", "Default Role Assignment Policy"),
    },
    SharingPolicy: {
      kind: "ADObjectId",
      references: "SharingPolicy",
      default: defaultObject("SharingPolicy", "Default"),
      noneIsDefault: true,
    },
    AddressBookPolicy: { kind: "ADObjectId", references: "AddressBookPolicy" },
    OfflineAddressBook: { kind: "ADObjectId", references: "OfflineAddressBook" },
    ThrottlingPolicy: { kind: "ADObjectId", references: "ThrottlingPolicy" },
  },
  parameters: {
    ...names.parameters,
    ...deletedMailboxParameters,
    DefaultAuditSet: { sets: (value) => usualLists(itemsOf(value).flatMap((each) => wordOf(each) ?? [])) },
    AutoExpandingArchive: { accepted: "Read where the archive is enabled." },
    Database: databaseParameter("Database", databaseOfMailbox),
    ArchiveDatabase: databaseParameter("ArchiveDatabase", databaseOfArchive),
    ...passwordParameters,
    Shared: typeSwitch("SharedMailbox"),
    Room: typeSwitch("RoomMailbox"),
    Equipment: typeSwitch("EquipmentMailbox"),
    Discovery: typeSwitch("DiscoveryMailbox"),
    LinkedRoom: typeSwitch("LinkedRoomMailbox"),
    Arbitration: hiddenType("ArbitrationMailbox"),
    PublicFolder: hiddenType("PublicFolderMailbox"),
    Monitoring: selectsType("MonitoringMailbox"),
    AuditLog: hiddenType("AuditLogMailbox"),
    AuxAuditLog: hiddenType("AuxAuditLogMailbox"),
    SupervisoryReviewPolicy: hiddenType("SupervisoryReviewPolicyMailbox"),
    Archive: {
      sets: (_, { row, given, world }) =>
        row ? {} : archiveValues(world, { name: wordGiven(given, "Name") ?? "", values: {} }),
      selects: ({ values }) => typeof values.ArchiveGuid === "string",
    },
    ...mailboxCapabilities,
    ...roomAccountParameters,
    // The archive lies in the domain that -ArchiveDomain names.
    RemoteArchive: {
      sets: (_, { given }): Values => ({ ArchiveDomain: wordGiven(given, "ArchiveDomain") }),
      selects: ({ values }) => values.ArchiveDomain !== undefined,
    },
    ...storeLimitParameters,
    LitigationHoldEnabled: {
      // A hold that begins says when and by whom, one that ends says it no more.
      sets: (value, { row, given, world }): Values => ({
        LitigationHoldEnabled: booleanKind.parse(value, nowhere),
        ...(value !== true && { LitigationHoldDate: null, LitigationHoldOwner: null }),
        ...(value === true && row?.values.LitigationHoldEnabled !== true && holdBegins(world, given)),
      }),
    },
    Languages: {
      sets(value): Values {
        const languages = kindNamed("MultiValuedProperty<CultureInfo>")?.parse(value, nowhere) ?? null;
        return { Languages: languages, "MailboxRegionalConfiguration.Language": null };
      },
    },
    ClearThrottlingPolicyAssignment: clears("ThrottlingPolicy"),
    RemoveMailboxProvisioningConstraint: clears("MailboxProvisioningConstraint"),
    RemoveManagedFolderAndPolicy: clears("ManagedFolderMailboxPolicy"),
    RemoveComplianceTagHoldApplied: { accepted: "No label holds a mailbox here." },
    RemoveDelayHoldApplied: { accepted: "A hold that ends here ends at once: no delay holds a mailbox." },
    RemoveDelayReleaseHoldApplied: { accepted: "A hold that ends here ends at once: no delay holds a mailbox." },
    PermanentlyDelete: { accepted: "It means a mailbox that is removed already, and takes it away for good." },
    PermanentlyDisable: { accepted: "The mailbox is not kept when it loses its account." },
    IncludeUnsearchableItems: { accepted: "Every item can be searched." },
    ActiveSyncMailboxPolicy: {
      sets: (value, { world }) => ({
        ActiveSyncMailboxPolicy: valuePlace(world, ["MobileDeviceMailboxPolicy"]).reference(value),
      }),
    },
    ManagedFolderMailboxPolicyAllowed: {
      accepted: "It answers a question about Outlook versions that nobody asks here.",
    },
    RemoveLastArbitrationMailboxAllowed: { accepted: "Read by the refusal of the last arbitration mailbox." },
    RemoveArbitrationMailboxWithOABsAllowed: { accepted: "No arbitration mailbox is asked for its address books." },
    DisableLastArbitrationMailboxAllowed: { accepted: "Read by the refusal of the last arbitration mailbox." },
    DisableArbitrationMailboxWithOABsAllowed: { accepted: "No arbitration mailbox is asked for its address books." },
    Permanent: { accepted: "The mailbox is not kept when it loses its account." },
    IgnoreLegalHold: { accepted: "Read by the refusal of mailboxes on hold." },
    LinkedMasterAccount: {
      sets: (value, { row, world }): Values => {
        const LinkedMasterAccount = linkedAccount(world, value);
        if (LinkedMasterAccount !== null) return { LinkedMasterAccount, RecipientTypeDetails: "LinkedMailbox" };
        const wasLinked = row !== null && detailsOf(row) === "LinkedMailbox";
        return { LinkedMasterAccount, ...(wasLinked && { RecipientTypeDetails: "UserMailbox" }) };
      },
    },
    InactiveMailbox: { accepted: "It says which mailbox is meant, and which one a new mailbox takes over." },
    RemovedMailbox: { accepted: "The new mailbox takes over what it holds." },
    ProxyEmailAddress: {
      sets: (value) => ({ EmailAddresses: [`smtp:${(wordOf(value) ?? "").replace(/^smtp:/i, "")}`] }),
    },
    FederatedIdentity: { sets: (value) => ({ ImmutableId: wordOf(value) }) },
    HoldForMigration: { sets: (value) => ({ HoldForMigration: value === true ? true : null }) },
    StoreMailboxIdentity: { accepted: "It says which mailbox of a database goes for good." },
    RemoveCNFPublicFolderMailboxPermanently: { accepted: "Read by the refusal of mailboxes that no conflict renamed." },
    SecondaryAddress: { accepted: "Read with the dial plan." },
    SecondaryDialPlan: secondaryDialPlan,
    ...undescribedParameters,
    LinkedDomainController: { accepted: "The other forest is not asked: the account is taken as named." },
    LinkedCredential: { accepted: "The other forest is not asked." },
    Type: {
      valueProducts: { Workspace: "O", Desk: "O" },
      // What a room has is no property of equipment, nor of people.
      sets(value, { row }): Values {
        const word = wordOf(value) ?? "";
        const type = ownEntry(typeNames, word.toLowerCase()) ?? "RoomMailbox";
        const RoomKind = kindsOfRooms.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? null;
        if (!row || detailsOf(row) === type) return { RecipientTypeDetails: type, RoomKind };
        const isResource = type === "RoomMailbox" || type === "EquipmentMailbox";
        // Nobody signs in with the account of a room until somebody enables it: the conversion doesn't.
        const AccountDisabled = isAccountDisabled(row) ? true : null;
        return {
          RecipientTypeDetails: type,
          AccountDisabled,
          RoomKind,
          ResourceCustom: null,
          ...(isResource ? {} : { ResourceCapacity: null }),
        };
      },
    },
    Server: {
      selection: (wanted, world) => {
        const { name } = getExchangeServer(world, identityWord(wanted) ?? "");
        return (row) => serverNameOf(row, world).toLowerCase() === name.toLowerCase();
      },
    },
  },
  asked: (row, given, world) => ({
    ...names.asked(row, given, world),
    ...(given.has("IncludeEmailAddressDisplayNames")
      ? { EmailAddressDisplayNames: row.values.AddressDisplayNames ?? [] }
      : {}),
  }),
  beside: (given, world) =>
    groupMailboxesBeside(given, world) ?? storeMailboxBeside(given, world) ?? deletedBeside(isMailbox)(given, world),
  hidden: (row, given) => isHiddenMailbox(row) && !switches.some((name) => given.get(name) === true),
  // Documented with -Arbitration, -PublicFolder, -AuditLog and -AuxAuditLog: they are required for such a mailbox.
  neededSwitch: (row) => (isHiddenMailbox(row) ? detailsOf(row).replace(/Mailbox$/, "") : null),
  presets: (values, world, given) => ({
    ...recoveredValues(world, given),
    RecipientTypeDetails: values.RecipientTypeDetails ?? "UserMailbox",
    ...(values.RecipientTypeDetails === "DiscoveryMailbox" ? discoveryQuotas : {}),
    ...assignedPolicy(world, values),
    ...(isCloudShell(world) ? planValues(world, values) : {}),
    ...accountPresets(world, values, given),
    Database: values.Database ?? firstDatabase(world),
  }),
  conversions: mailboxConversions(firstDatabase),
  validate: mailboxRefusal,
  changed: (change) => {
    forgetRecovered(change);
    mailboxChanged(change);
  },
  madeByCmdlet: leftUnopened,
  warnings: ({ world, before, after, given }) =>
    before && after && given.has("LitigationHoldEnabled")
      ? // The cloud's span is from memory.
        [`The hold setting may take up to ${isCloudShell(world) ? 240 : 60} minutes to take effect.`]
      : [],
  sentences: {
    Set: 'Setting mailbox "{0}".',
    Remove:
      'Removing mailbox Identity:"{0}" will remove the Active Directory user object and mark the mailbox and the archive (if present) in the database for removal.',
    Enable: 'Enabling mailbox for "{0}".',
    Disable:
      'Disabling mailbox "{0}" will remove the Exchange properties from the Active Directory user object and mark the mailbox in the database for removal.',
    New: 'Creating mailbox "{0}".',
  },
  referenceMissing: (id) => nounError("RecipientNotFound", { id }),
  source: "observed",
});

/** What keeps the distribution of new mailboxes from a database (documented). */
const closedTo = [
  "IsExcludedFromProvisioning",
  "IsSuspendedFromProvisioning",
  "IsExcludedFromInitialProvisioning",
  "Recovery",
];

function holdBegins(world: World, given: Given): Values {
  const owner = accountOf(world)?.row.values.UserPrincipalName ?? getOrganization(world).administrator;
  return {
    ...(!given.has("LitigationHoldDate") && { LitigationHoldDate: instant(world.clock.now()) }),
    ...(!given.has("LitigationHoldOwner") && { LitigationHoldOwner: owner }),
  };
}

/** The first database that new mailboxes may lie in; one that is dismounted takes none (inferred). */
function firstDatabase(world: World): string {
  const definition = nounNamed("MailboxDatabase");
  const found = definition
    ? listRows(world, definition).find(
        ({ guid, values }) => !closedTo.some((each) => values[each] === true) && offlineDatabase(world, guid) === null,
      )
    : undefined;
  if (!found) throw recipientError("DatabaseMissing");
  return found.guid;
}

function resourceTypeOf(row: NounRow): string | null {
  if (detailsOf(row) === "RoomMailbox") return typeof row.values.RoomKind === "string" ? row.values.RoomKind : "Room";
  return detailsOf(row) === "EquipmentMailbox" ? "Equipment" : null;
}

const typeNames: Readonly<Record<string, RecipientTypeDetails>> = {
  regular: "UserMailbox",
  shared: "SharedMailbox",
  room: "RoomMailbox",
  equipment: "EquipmentMailbox",
};

/** A kind of mailbox that needs its switch: New- makes it, Get- shows it, Set- and Remove- find no other by it. */
function hiddenType(details: RecipientTypeDetails): ParameterRuleDetails {
  return {
    sets(value, { row, world }): Values {
      if (value !== true) return {};
      if (row && detailsOf(row) !== details) throw objectNotFound(world, row.name);
      return row ? {} : { RecipientTypeDetails: details };
    },
    ...selectsType(details),
  };
}

function selectsType(details: RecipientTypeDetails): Pick<ParameterRuleDetails, "selects" | "types"> {
  return {
    selects: (row, value) => value !== true || detailsOf(row) === details,
    types: (value) => (value === true ? [details] : null),
  };
}
