import { ownEntry } from "../../base/ownEntry.ts";
import { hasPrivateKey, listCertificates } from "../../world/certificate/ExchangeCertificate.ts";
import { canonicalName } from "../../world/directory/distinguishedName.ts";
import { parameterRule, propertyNamed } from "../../world/nouns/declaration/nounMembers.ts";
import type { NounDefinition } from "../../world/nouns/defineNoun.ts";
import { monitoringOverrides } from "../../world/nouns/server/monitoringOverrides.ts";
import { getOrganization } from "../../world/Organization.ts";
import { shellServer } from "../../world/server/ExchangeServer.ts";
import { defaultDomain } from "../../world/transport/acceptedDomains.ts";
import type { ScriptValue } from "../../world/values/ScriptValue.ts";
import type { World } from "../../world/World.ts";
import { somebody } from "./somebody.ts";

/** What a noun's template makes of an identity: a name, its place, and values as a script would give them. */
export interface Template {
  readonly name: string;
  readonly owner?: string;
  readonly ou?: string;
  readonly values: Readonly<Record<string, ScriptValue>>;
}

/** How an object has to look so that the identity names it. */
export function templateOf(world: World, noun: string, identity: string, isRecipient: boolean): Template {
  const { name, ou } = namePlace(world, identity, isRecipient);
  const template = isRecipient ? recipientTemplate(world, noun, name) : { name, values: {} };
  const own = ownEntry(templates, noun)?.(template.name, world) ?? {};
  const entry = noun === "AttachmentFilterEntry" ? /^(FileName|ContentType):(.+)$/i.exec(identity) : null;
  if (entry) return { name: entry[2], values: { Type: entry[1] } };
  if (monitoringOverrides.includes(noun))
    return { name: identity.slice(identity.indexOf("\\") + 1), values: { Identity: identity } };
  return { ...template, ...(ou === null ? {} : { ou }), values: { ...template.values, ...own } };
}

const templates: Readonly<Record<string, (name: string, world: World) => Readonly<Record<string, ScriptValue>>>> = {
  MailboxDatabase: (_name, world) => ({ Server: getOrganization(world).shellServer }),
  AcceptedDomain: (name) => ({ DomainName: domainOf(name) }),
  AvailabilityAddressSpace: (name) => ({ ForestName: domainOf(name), AccessMethod: "OrgWideFB" }),
  RemoteDomain: (name) => ({ DomainName: domainOf(name) }),
  ReceiveConnector: () => ({
    TransportRole: "FrontendTransport",
    RemoteIPRanges: { is: "list", items: ["192.0.2.10"] },
  }),
  SendConnector: () => ({ AddressSpaces: { is: "list", items: ["SMTP:*;1"] } }),
  MailContact: (name) => ({ ExternalEmailAddress: `${wordOf(name)}@example.com` }),
  MailUser: (name) => ({ ExternalEmailAddress: `${wordOf(name)}@example.com` }),
  RemoteMailbox: (name, world) => ({
    RemoteRoutingAddress: `${wordOf(name)}@${defaultDomain(world)}`,
  }),
  DynamicDistributionGroup: () => ({ IncludedRecipients: "MailboxUsers" }),
  AddressList: () => ({ IncludedRecipients: "AllRecipients" }),
  GlobalAddressList: () => ({ IncludedRecipients: "AllRecipients" }),
  EmailAddressPolicy: (_name, world) => ({
    IncludedRecipients: "AllRecipients",
    EnabledEmailAddressTemplates: { is: "list", items: [`SMTP:@${defaultDomain(world)}`] },
  }),
  // An assignment that setup did not make.
  ManagementRoleAssignment: () => ({ Role: "View-Only Configuration", SecurityGroup: "Help Desk" }),
  UMDialPlan: () => ({ NumberOfDigitsInExtension: 5 }),
  IPAllowListEntry: addressOfNumber,
  IPBlockListEntry: addressOfNumber,
  MigrationEndpoint: (_name, world) => ({
    EndpointType: "ExchangeRemoteMove",
    RemoteServer: String(shellServer(world).values.Fqdn),
  }),
  SystemMessage: messageOfPlace,
  SweepRule: () => ({ Provider: "Exchange16", KeepForDays: 7 }),
  InboxRule: () => ({ StopProcessingRules: true }),
  Place: () => ({ RecipientTypeDetails: "RoomMailbox" }),
  // An action that leaves mail as it is.
  TransportRule: () => ({ StopRuleProcessing: true }),
  FederationTrust: (_name, world) => ownThumbprint(world),
  AddressRewriteEntry: (_name, world) => ({ InternalAddress: defaultDomain(world), ExternalAddress: "example.com" }),
  PartnerApplication: (_name, world) => ({ ApplicationIdentifier: world.ids.newGuid() }),
  OrganizationRelationship: () => ({ DomainNames: sampleDomains }),
  SharingPolicy: () => ({ Domains: { is: "list", items: ["*:CalendarSharingFreeBusySimple"] } }),
  IntraOrganizationConnector: () => ({
    DiscoveryEndpoint: "https://autodiscover.example.com/autodiscover/autodiscover.svc",
    TargetAddressDomains: sampleDomains,
  }),
  DeliveryAgentConnector: () => ({
    DeliveryProtocol: "X.400",
    AddressSpaces: { is: "list", items: ["X400:c=US;a=Sample;1"] },
  }),
  ForeignConnector: () => ({ AddressSpaces: { is: "list", items: ["FAX:*;1"] } }),
  UMIPGateway: () => ({ Address: "192.0.2.10" }),
  ReportSubmissionRule: (_name, world) => ({ SentTo: { is: "list", items: [somebody(world)] } }),
  JournalRule: (_name, world) => ({ JournalEmailAddress: somebody(world) }),
  ManagementScope: () => ({ RecipientRestrictionFilter: "RecipientType -eq 'UserMailbox'" }),
  MessageClassification: (name) => ({ DisplayName: name, SenderDescription: name }),
  OfflineAddressBook: () => ({ AddressLists: { is: "list", items: ["\\Default Global Address List"] } }),
  X400AuthoritativeDomain: () => ({ X400DomainName: "C=US;A=ATT;P=Sample;O=Sample" }),
  PolicyTipConfig: () => ({ Value: "Sample" }),
  SearchDocumentFormat: () => ({ Extension: ".sample", MimeType: "text/plain" }),
  OnPremisesOrganization: (_name, world) => ({
    HybridDomains: { is: "list", items: [defaultDomain(world)] },
    OrganizationGuid: world.ids.newGuid(),
  }),
  ActiveSyncDeviceAccessRule: (name) => ({ AccessLevel: "Allow", Characteristic: "DeviceModel", QueryString: name }),
  RetentionPolicyTag: () => ({ Type: "Personal", RetentionEnabled: true, AgeLimitForRetention: "365.00:00:00" }),
};

/** A certificate of the shell's server that it has the key of. */
function ownThumbprint(world: World): Readonly<Record<string, ScriptValue>> {
  const own = listCertificates(world, shellServer(world).name).find(hasPrivateKey);
  return own ? { Thumbprint: own.thumbprint } : {};
}

/** `en\\Internal\\5.7.1`, or `en\\WarningMailbox` of a quota's message. */
function messageOfPlace(name: string): Readonly<Record<string, ScriptValue>> {
  const [language, ...rest] = name.split("\\");
  const [side, code] = rest;
  if (code === undefined) return { Language: language, QuotaMessageType: side ?? "", Text: "Sample" };
  return { Language: language, Internal: side.toLowerCase() === "internal", DsnCode: code, Text: "Sample" };
}

const sampleDomains: ScriptValue = { is: "list", items: ["example.com"] };

/** An entry is named by its number. */
function addressOfNumber(name: string): Readonly<Record<string, ScriptValue>> {
  return { IPRange: `192.0.2.${Number(name) % 256 || 1}` };
}

/** What a request that is there needs: the mailbox that it is about, the file that it reads or writes. */
export function requestValues(
  definition: NounDefinition,
  owner: string,
  name: string,
): Readonly<Record<string, ScriptValue>> {
  const names = ["Identity", "Mailbox", "TargetMailbox"];
  const of = names.find((each) => parameterRule(definition, each) ?? propertyNamed(definition, each));
  return {
    ...(definition.ownerOf && of !== undefined ? { [of]: owner } : {}),
    ...(propertyNamed(definition, "FilePath") ? { FilePath: `\\\\SERVER\\Share\\${wordOf(name)}.pst` } : {}),
  };
}

function recipientTemplate(world: World, noun: string, identity: string): Template {
  const at = identity.indexOf("@");
  const name = at > 0 ? identity.slice(0, at) : identity;
  const alias = wordOf(name);
  const domain = at > 0 ? identity.slice(at + 1) : defaultDomain(world);
  const [first, ...last] = name.split(" ");
  const isPerson = noun === "Mailbox" || noun === "User" || noun === "MailUser" || noun === "MailContact";
  const values: Record<string, ScriptValue> = {};
  if (!Object.hasOwn(plainTypes, noun) && noun !== "RoleGroup") values.Alias = alias;
  if (noun === "Mailbox" || noun === "User" || noun === "MailUser") values.UserPrincipalName = `${alias}@${domain}`;
  if (isPerson && last.length > 0) Object.assign(values, { FirstName: first, LastName: last.join(" ") });
  if (at > 0 && !Object.hasOwn(plainTypes, noun)) values.PrimarySmtpAddress = identity;
  if (Object.hasOwn(plainTypes, noun)) values.RecipientTypeDetails = plainTypes[noun];
  return { name, values };
}

/** Accounts, groups and contacts without mail. */
const plainTypes: Readonly<Record<string, string>> = {
  User: "User",
  LinkedUser: "LinkedUser",
  Group: "UniversalDistributionGroup",
  Contact: "Contact",
};

/** An identity in parts: of distinguished and canonical names and `DOMAIN\name` the last one, and the unit before it. */
function namePlace(
  world: World,
  identity: string,
  isRecipient: boolean,
): { readonly name: string; readonly ou: string | null } {
  const { dnsDomain, domainDistinguishedName } = getOrganization(world);
  const distinguished = /^(?:CN|OU)=((?:\\.|[^,\\])*),/i.exec(identity);
  if (distinguished) {
    const above = identity.slice(distinguished[0].length);
    // Configuration lies in the same domain, in no unit.
    const isInUnit =
      above.toLowerCase().endsWith(`,${domainDistinguishedName.toLowerCase()}`) &&
      !/(?:^|,)CN=Configuration,/i.test(above);
    const ou = isInUnit ? canonicalName(above, dnsDomain) : null;
    return { name: distinguished[1].replace(/\\(.)/g, "$1"), ou };
  }
  if (identity.toLowerCase().startsWith(`${dnsDomain.toLowerCase()}/`)) {
    const parts = identity.split("/");
    return { name: parts.at(-1) ?? identity, ou: parts.length > 2 ? parts.slice(0, -1).join("/") : null };
  }
  const account = isRecipient ? /^[\w.-]+\\([^\\]+)$/.exec(identity) : null;
  return { name: account ? account[1] : identity, ou: null };
}

function domainOf(name: string): string {
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? name : `${wordOf(name)}.example.com`;
}

/** The letters and digits of a name, as an alias has them. */
function wordOf(name: string): string {
  return name.normalize("NFKD").replace(/[^A-Za-z0-9._-]/g, "") || "object";
}
