import { ownEntry } from "../../../base/ownEntry.ts";
import { identityKind } from "../../../command/catalogue/identityKind.ts";
import { type CommandShape, everySet, type ParameterShape } from "../../calls/CommandShape.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";

/**
 * What an identity of Exchange's stands for, by the kind of the parameter that takes it. Kinds that are not here name things of several
 * sorts, or nothing is known of them (inferred from the reference's types of -Identity).
 */
const families: Readonly<Record<string, string>> = {
  AcceptedDomain: "accepted domain",
  AddressList: "address list",
  ClientAccessServer: "server",
  Contact: "recipient",
  Database: "database",
  DatabaseAvailabilityGroup: "availability group",
  DeliveryAgentConnector: "delivery agent connector",
  DistributionGroup: "distribution group",
  DynamicGroup: "dynamic group",
  EmailAddressPolicy: "address policy",
  ForeignConnector: "foreign connector",
  FrontendTransportServer: "server",
  GeneralMailbox: "mailbox",
  GeneralMailboxOrMailUser: "recipient",
  GeneralRecipient: "recipient",
  GlobalAddressList: "address list",
  Group: "recipient",
  InboundConnector: "inbound connector",
  MailContact: "contact",
  MailPublicFolder: "recipient",
  MailUser: "recipient",
  Mailbox: "mailbox",
  MailboxOrMailUser: "recipient",
  MailboxServer: "server",
  MailboxTransportServer: "server",
  MigrationBatch: "migration batch",
  MigrationEndpoint: "migration endpoint",
  OfflineAddressBook: "address book",
  OrganizationRelationship: "relationship",
  OutboundConnector: "outbound connector",
  ReceiveConnector: "Receive connector",
  Recipient: "recipient",
  RemoteDomain: "remote domain",
  RemoteMailbox: "mailbox",
  RetentionPolicyTag: "retention tag",
  Rule: "rule",
  SendConnector: "Send connector",
  Server: "server",
  SharingPolicy: "sharing policy",
  ThrottlingPolicy: "throttling policy",
  TransportServer: "server",
  UnifiedGroup: "distribution group",
  User: "recipient",
};

/** The recipients that are of one sort: none of another one can be meant. */
const recipients: readonly string[] = ["recipient", "mailbox", "distribution group", "dynamic group", "contact"];

/** The parameter that takes the identity of a cmdlet's own objects. */
function identityOf(shape: CommandShape): ParameterShape | undefined {
  return shape.parameters.find(({ name }) => name === "Identity");
}

/** What identities a parameter takes; null where that is not known. */
function familyOf({ name }: CommandShape, { type }: ParameterShape): string | null {
  const kind = identityKind(type)?.kind;
  // One type for the virtual directories of all services.
  if (kind === "VirtualDirectory") return name.slice(name.indexOf("-") + 1);
  return kind === undefined ? null : (ownEntry(families, kind) ?? null);
}

/** What the objects of a noun of Exchange's are; null where that is not known. */
export function familyOfNoun(noun: string, table: CommandTable): string | null {
  const shape = table.shape(`Get-${noun}`, "Desktop");
  const identity = shape === null ? undefined : identityOf(shape);
  return shape === null || identity === undefined ? null : familyOf(shape, identity);
}

/** Whether objects of a family can be given to a parameter; where nothing is known they can. */
export function canMean(shape: CommandShape, parameter: ParameterShape, family: string): boolean {
  const taken = familyOf(shape, parameter);
  if (taken === null || taken === family) return true;
  if (recipients.includes(taken) && recipients.includes(family)) return taken === "recipient" || family === "recipient";
  // What lies on a server is named with it.
  return family === "server" && !onlyOfOrganization.has(taken) && !recipients.includes(taken);
}

/** What belongs to no server. */
const onlyOfOrganization: ReadonlySet<string> = new Set([
  "accepted domain",
  "address list",
  "address policy",
  "remote domain",
  "rule",
  "Send connector",
]);

/** The parameters that objects of the pipeline can go to. */
export function takersOfInput({ parameters }: CommandShape): readonly ParameterShape[] {
  return parameters.filter(
    ({ name, sets }) => name !== "Instance" && [...sets.values(), sets.get(everySet)].some((place) => place?.pipeline),
  );
}
