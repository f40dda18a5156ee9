import { mailboxGuidOf, otherGuid } from "../../mailbox/mailboxGuidOf.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import { blockText, itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { isFilterRefusal } from "../filter/isFilterRefusal.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { familyRows } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import { type NounRow, recipients } from "../rows/NounRow.ts";
import { recipientText } from "../rows/rowPlace.ts";
import { valueWord } from "../rows/valueWords.ts";
import { addressesOf } from "./address/proxyAddresses.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { securityIdentifier } from "./directory/accountState.ts";
import { recipientClasses } from "./directory/directoryAttributes.ts";
import { displayNames } from "./directory/displayNames.ts";
import { recipientTest } from "./directory/recipientFilter.ts";
import { recipientIdentity } from "./directory/recipientIdentity.ts";
import { isMailbox, isOfService, isOneOf, isSecurityPrincipal } from "./directory/recipientTypes.ts";
import { deletedBeside } from "./directory/rowsBesideRecipients.ts";
import { stockRecipients } from "./directory/stockRecipients.ts";
import { memberList } from "./group/groupMembership.ts";
import { recipientError } from "./recipientMessages.ts";

const names = displayNames(["Manager"]);

/** The family of all recipients: users, contacts and groups, with and without mail. Get-Recipient shows those with mail. */
export default defineRecipient({
  noun: "Recipient",
  rows: "Recipient",
  home: "recipient",
  accounts: true,
  identityText: (row, world) => recipientText(world, row),
  // Those of the cloud lie in one place (observed).
  hasUniqueNames: isCloudShell,
  called: "recipient",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Data.Directory.Management.ReducedRecipient",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    classesOf: recipientClasses,
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  identity: recipientIdentity,
  byOtherGuid: byMailboxGuid,
  bySecurityIdentifier: bySid,
  byOtherAddress: byRoutingAddress,
  parameters: {
    ...names.parameters,
    AuthenticationType: { selection: authenticatedBy },
    IncludeSoftDeletedRecipients: { accepted: "Recipients that the cloud has deleted are shown, too." },
    BookmarkDisplayName: { accepted: "Read where the page of results begins." },
    IncludeBookmarkObject: { accepted: "Read where the page of results begins." },
    Properties: { accepted: "All properties are shown; it only says which are needed." },
    PropertySet: { accepted: "All properties are shown; it only says which are needed." },
    Capabilities: {
      selects: ({ values }, wanted) =>
        itemsOf(wanted).some((each) =>
          (Array.isArray(values.PersistedCapabilities) ? values.PersistedCapabilities : []).includes(wordOf(each)),
        ),
    },
    RecipientPreviewFilter: { selection: (value, world) => previewTest(world, value) },
  },
  properties: { ...names.properties, Members: memberList, ExternalEmailAddress: { kind: "ProxyAddress" } },
  asked: names.asked,
  beside: deletedBeside((row) => addressesOf(row.values).length > 0),
  page: pageFromBookmark,
  accepts: (row) => !isOfService(row),
  hidden: (row) => addressesOf(row.values).length === 0 || isOfSystem(row),
  stock: stockRecipients,
  referenceMissing: (id) => nounError("RecipientNotFound", { id }),
  borrows: [
    ...["Mailbox", "CASMailbox", "UMMailbox", "MailUser", "MailContact", "DistributionGroup", "User", "Contact"],
    ...["DynamicDistributionGroup", "UnifiedGroup", "RemoteMailbox", "MailPublicFolder"],
  ],
  source: "documented",
});

/** Mailboxes of the system itself are none of the types that Get-Recipient knows (documented). */
const isOfSystem = isOneOf(
  "ArbitrationMailbox",
  "MonitoringMailbox",
  "AuditLogMailbox",
  "AuxAuditLogMailbox",
  "SupervisoryReviewPolicyMailbox",
);

function byMailboxGuid(world: World, guid: string): readonly NounRow[] {
  const family = nounNamed("Recipient");
  const rows = family ? familyRows(world, family, otherGuid(guid)) : [];
  return rows.filter((row) => isMailbox(row) && mailboxGuidOf(row) === guid);
}

/** Who has rights has a number, in lower case here, which names it, too. */
function bySid(world: World, identifier: string): readonly NounRow[] {
  const family = nounNamed("Recipient");
  return (family ? listRows(world, family) : []).filter(
    (row) => isSecurityPrincipal(row) && securityIdentifier(row, world).toLowerCase() === identifier,
  );
}

/** The address under which the servers send on is one of a remote mailbox's own to the cloud, though the servers keep it apart. */
function byRoutingAddress(world: World, address: string): readonly NounRow[] {
  const routing = `smtp:${address.replace(/^smtp:/, "")}`;
  return world.store
    .find(recipients, "value", valueWord("RemoteRoutingAddress", routing) ?? "")
    .filter(({ values }) => textList(values.EmailAddresses).some((each) => each.toLowerCase() === routing));
}

/** -RecipientPreviewFilter: what a policy, list or dynamic group with this filter would mean. */
function previewTest(world: World, value: ScriptValue): (row: NounRow) => boolean {
  const filter = itemsOf(value).map((item) => blockText(item) ?? wordOf(item));
  try {
    return recipientTest(world, filter.join(" "));
  } catch (error) {
    if (isFilterRefusal(error)) throw recipientError("FilterInvalid", { what: "recipient", reason: error.message });
    throw error;
  }
}

/** -BookmarkDisplayName: by display names, those from the one that it names on; that one itself only where it is asked for. */
function pageFromBookmark(given: Given) {
  const bookmark = wordGiven(given, "BookmarkDisplayName")?.toLowerCase();
  if (bookmark === undefined) return null;
  const withIt = given.get("IncludeBookmarkObject") !== false;
  return (rows: readonly NounRow[]): readonly NounRow[] =>
    rows
      .map((row) => [String(row.values.DisplayName ?? row.name).toLowerCase(), row] as const)
      .filter(([name]) => (withIt ? name >= bookmark : name > bookmark))
      .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
      .map(([, row]) => row);
}

/** -AuthenticationType: how the domain of an account's sign-in name authenticates; Managed where nothing federates it. */
function authenticatedBy(value: ScriptValue, world: World): (row: NounRow) => boolean {
  const wanted = (wordOf(value) ?? "").toLowerCase();
  const domains = nounNamed("AcceptedDomain");
  const federated = new Set(
    (domains ? listRows(world, domains) : [])
      .filter(({ values }) => values.AuthenticationType === "Federated")
      .map(({ name, values }) => String(values.DomainName ?? name).toLowerCase()),
  );
  return ({ values }) => {
    const domain = String(values.UserPrincipalName ?? "").split("@")[1] ?? "";
    return (federated.has(domain.toLowerCase()) ? "federated" : "managed") === wanted;
  };
}
