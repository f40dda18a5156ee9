import { canonicalName, escapeName, parentOf } from "../../directory/distinguishedName.ts";
import { directoryServer, serviceUnit } from "../../directory/serviceDirectory.ts";
import { synchronizedRefusal } from "../../hybrid/synchronized.ts";
import { getOrganization } from "../../Organization.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import { findTenant } from "../../tenant/Tenant.ts";
import { isAcceptedAddress } from "../../transport/acceptedDomains.ts";
import { wordGiven } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { longestTip, mailTipPage, shownLength } from "../../values/MailTipTranslation.ts";
import { addressOf } from "../../values/ProxyAddress.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import { isSmtpAddress } from "../../values/SmtpAddress.ts";
import { domainOfAddress } from "../../values/text/domainOfAddress.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { messageSize } from "../declaration/messageSize.ts";
import { nounFacts } from "../declaration/nounFacts.ts";
import {
  defineNoun,
  type NounChange,
  type NounDefinition,
  type ParameterRule,
  type PropertyRule,
  type RowAcceptance,
  type Values,
} from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { type NounRow, recipients } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { recipientText } from "../rows/rowPlace.ts";
import {
  freeAlias,
  holderOfAccountName,
  holderOfAddress,
  holderOfAlias,
  holderOfPrincipalName,
} from "./address/addressHolder.ts";
import { addressListsOf } from "./address/addressListMembership.ts";
import { policyAddresses, policyFor } from "./address/addressPolicy.ts";
import { followsAddressPolicy } from "./address/followsAddressPolicy.ts";
import { keptPrimaryAddress, primaryAddressParameters } from "./address/primaryAddressParameters.ts";
import { addressesOf, primaryAddress } from "./address/proxyAddresses.ts";
import { attributeLengths } from "./directory/attributeLengths.ts";
import { clears } from "./directory/clears.ts";
import { dialMapOf } from "./directory/dialMap.ts";
import { onlineNames } from "./directory/onlineNames.ts";
import {
  detailsNumbers,
  detailsOf,
  hasAddress,
  isMailEnabled,
  isOneOf,
  isPerson,
  isPersonWithAddress,
  maySendForOthers,
  recipientTypeDetails,
  recipientTypeOf,
  recipientTypes,
} from "./directory/recipientTypes.ts";
import { groupsOf } from "./group/groupMembership.ts";
import { senderListParameters, senderListProperties } from "./mailbox/senderLists.ts";
import { recipientChanged } from "./recipientChanged.ts";
import { recipientError } from "./recipientMessages.ts";

const space = "Microsoft.Exchange.Data.Directory.Recipient";

/** What all recipients show alike. Which of them a noun has, its data says. */
const recipientProperties: Readonly<Record<string, PropertyRule>> = {
  ...attributeLengths,
  MaxSendSize: messageSize,
  MaxReceiveSize: messageSize,
  RecipientType: { values: recipientTypes, type: `${space}.RecipientType`, derive: recipientTypeOf },
  RecipientTypeDetails: {
    values: recipientTypeDetails,
    numbers: detailsNumbers,
    type: `${space}.RecipientTypeDetails`,
    derive: detailsOf,
    inRow: true,
  },
  EmailAddresses: { kind: "ProxyAddressCollection" },
  PrimarySmtpAddress: { kind: "SmtpAddress", derive: primaryAddress, inRow: true, amongIdentity: "EmailAddresses" },
  WindowsEmailAddress: { kind: "SmtpAddress", default: primaryAddress, inRow: true },
  DisplayName: { kind: "String", default: ({ name }) => name, inRow: true, maximumLength: 256 },
  Alias: { kind: "String" },
  OrganizationalUnit: { kind: "String", derive: unitOf },
  LegacyExchangeDN: { kind: "String" },
  EmailAddressPolicyEnabled: { kind: "Boolean", default: (_, world) => followsAddressPolicy(world, {}) },
  HiddenFromAddressListsEnabled: { kind: "Boolean", default: false },
  ...senderListProperties,
  BypassModerationFromSendersOrMembers: references(hasAddress),
  GrantSendOnBehalfTo: references(maySendForOthers),
  ModeratedBy: references(isPersonWithAddress),
  ManagedBy: references(),
  // The service's directory knows all of the cloud's recipients but groups that are filters.
  ExternalDirectoryObjectId: {
    kind: "String",
    default: "",
    cloud: (row) => (detailsOf(row) === "DynamicDistributionGroup" ? "" : row.guid),
  },
  IsDirSynced: { kind: "Boolean", default: false },
  PoliciesIncluded: { kind: "MultiValuedProperty<String>", derive: (row, world) => policiesOf(row, world, true) },
  PoliciesExcluded: { kind: "MultiValuedProperty<String>", derive: (row, world) => policiesOf(row, world, false) },
  // The tip itself is the default among its translations.
  MailTipTranslations: {
    kind: "MultiValuedProperty<String>",
    derive: ({ values }) => [
      ...(typeof values.MailTip === "string" ? [`default:${values.MailTip}`] : []),
      ...textList(values.OtherMailTips),
    ],
  },
  UMDtmfMap: { default: dialMapOf },
  // Filters know both; objects show the country by its name.
  c: { kind: "String", hidden: true },
  CountryCode: { kind: "Int32", hidden: true },
  // Nothing here changes them: no unit of administration, no identifier of a domain before, no settings of voice mail.
  AdministrativeUnits: { kind: "MultiValuedProperty<String>", default: [] },
  SidHistory: { kind: "MultiValuedProperty<String>", default: [] },
  VoiceMailSettings: { kind: "MultiValuedProperty<String>", default: [] },
  MemberOfGroup: { ...references(), derive: groupsOf },
  AddressListMembership: {
    kind: "MultiValuedProperty<ADObjectId>",
    references: ["AddressList", "GlobalAddressList"],
    derive: addressListsOf,
  },
  ...onlineNames.properties,
  ForwardingAddress: { kind: "ADObjectId", references: "Recipient", accepts: hasAddress },
  Manager: { kind: "ADObjectId", references: "Recipient", accepts: isPerson },
  ArbitrationMailbox: { kind: "ADObjectId", references: "Recipient", accepts: isOneOf("ArbitrationMailbox") },
  DefaultPublicFolderMailbox: {
    kind: "ADObjectId",
    references: "Recipient",
    accepts: isOneOf("PublicFolderMailbox"),
  },
};

/** What is kept and shown by other properties, or by none: tips in other languages than the default one, the side that made it, and whether the domain needs it. */
const keptAlone: Readonly<Record<string, PropertyRule>> = {
  OtherMailTips: { kind: "MultiValuedProperty<MailTipTranslation>", hidden: true, filterable: false },
  HomeSide: { kind: "String", hidden: true, filterable: false },
  IsCriticalSystemObject: { kind: "Boolean", hidden: true, filterable: false },
};

/** The mark of the address policies, by which a recipient follows one or none (as objects of every organisation have it). */
const addressPolicies = "{26491cfc-9e50-4857-861b-0cb8df22b5d7}";

function policiesOf(row: NounRow, world: World, followed: boolean): Json {
  if (followsAddressPolicy(world, row.values) !== followed) return [];
  const policy = followed ? policyFor(world, row) : null;
  return policy ? [policy.guid, addressPolicies] : [addressPolicies];
}

/** What the parameters of the recipient tasks do alike. */
const recipientParameters: Readonly<Record<string, ParameterRule>> = {
  ...primaryAddressParameters,
  ...senderListParameters,
  ...onlineNames.parameters,
  OrganizationalUnit: { sets: (value, { world }) => ({ parent: parentNamed(world, wordOf(value) ?? "") }) },
  MailTip: { sets: (value) => mailTip(wordOf(value) ?? "") },
  MailTipTranslations: "OtherMailTips",
  CreateDTMFMap: { sets: (value): Values => ({ UMDtmfMap: value === true ? null : [] }) },
  RemovePicture: clears("HasPicture"),
  RemoveSpokenName: clears("HasSpokenName"),
  IgnoreDefaultScope: { accepted: "The estate has one domain." },
  Force: { accepted: "The questions that it answers come from -Confirm." },
  RecipientTypeDetails: {
    types: (wanted) =>
      recipientTypeDetails.filter((each) => words(wanted).some((word) => word.toLowerCase() === each.toLowerCase())),
    selects: ({ values }, wanted) =>
      words(wanted).some((word) => word.toLowerCase() === String(values.RecipientTypeDetails).toLowerCase()),
  },
  RecipientType: {
    types: (wanted) =>
      recipientTypeDetails.filter((each) =>
        words(wanted).some(
          (word) => word.toLowerCase() === recipientTypeOf({ values: { RecipientTypeDetails: each } }).toLowerCase(),
        ),
      ),
    selects: (row, wanted) => words(wanted).some((word) => word.toLowerCase() === recipientTypeOf(row).toLowerCase()),
  },
};

/** An empty tip goes, with those in other languages (documented). */
function mailTip(text: string): Values {
  const length = shownLength(text);
  if (length > longestTip) throw nounError("NameTooLong", { maximum: longestTip, length });
  return text === "" ? { MailTip: null, OtherMailTips: null } : { MailTip: mailTipPage(text) };
}

/** A noun that shows rows of the one store of recipients. */
export function defineRecipient(
  definition: Omit<NounDefinition, "kind"> & { readonly kind?: NounDefinition["kind"] },
): NounDefinition {
  const { noun, presets, validate, changed, warnings } = definition;
  const recipient: NounDefinition = defineNoun({
    kind: "keyed",
    rows: "Recipient",
    alsoSets: ["User"],
    ...definition,
    properties: { ...whereKnown(recipientProperties), ...keptAlone, ...definition.properties },
    parameters: { ...recipientParameters, ...definition.parameters },
    presets: (values, world, given) => {
      const own = { ...presets?.(values, world, given), ...values };
      return { ...own, ...recipientPresets(world, wordGiven(given, "Name") ?? "", own) };
    },
    validate: (change) => synchronizedRefusal(noun, change) ?? validate?.(change) ?? refusalOf(change),
    changed: (change) => {
      changed?.(change);
      recipientChanged(change);
      keepNames(recipient, change);
    },
    warnings: (change) => [...(warnings?.(change) ?? []), ...keptPrimaryAddress(change)],
  });
  return recipient;
}

/** A recipient that gets another name keeps those that were made from the old one. */
function keepNames(definition: NounDefinition, { world, before, after }: NounChange): void {
  if (!before || !after || before.name === after.name) return;
  const row = recipientRow(world, after.guid);
  const { properties } = nounFacts(definition);
  const kept = ["DisplayName", "SamAccountName"].filter((name) => properties.has(name));
  if (row && kept.some((name) => row.values[name] === undefined)) {
    const names = Object.fromEntries(kept.map((name) => [name, before.name]));
    world.store.put(recipients, row.guid, { ...row, values: { ...names, ...row.values } });
  }
}

/** Rules for properties that a noun has only if its data says so. */
function whereKnown(rules: Readonly<Record<string, PropertyRule>>): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, { ...rule, ifKnown: true }]));
}

/** What every mail-enabled recipient gets when it is made or enabled: alias, addresses, legacy name, place. */
export function recipientPresets(world: World, name: string, values: Values): Values {
  const parent = typeof values.parent === "string" ? values.parent : usersContainer(world);
  const details = String(values.RecipientTypeDetails ?? "");
  if (!isMailEnabled(details)) return { parent };
  const alias = typeof values.Alias === "string" && values.Alias !== "" ? values.Alias : aliasOf(world, values, name);
  const withAlias = { ...values, Alias: alias };
  const given = addressesOf(values);
  const distinguishedName = `CN=${escapeName(name)},${parent}`;
  const made = policyAddresses(world, { name, guid: "", values: withAlias, distinguishedName });
  return {
    parent,
    Alias: alias,
    DisplayName: values.DisplayName ?? name,
    EmailAddresses:
      given.length > 0 && values.EmailAddressPolicyEnabled === false ? given : [...new Set([...made, ...given])],
    LegacyExchangeDN: values.LegacyExchangeDN ?? legacyName(world, alias),
  };
}

/** An alias for a recipient that has none: from its sign-in name, or its name. */
export function aliasOf(world: World, values: Values, name: string): string {
  const upn = typeof values.UserPrincipalName === "string" ? values.UserPrincipalName.split("@")[0] : "";
  const alias = (upn || name).normalize("NFKD").replace(/[^A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.]/g, "");
  return freeAlias(world, alias || "recipient");
}

/** `/o=First Organization/ou=Exchange Administrative Group (...)/cn=Recipients/cn=<32 digits>-<alias>` */
function legacyName(world: World, alias: string): string {
  const organization = getOrganization(world);
  const digits = world.ids.newGuid().replaceAll("-", "");
  return `/o=${organization.name}/ou=${organization.administrativeGroup}/cn=Recipients/cn=${digits}-${alias}`;
}

export function usersContainer(world: World): string {
  return `CN=Users,${getOrganization(world).domainDistinguishedName}`;
}

/** The distinguished name of the unit that a parameter names. */
export function parentNamed(world: World, identity: string): string {
  const definition = nounNamed("OrganizationalUnit");
  if (!definition) return usersContainer(world);
  const unit = findRow(world, definition, identity);
  if (!unit) throw nounError("UnitNotFound", { id: identity });
  return isCloudShell(world) ? usersContainer(world) : unit.distinguishedName;
}

/** The unit in which a recipient lies, as it shows itself. */
export function unitOf(row: NounRow, world: World): Json {
  if (isCloudShell(world)) return serviceUnit(world);
  return canonicalName(parentOf(row.distinguishedName), getOrganization(world).dnsDomain);
}

/** The longest alias (documented). */
const longestAlias = 64;

/** Who is moderated has somebody who approves: a moderator, or the owner of a group (documented with -ModeratedBy). */
function lacksModerator({ after, given }: NounChange): boolean {
  if (after?.values.ModerationEnabled !== true || !(given.has("ModerationEnabled") || given.has("ModeratedBy")))
    return false;
  const { ModeratedBy, ManagedBy } = after.values;
  return (
    [...textList(ModeratedBy), ...(typeof ManagedBy === "string" ? [ManagedBy] : textList(ManagedBy))].length === 0
  );
}

/** What a recipient of its type cannot be without and had before; addresses that a policy gives come back by themselves. */
function lostProperty(world: World, before: NounRow, after: NounRow): string | null {
  if (detailsOf(before) !== detailsOf(after) || !isMailEnabled(detailsOf(after))) return null;
  const lost = ["Database", "ExternalEmailAddress"].find(
    (name) => typeof before.values[name] === "string" && typeof after.values[name] !== "string",
  );
  if (lost !== undefined) return lost;
  const isBare = primaryAddress(before) !== null && primaryAddress(after) === null;
  return isBare && !followsAddressPolicy(world, after.values) ? "PrimarySmtpAddress" : null;
}

/** Parameters that say the same in two ways, of which a command has one (documented with -EmailAddresses; the lists inferred). */
const exclusive: readonly (readonly [string, string])[] = [
  ["EmailAddresses", "PrimarySmtpAddress"],
  ...["AcceptMessagesOnlyFrom", "RejectMessagesFrom"].flatMap((list) =>
    ["", "DLMembers"].map((part) => [`${list}${part}`, `${list}SendersOrMembers`] as const),
  ),
];

/** How messages to somebody outside are written: plain text has one body alone (documented). */
const formats = ["MessageFormat", "MessageBodyFormat"];

/** Addresses and names of accounts are unique over the store; aliases follow their grammar. */
function refusalOf(change: NounChange): WorldError | null {
  const { world, before, after, given } = change;
  if (!after) return null;
  const twice = exclusive.find((pair) => pair.every((name) => given.has(name)));
  if (before && twice) return recipientError("SameSaidTwice", { first: twice[0], second: twice[1] });
  if (lacksModerator(change)) return recipientError("ModeratorNeeded", { recipient: after.name });
  const lost = before && given.size > 0 ? lostProperty(world, before, after) : null;
  if (lost) return recipientError("PropertyMandatory", { property: lost, type: recipientTypeOf(after) });
  const bodyFormat = after.values.MessageBodyFormat ?? "TextAndHtml";
  if (formats.some((name) => given.has(name)) && after.values.MessageFormat === "Text" && bodyFormat !== "Text")
    return recipientError("BodyFormatOfText", { format: String(bodyFormat) });
  const alias = after.values.Alias;
  if (given.has("Alias") && (alias ?? "") === "" && isMailEnabled(detailsOf(after)))
    return nounError("NameMissing", { property: "Alias" });
  if (typeof alias === "string" && alias.length > longestAlias && alias !== before?.values.Alias)
    return nounError("NameTooLong", { maximum: longestAlias, length: alias.length });
  if (alias !== before?.values.Alias && typeof alias === "string" && alias !== "" && !isSmtpAddress(`${alias}@x.y`))
    return recipientError("AliasInvalid", { value: alias });
  // The service keeps aliases apart, a server only addresses.
  const isTaken = given.has("Alias") && alias !== before?.values.Alias && isCloudShell(world);
  if (isTaken && typeof alias === "string" && holderOfAlias(world, alias, after.guid))
    return recipientError("ValueUsed", { value: alias, property: "Alias" });
  const { DisplayName } = after.values;
  if (
    typeof DisplayName === "string" &&
    DisplayName !== before?.values.DisplayName &&
    DisplayName !== DisplayName.trim()
  )
    return nounError("SpaceAround");
  // One that becomes primary, or ceases to be, is no new one.
  const known = new Set(before ? addressesOf(before.values).map((address) => address.toLowerCase()) : []);
  for (const address of addressesOf(after.values)) {
    if (known.has(address.toLowerCase())) continue;
    const other = holderOfAddress(world, address, after.guid);
    const refusal = other ? null : domainRefusal(world, after, address);
    if (refusal) return refusal;
    if (other) return recipientError("ProxyAddressInUse", { address, recipient: recipientText(world, other) });
  }
  const upn = after.values.UserPrincipalName;
  if (typeof upn === "string" && upn !== before?.values.UserPrincipalName) {
    if (!/@./.test(upn)) return recipientError("PrincipalNameInvalid", { value: upn });
    if (isCloudShell(world) && !isDomainOfService(world, upn)) return recipientError("DomainNotAccepted");
    if (holderOfPrincipalName(world, upn, after.guid))
      return recipientError("UpnNotUnique", { server: directoryServer(world) });
  }
  const account = after.values.SamAccountName;
  const isNamed = given.has("SamAccountName") && account !== before?.values.SamAccountName;
  if (isNamed && typeof account === "string" && holderOfAccountName(world, account, after.guid))
    return recipientError("ValueUsed", { value: account, property: "SamAccountName" });
  return null;
}

/** The cloud's own recipients have addresses in its accepted domains alone, whoever stands for one outside others as well. */
function domainRefusal(world: World, { values }: NounRow, address: string): WorldError | null {
  const isOwn = isCloudShell(world) && values.ExternalEmailAddress === undefined && /^smtp:/i.test(address);
  return !isOwn || isDomainOfService(world, addressOf(address)) ? null : recipientError("DomainNotAccepted");
}

function isDomainOfService(world: World, address: string): boolean {
  return isAcceptedAddress(world, address) || findTenant(world, domainOfAddress(address)) !== null;
}

function references(accepts?: RowAcceptance): PropertyRule {
  return { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient", ...(accepts && { accepts }) };
}

function words(value: Parameters<typeof wordOf>[0]): string[] {
  if (typeof value === "object" && value?.is === "list") return value.items.flatMap((each) => words(each));
  return (wordOf(value) ?? "").split(",").map((word) => word.trim());
}
