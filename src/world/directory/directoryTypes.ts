import {
  flag,
  guid,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  text,
  thumbprint,
  time,
} from "../../store/record/RecordShape.ts";

const certificateReference = nullable(thumbprint);

/** The own properties of each kind of directory object, in the order in which the product lists them. */
export const directoryProperties = {
  AuthConfig: object({
    currentCertificateThumbprint: certificateReference,
    previousCertificateThumbprint: certificateReference,
    nextCertificateThumbprint: certificateReference,
    nextCertificateEffectiveDate: nullable(time),
    serviceName: text,
    realm: text,
    deploymentId: text,
    issuerIdentifier: text,
  }),
  AuthServer: object({
    issuerIdentifier: nullable(text),
    /** Base64 DER certificates whose keys sign this server's tokens. */
    certificateStrings: list(text),
    currentEncryptedAppSecret: nullable(text),
    previousEncryptedAppSecret: nullable(text),
    tokenIssuingEndpoint: nullable(text),
    authorizationEndpoint: nullable(text),
    applicationIdentifier: nullable(text),
    authMetadataUrl: nullable(text),
    realm: nullable(text),
    serverType: oneOf("Unknown", "MicrosoftACS", "Facebook", "LinkedIn", "ADFS", "AzureAD"),
    enabled: flag,
    isDefaultAuthorizationEndpoint: flag,
  }),
  PartnerApplication: object({
    enabled: flag,
    applicationIdentifier: text,
    certificateStrings: list(text),
    authMetadataUrl: nullable(text),
    realm: nullable(text),
    useAuthServer: flag,
    acceptSecurityIdentifierInformation: flag,
    /** The canonical name of the linked user. */
    linkedAccount: nullable(text),
    deploymentId: nullable(text),
    issuerIdentifier: nullable(text),
    accountType: oneOf("OrganizationalAccount", "ConsumerAccount"),
    appOnlyPermissions: nullable(list(text)),
    actAsPermissions: nullable(list(text)),
  }),
  PushNotificationApp: object({
    displayName: text,
    platform: oneOf("None", "APNS", "PendingGet", "WNS", "Proxy", "GCM"),
    /** Null until somebody enables or disables the app. */
    enabled: nullable(flag),
    organization: nullable(text),
    uri: text,
  }),
  ExchangeServer: object({
    fqdn: name,
    /** Four numbers: 15.0.775.38. */
    version: name,
    serverRole: list(oneOf("Mailbox", "ClientAccess", "UnifiedMessaging", "HubTransport", "Edge")),
    edition: oneOf("Unknown", "Standard", "StandardEvaluation", "Enterprise", "EnterpriseEvaluation", "Coexistence"),
    /** The canonical name of the site. */
    site: text,
    domain: text,
    organizationalUnit: text,
    dataPath: text,
    exchangeLegacyDN: text,
    networkAddress: list(text),
    productId: text,
    customerFeedbackEnabled: nullable(flag),
    internetWebProxy: nullable(text),
    internetWebProxyBypassList: nullable(list(text)),
    errorReportingEnabled: nullable(flag),
    monitoringGroup: text,
    /** Days. */
    remainingTrialPeriod: integer,
    /** The certificate that SMTP offers first: the default SMTP certificate. */
    internalTransportCertificateThumbprint: certificateReference,
  }),
} as const;

export type DirectoryType = keyof typeof directoryProperties;

/** What the directory's schema says of a kind: where its objects live and how they are marked. */
export interface DirectoryKind {
  /** Containers between the object and the organisation, nearest first; `{administrativeGroup}` is a place. */
  readonly containers: readonly string[];
  readonly objectClass: readonly string[];
  readonly schemaName: string;
  readonly exchangeVersion: string;
}

const current = "0.20 (15.0.0.0)";

export const directoryKinds: Readonly<Record<DirectoryType, DirectoryKind>> = {
  AuthConfig: {
    containers: [],
    objectClass: ["top", "container", "msExchContainer", "msExchAuthAuthConfig"],
    schemaName: "ms-Exch-Auth-Auth-Config",
    exchangeVersion: current,
  },
  AuthServer: {
    containers: ["Auth Servers", "Auth Configuration"],
    objectClass: ["top", "msExchAuthAuthServer"],
    schemaName: "ms-Exch-Auth-Auth-Server",
    exchangeVersion: current,
  },
  PartnerApplication: {
    containers: ["Partner Applications", "Auth Configuration"],
    objectClass: ["top", "msExchAuthPartnerApplication"],
    schemaName: "ms-Exch-Auth-Partner-Application",
    exchangeVersion: current,
  },
  PushNotificationApp: {
    containers: ["Push Notifications Settings"],
    objectClass: ["top", "msExchPushNotificationsApp"],
    schemaName: "ms-Exch-Push-Notifications-App",
    exchangeVersion: current,
  },
  ExchangeServer: {
    containers: ["Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "server", "msExchExchangeServer"],
    schemaName: "ms-Exch-Exchange-Server",
    exchangeVersion: "0.1 (8.0.535.0)",
  },
};

/** What every directory object carries. */
export const directoryCommon = {
  guid,
  name,
  adminDisplayName: text,
  distinguishedName: name,
  exchangeVersion: name,
  objectCategory: name,
  objectClass: list(name),
  whenCreated: time,
  whenChanged: time,
  organizationId: text,
  originatingServer: name,
} as const;
