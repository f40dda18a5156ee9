import {
  anyJson,
  dictionary,
  flag,
  guid,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  thumbprint,
  time,
} from "../../store/record/RecordShape.ts";
import { serviceFlags } from "../certificate/ExchangeCertificate.ts";
import { credentialShape } from "../tenant/ServicePrincipal.ts";
import { tenantMembers } from "../tenant/Tenant.ts";

const serviceNames = Object.keys(serviceFlags) as (keyof typeof serviceFlags)[];

/** What the directory says of an object besides its own properties; absent parts are made when the scenario is loaded. */
const origin = {
  guid: optional(guid),
  whenCreated: optional(time),
  whenChanged: optional(time),
  adminDisplayName: optional(text),
};

const certificate = object({
  friendlyName: text,
  services: list(oneOf(...serviceNames)),
  rootCAType: oneOf("None", "ThirdParty", "Enterprise", "Registry", "GroupPolicy", "Unknown"),
  privateKeyExportable: flag,
  /** Whether SMTP offers it first. */
  defaultSmtp: optional(flag),
  /** PEM, one line each. */
  certificate: list(name),
  privateKey: nullable(list(name)),
});

const service = object({
  name,
  displayName: optional(text),
  status: optional(oneOf("Running", "Stopped", "Paused")),
  startType: optional(oneOf("Automatic", "Manual", "Disabled")),
  startMilliseconds: optional(integer),
  stopMilliseconds: optional(integer),
});

const server = object({
  name,
  fqdn: name,
  ...origin,
  version: name,
  serverRole: list(oneOf("Mailbox", "ClientAccess", "UnifiedMessaging", "HubTransport", "Edge")),
  edition: oneOf("Standard", "StandardEvaluation", "Enterprise", "EnterpriseEvaluation"),
  productId: text,
  dataPath: text,
  remainingTrialPeriod: integer,
  operatingSystem: text,
  /** When Windows started, and with it the services. */
  booted: time,
  environment: list(object({ name, value: text })),
  /** Services that differ from what the product and Windows install. */
  services: list(service),
  certificates: list(certificate),
});

const tenant = object({
  ...tenantMembers,
  accounts: list(
    object({
      userPrincipalName: name,
      objectId: guid,
      displayName: text,
      password: text,
      userType: optional(oneOf("Member", "Guest")),
      roles: list(text),
      licenses: list(text),
      blockCredential: optional(flag),
      multiFactor: optional(flag),
    }),
  ),
  servicePrincipals: list(
    object({
      objectId: guid,
      appPrincipalId: guid,
      displayName: text,
      servicePrincipalNames: list(name),
      accountEnabled: optional(flag),
      trustedForDelegation: optional(flag),
      credentials: optional(list(credentialShape)),
    }),
  ),
});

/** An object of a noun: of a facet `name` is the owner, of a relation the member. */
const nounObject = object({
  name,
  guid: optional(guid),
  whenCreated: optional(time),
  /** The server of a per-server object, the owner of a relation. */
  owner: optional(name),
  /** The organisational unit. */
  ou: optional(name),
  /** By the names of properties or parameters, as a script would give them. */
  values: optional(dictionary(anyJson)),
});

/** A message in a folder of a mailbox; `size` is in bytes. */
const mailItem = object({
  mailbox: name,
  folder: optional(name),
  from: text,
  subject: text,
  received: time,
  size: optional(integer),
  read: optional(flag),
});

/** The file format of an organisation under examples/organizations; its README explains the members. */
export const scenarioShape = object({
  name,
  description: text,
  startTime: time,
  timeZone: name,
  culture: name,
  runspaceId: guid,
  shellServer: name,
  administrator: name,
  /** Services of the cloud that the administrator's shell is connected to when it starts. */
  connectedTo: optional(list(oneOf("Exchange Online", "Security & Compliance"))),
  forest: object({
    dnsDomain: name,
    netBiosDomain: name,
    distinguishedName: name,
    domainController: name,
    site: name,
  }),
  organization: object({
    name,
    guid,
    administrativeGroup: name,
    acceptedDomains: list(name),
  }),
  servers: list(server),
  authConfig: object({
    ...origin,
    currentCertificateThumbprint: nullable(thumbprint),
    serviceName: text,
  }),
  authServers: list(object({ name, ...origin, values: optional(dictionary(anyJson)) })),
  partnerApplications: list(
    object({
      name,
      ...origin,
      applicationIdentifier: text,
      enabled: flag,
      acceptSecurityIdentifierInformation: optional(flag),
      linkedAccount: optional(text),
    }),
  ),
  pushNotificationApps: list(
    object({
      name,
      ...origin,
      displayName: text,
      platform: oneOf("None", "APNS", "PendingGet", "WNS", "Proxy", "GCM"),
      enabled: nullable(flag),
      organization: nullable(text),
      uri: text,
    }),
  ),
  cloud: object({
    exchangeHost: name,
    clockOffsetMilliseconds: optional(integer),
    signingKeys: list(object({ certificate: list(name), privateKey: list(name) })),
  }),
  tenants: list(tenant),
  objects: optional(dictionary(list(nounObject))),
  /** What lies in mailboxes from the start. */
  mail: optional(list(mailItem)),
});

export type Scenario = ShapeType<typeof scenarioShape>;
const originShape = object(origin);
/** What a scenario may tell of an object's past. */
export type ScenarioOrigin = ShapeType<typeof originShape>;
export type ScenarioServer = Scenario["servers"][number];
export type ScenarioObject = ShapeType<typeof nounObject>;
