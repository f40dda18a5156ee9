import { nameGuid } from "../../../base/nameGuid.ts";
import { getOrganization } from "../../Organization.ts";
import { managerRefusal } from "../../roles/groupManagers.ts";
import { accountOf, administratorGuid } from "../../roles/signedInAccount.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import { itemsGiven, wordGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange, Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { organizationSettings } from "../rows/organizationSettings.ts";
import { addRelation, newMember, relationRows } from "../rows/relations.ts";
import { referencedObject, valuePlace } from "../rows/valuePlace.ts";
import { freeAccountName } from "./address/addressHolder.ts";
import { defineRecipient, usersContainer } from "./defineRecipient.ts";
import { detailsOf, isOneOf, mailGroups } from "./directory/recipientTypes.ts";
import { departRestriction } from "./group/departRestriction.ts";
import { expansionServer } from "./group/expansionServer.ts";
import { groupDisplayNames } from "./group/groupDisplayNames.ts";
import { memberList } from "./group/groupMembership.ts";
import { nameByPolicy } from "./group/groupNaming.ts";
import { strangeOwner } from "./group/groupOwners.ts";
import { groupType, typeOfGroup } from "./group/groupTypes.ts";
import { strangerInRoomList } from "./group/strangerInRoomList.ts";
import { mailDisabling, mailEnabling, typeSwitch } from "./mailbox/conversions.ts";
import { recipientError } from "./recipientMessages.ts";

export default defineRecipient({
  noun: "DistributionGroup",
  called: "distribution group",
  accepts: isOneOf(...mailGroups),
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  type: "Microsoft.Exchange.Data.Directory.Management.DistributionGroup",
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  properties: {
    ...groupDisplayNames.properties,
    GroupType: groupType,
    Members: memberList,
    SamAccountName: { kind: "String", default: ({ name }) => name },
    MemberJoinRestriction: { values: ["Closed", "Open", "ApprovalRequired"], default: "Closed" },
    MemberDepartRestriction: { values: ["Closed", "Open", "ApprovalRequired"], default: departRestriction },
    ReportToManagerEnabled: { kind: "Boolean", default: false },
    ReportToOriginatorEnabled: { kind: "Boolean", default: true },
    SendOofMessageToOriginatorEnabled: { kind: "Boolean", default: false },
    RequireSenderAuthenticationEnabled: { kind: "Boolean", default: true },
  },
  parameters: {
    ...groupDisplayNames.parameters,
    ...expansionServer,
    ResetMigrationToUnifiedGroup: { accepted: "An upgrade is done at once or refused: none hangs." },
    UpdateMemberCount: { accepted: "Members are counted when they are shown.", acts: true },
    DisplayName: {
      // A new group's is made with its name.
      sets: (value, { row, given, world }): Values => ({
        DisplayName: row ? nameByPolicy(world, wordOf(value) ?? "", given) : wordOf(value),
      }),
    },
    IgnoreNamingPolicy: { accepted: "Read where the group is named." },
    Type: { sets: (value) => ({ RecipientTypeDetails: typeOfGroup(wordOf(value)) }) },
    RoomList: typeSwitch("RoomList"),
    Members: { accepted: "They are added when the group is made." },
    CopyOwnerToMember: { accepted: "Owners are added when the group is made." },
    BypassSecurityGroupManagerCheck: { accepted: "What managers may is asked with it." },
    ManagedBy: {
      selection(value, world) {
        const wanted = valuePlace(world, ["Recipient"]).reference(value);
        return ({ values }) => Array.isArray(values.ManagedBy) && values.ManagedBy.includes(wanted);
      },
    },
  },
  renamed: (name, given, world) => nameByPolicy(world, name, given),
  asked: groupDisplayNames.asked,
  presets: (values, world, given) => ({
    parent: values.parent ?? usualUnit(world),
    DisplayName: nameByPolicy(world, String(values.DisplayName ?? wordGiven(given, "Name")), given),
    RecipientTypeDetails: values.RecipientTypeDetails ?? "MailUniversalDistributionGroup",
    ManagedBy: values.ManagedBy ?? makerOf(world),
    ...(values.SamAccountName === undefined && given.has("Name") && accountName(world, given)),
  }),
  validate: ({ world, before, after, given }) =>
    (before ? managerRefusal(world, before, given) : null) ??
    (after
      ? (ownerRefusal(world, after, given) ??
        departureRefusal(after) ??
        openRefusal(after, given) ??
        reportRefusal(after) ??
        roomRefusal(world, after, given))
      : null),
  changed: addFirstMembers,
  conversions: {
    Enable: mailEnabling("Group", ["UniversalDistributionGroup", "UniversalSecurityGroup"], (row) =>
      detailsOf(row) === "UniversalSecurityGroup" ? "MailUniversalSecurityGroup" : "MailUniversalDistributionGroup",
    ),
    Disable: mailDisabling("DistributionGroup", (row) =>
      detailsOf(row) === "MailUniversalSecurityGroup" ? "UniversalSecurityGroup" : "UniversalDistributionGroup",
    ),
  },
  sentences: {
    New: 'Creating distribution group "{0}".',
    Set: 'Setting distribution group "{0}".',
    Remove: 'Removing distribution group "{0}".',
  },
  source: "documented",
});

/** How long the sign-in name of a group can be (documented). */
const longestAccountName = 256;

function accountName(world: World, given: NounChange["given"]): Values {
  const name = nameByPolicy(world, wordGiven(given, "Name") ?? "", given);
  // The service makes names of its own, so that nobody knows a group by the name that it had first (their form is inferred).
  const number = isCloudShell(world) ? parseInt(nameGuid(getOrganization(world).guid, "account", name), 16) : "";
  return { SamAccountName: freeAccountName(world, `${name}${number}`, longestAccountName) };
}

/** Where groups are made that are told no place: the unit that the organisation names, else that of all objects. */
function usualUnit(world: World): string {
  const unit = organizationSettings(world).DistributionGroupDefaultOU;
  return typeof unit === "string" && unit !== ""
    ? referencedObject(world, ["OrganizationalUnit"], unit).distinguishedName || usersContainer(world)
    : usersContainer(world);
}

/** Who makes a group manages it where nobody else is told; in the cloud, where the administrator has no mailbox, his role group. */
function makerOf(world: World): Json {
  const users = nounNamed("User");
  const setup = isCloudShell(world)
    ? groupNamed(world, "Organization Management")
    : users && findRow(world, users, administratorGuid(world));
  const maker = accountOf(world)?.row ?? setup;
  return maker ? [maker.guid] : null;
}

function groupNamed(world: World, name: string): NounRow | null {
  const groups = nounNamed("RoleGroup");
  return groups ? findRow(world, groups, name) : null;
}

/** A group of people has an owner who can be one. */
function ownerRefusal(world: World, after: NounRow, given: NounChange["given"]): WorldError | null {
  const { ManagedBy } = after.values;
  const hasOwner = Array.isArray(ManagedBy) && ManagedBy.length > 0;
  if (!given.has("ManagedBy")) return null;
  return hasOwner ? strangeOwner(world, after) : recipientError("GroupNeedsOwner", { group: after.name });
}

/** Nobody approves that somebody leaves (documented: Open or Closed alone). */
function departureRefusal({ values }: NounRow): WorldError | null {
  return values.MemberDepartRestriction === "ApprovalRequired" ? recipientError("DepartureWithoutApproval") : null;
}

/** Reports go to the owner or to the sender (documented). */
function reportRefusal({ values }: NounRow): WorldError | null {
  return values.ReportToManagerEnabled === true && values.ReportToOriginatorEnabled !== false
    ? recipientError("ReportsToBoth")
    : null;
}

/** Of a group that can be given permissions nobody makes himself a member, or leaves it (documented). */
function openRefusal(after: NounRow, given: NounChange["given"]): WorldError | null {
  const open = ["MemberJoinRestriction", "MemberDepartRestriction"].find(
    (property) => given.has(property) && after.values[property] === "Open",
  );
  return open !== undefined && detailsOf(after) === "MailUniversalSecurityGroup"
    ? recipientError("SecurityGroupNotOpen", { property: open, group: after.name })
    : null;
}

/** A group whose members are not all rooms becomes no list of rooms. */
function roomRefusal(world: World, after: NounRow, given: NounChange["given"]): WorldError | null {
  const relation = given.get("RoomList") === true ? nounNamed("DistributionGroupMember") : null;
  const members = relation ? relationRows(world, relation, after.guid).map(({ name }) => name) : [];
  return strangerInRoomList(world, after, members);
}

/** -Members and -CopyOwnerToMember of New-DistributionGroup. */
function addFirstMembers({ world, before, after, given }: NounChange): void {
  const relation = nounNamed("DistributionGroupMember");
  if (before || !after || !relation) return;
  const members = itemsGiven(given, "Members").map((item) => newMember(world, relation, wordOf(item) ?? "").key);
  const owners = given.get("CopyOwnerToMember") === true ? ((after.values.ManagedBy ?? []) as readonly string[]) : [];
  for (const key of new Set([...members, ...owners])) addRelation(world, relation, after.guid, key, {});
}
