import { type CatalogueParameter, catalogueCmdlet } from "../command/catalogue/catalogue.ts";
import { identityKind } from "../command/catalogue/identityKind.ts";
import { propertyNamed } from "../world/nouns/declaration/nounMembers.ts";
import { type NounDefinition, verbsOf } from "../world/nouns/defineNoun.ts";
import { nounNamed } from "../world/nouns/nounNamed.ts";

/** Types of parameters that name objects of a noun with another name than the type's. */
const nounOfType: Readonly<Record<string, string>> = {
  Recipient: "Mailbox",
  GeneralRecipient: "Mailbox",
  RecipientWithAdUserGroup: "Mailbox",
  MailboxUserContact: "Mailbox",
  DeliveryRecipient: "Mailbox",
  GeneralMailbox: "Mailbox",
  GeneralMailboxOrMailUser: "Mailbox",
  MailboxOrMailUser: "Mailbox",
  StoreMailbox: "Mailbox",
  MailboxLocation: "Mailbox",
  LogonableObject: "Mailbox",
  UnifiedGroupOrUserMailbox: "Mailbox",
  MailboxFolder: "Mailbox",
  MailboxFolderUser: "Mailbox",
  MailboxUserConfiguration: "Mailbox",
  UserContact: "Mailbox",
  SecurityPrincipal: "Mailbox",
  ExtendedSecurityPrincipal: "Mailbox",
  RoleAssignee: "Mailbox",
  RoleGroupMember: "Mailbox",
  Group: "DistributionGroup",
  SecurityGroup: "RoleGroup",
  UniversalSecurityGroup: "DistributionGroup",
  DynamicGroup: "DynamicDistributionGroup",
  DynamicDistributionGroupMember: "DynamicDistributionGroup",
  Server: "ExchangeServer",
  MailboxServer: "ExchangeServer",
  TransportServer: "ExchangeServer",
  ClientAccessServer: "ExchangeServer",
  ClientAccessServerOrArray: "ExchangeServer",
  FrontendTransportServer: "ExchangeServer",
  MailboxTransportServer: "ExchangeServer",
  UMServer: "ExchangeServer",
  Database: "MailboxDatabase",
  DatabaseCopy: "MailboxDatabaseCopy",
  ExtendedOrganizationalUnit: "OrganizationalUnit",
  AdSite: "ADSite",
  Role: "ManagementRole",
  RoleAssignment: "ManagementRoleAssignment",
  AddressBookMailboxPolicy: "AddressBookPolicy",
  ECId: "ExchangeServer",
};

/** Parameters that name objects though their type is a text or says more than they take. */
const nounOfNamed: Readonly<Record<string, string>> = {
  "Connect-Mailbox -User": "User",
  "Add-FederatedDomain -DomainName": "AcceptedDomain",
  "Test-ArchiveConnectivity -UserSmtp": "Mailbox",
  "Test-EdgeSynchronization -VerifyRecipient": "Mailbox",
  "New-ComplianceSearchAction -SearchName": "ComplianceSearch",
  "Release-QuarantineMessage -User": "Mailbox",
  "Remove-BlockedSenderAddress -SenderAddress": "BlockedSenderAddress",
  "Set-FederatedOrganizationIdentifier -AccountNamespace": "AcceptedDomain",
  "New-ManagementRoleAssignment -Policy": "RoleAssignmentPolicy",
  "New-ManagementRoleAssignment -User": "Mailbox",
  "Get-QueueDigest -Dag": "DatabaseAvailabilityGroup",
  "Get-QueueDigest -Server": "ExchangeServer",
  "Set-ADServerSettings -RecipientViewRoot": "OrganizationalUnit",
  "New-SendConnector -SourceTransportServers": "ExchangeServer",
  "Redirect-Message -Target": "ExchangeServer",
  "Search-MailboxAuditLog -Mailboxes": "Mailbox",
  ...Object.fromEntries(
    ["New", "Set"].flatMap((verb) =>
      ["TargetDatabases", "TargetArchiveDatabases"].map((name) => [
        `${verb}-MigrationBatch -${name}`,
        "MailboxDatabase",
      ]),
    ),
  ),
  "Set-SendConnector -SourceTransportServers": "ExchangeServer",
  // Their -Identity is the policy's, and -Ids name their objects.
  ...Object.fromEntries(
    ["Set", "Remove"].flatMap((verb) => [
      [`${verb}-TenantAllowBlockListSpoofItems -Identity`, "HostedConnectionFilterPolicy"],
      [`${verb}-TenantAllowBlockListSpoofItems -Ids`, "TenantAllowBlockListSpoofItems"],
    ]),
  ),
};

/** Parameters whose type says recipients and that mean groups alone. */
const groupParameters = /DLMembers$|MemberOf\d?$/;

/** The noun of the objects that a parameter names; null where it names none, or none that can be made. */
export function nounOfParameter(
  cmdletNoun: string,
  verb: string,
  parameter: CatalogueParameter,
  given: ReadonlySet<string> = new Set(),
): string | null {
  // The cmdlets of the other module of Exchange Online have texts where the older ones have identities.
  if (cmdletNoun.startsWith("EXO") && parameter.type === "String") {
    const older = cmdletNoun.slice(3);
    const same = catalogueCmdlet(`${verb}-${older}`, "Exchange", "Desktop")?.parameters.find(
      ({ name }) => name === parameter.name,
    );
    return same ? nounOfParameter(older, verb, same, given) : null;
  }
  // The account is one of another forest.
  if (parameter.name === "LinkedMasterAccount") return null;
  const own = nounNamed(cmdletNoun);
  const known = nounOfNamed[`${verb}-${cmdletNoun} -${parameter.name}`];
  if (known !== undefined) return known;
  if (parameter.name === "Identity" || (verb !== "New" && namesOwn(own, parameter.name)))
    return (
      (own && verb !== "New" && own.kind !== "computed" ? nounOfIdentity(own, verb, given) : null) ??
      (own?.kind === "singleton" ? null : nounOfTypeName(parameter.type))
    );
  const members = parameter.name === "Members" ? nounNamed(`${cmdletNoun}Member`)?.relation : null;
  const relation = members ?? own?.relation;
  if (relation && (parameter.name === relation.member || parameter.name === "Members"))
    return makerOf(relation.memberNoun);
  if (groupParameters.test(parameter.name)) return "DistributionGroup";
  const property = own && (propertyNamed(own, parameter.name) ?? propertyNamed(own, parameter.name.replace(/s$/, "")));
  const isReference = property?.kind && /ADObjectId/.test(property.kind.name);
  const references = property?.rule.names ? [property.rule.names] : isReference ? property.references : [];
  for (const noun of references) {
    const maker = makerOf(noun);
    if (maker) return maker;
  }
  return nounOfTypeName(parameter.type);
}

/** Whether a parameter names an object of the noun by its own words, as -Identity does. */
function namesOwn(own: NounDefinition | null, parameter: string): boolean {
  return own?.identityParameters?.includes(parameter) === true && own.properties?.[parameter]?.references === undefined;
}

function nounOfIdentity(definition: NounDefinition, verb: string, given: ReadonlySet<string>): string | null {
  if (definition.relation) return makerOf(definition.relation.owner);
  const conversions = [definition.conversions?.[verb] ?? []].flat();
  const names = new Map([...given].map((name) => [name, true] as const));
  const conversion = conversions.find(({ when }) => when?.(names) ?? true) ?? conversions[0];
  // An account that has no mail yet is made as one.
  if (conversion) return plainAccounts.has(conversion.from) ? conversion.from : makerOf(conversion.from);
  if (definition.kind === "singleton") return null;
  if (definition.actions?.[verb]?.on === null) return null;
  if (plainAccounts.has(definition.noun)) return definition.noun;
  return makerOf(definition.noun);
}

/** Accounts, groups and contacts of the directory, which no New- of the product makes. */
const plainAccounts: ReadonlySet<string> = new Set(["User", "LinkedUser", "Group", "Contact", "MailPublicFolder"]);

/** The noun whose New- makes what a noun shows. */
function makerOf(noun: string): string | null {
  if (noun === "ExchangeServer") return noun;
  if (noun === "Recipient") return "Mailbox";
  const definition = nounNamed(noun);
  if (!definition || definition.kind === "computed" || definition.relation) return null;
  if (definition.kind === "perServer" && !hasNew(definition)) return "ExchangeServer";
  if (definition.rows === undefined || definition.rows === noun) return noun;
  if (definition.kind !== "facet" && hasNew(definition)) return noun;
  return noun === "Group" ? "DistributionGroup" : noun === "Contact" ? "MailContact" : makerOf(definition.rows);
}

function hasNew(definition: NounDefinition): boolean {
  return (
    verbsOf(definition).includes("New") && catalogueCmdlet(`New-${definition.noun}`, "Exchange", "Desktop") !== null
  );
}

function nounOfTypeName(type: string): string | null {
  const short = identityKind(type)?.kind ?? (type === "SearchDocumentFormatId" ? "SearchDocumentFormat" : null);
  if (short === null) return null;
  const known = Object.hasOwn(nounOfType, short) ? nounOfType[short] : short;
  if (known === "MailboxDatabaseCopy" || known === "MobileDevice") return known;
  if (known === "RoleEntry") return "ManagementRoleEntry";
  return makerOf(known);
}
