import type { Source } from "../WorldError.ts";
import type { PushCause } from "./pushCauses.ts";

interface FailureText {
  /** The full name of the .NET exception. */
  readonly exception: string;
  readonly text: string;
  /** The cause that it tells; absent where several end in the same sentence, and the caller knows which it is. */
  readonly cause?: PushCause;
  readonly source: Source;
}

const push = "Microsoft.Exchange.PushNotifications.PushNotificationException";
const web = "System.Net.WebException";
const monitoring = "Microsoft.Exchange.Monitoring.ActiveMonitoringServerException";
const token = "Microsoft.Exchange.Security.OAuth.OAuthTokenRequestFailedException";
const store = "Microsoft.Exchange.Data.Storage.ConnectionFailedTransientException";

/** What a server says when a notification, a token or a message does not arrive, in the sender's words where they are known. */
export const failureTexts = {
  ServerTooOld: {
    exception: "System.NotSupportedException",
    text: "Push notification proxying needs Exchange Server 2013 Cumulative Update 3 ({needed}) or later. Server {server} runs {version}.",
    cause: "ServerTooOld",
    source: "inferred",
  },
  HealthManagerStopped: {
    exception: monitoring,
    text: "The Microsoft Exchange Health Manager service (MSExchangeHM) isn't running on server {server}.",
    cause: "HealthManagerStopped",
    source: "inferred",
  },
  HealthManagerLoading: {
    exception: monitoring,
    text: "The Microsoft Exchange Health Manager service (MSExchangeHM) on server {server} started {seconds} seconds ago and hasn't loaded the probe yet. Allow {needed} seconds after its start.",
    cause: "HealthManagerLoading",
    source: "inferred",
  },
  ProxyDisabled: {
    exception: push,
    text: "The push notification proxy is disabled. Run Enable-PushNotificationProxy.",
    cause: "ProxyDisabled",
    source: "inferred",
  },
  ProxyCachedDisabled: {
    exception: push,
    text: "The Health Manager still has the push notification proxy cached as disabled. Restart the MSExchangeHM service on server {server}.",
    cause: "ProxyCachedDisabled",
    source: "inferred",
  },
  OrganizationMissing: {
    exception: push,
    text: "The push notification proxy has no organization. Run Enable-PushNotificationProxy with the Organization parameter.",
    cause: "OrganizationMissing",
    source: "inferred",
  },
  ServiceStopped: {
    exception: web,
    text: "Unable to connect to the push notifications application pool (MSExchangePushNotificationsAppPool) on server {server}: the {kind} '{displayName}' isn't running.",
    source: "inferred",
  },
  WebSiteStopped: {
    exception: web,
    text: "Server {server} does not answer: the {kind} {name} isn't running.",
    source: "inferred",
  },
  RequestFailed: { exception: web, text: "{message} ({url})", cause: "EndpointDown", source: "inferred" },
  Refused: { exception: web, text: "{message} ({url}), diagnostics: {diagnostics}", source: "observed" },
  TargetServiceStopped: {
    exception: "System.Exception",
    text: "The service '{name}' on server {server} isn't running.",
    cause: "ServiceStopped",
    source: "inferred",
  },
  TargetPoolStopped: {
    exception: "System.Exception",
    text: "The application pool '{name}' on server {server} isn't running.",
    cause: "ApplicationStopped",
    source: "inferred",
  },
  TransportComponentInactive: {
    exception: "System.Exception",
    text: "The component '{name}' of server {server} isn't active.",
    cause: "TransportStopped",
    source: "inferred",
  },
  NobodyListens: {
    exception: "System.Exception",
    text: "No receive connector of server {server} is enabled on port {port}.",
    cause: "TransportStopped",
    source: "inferred",
  },
  TransportServiceStopped: {
    exception: "System.Exception",
    text: "The service '{name}' on server {server} isn't running.",
    cause: "TransportStopped",
    source: "inferred",
  },
  CertificateNotConfigured: {
    exception: token,
    text: "Missing signing certificate. AuthConfig names no current certificate.",
    cause: "CertificateNotConfigured",
    source: "observed",
  },
  CertificateMissing: {
    exception: token,
    text: "Missing signing certificate. The certificate with thumbprint {thumbprint} is not on server {server}.",
    cause: "CertificateMissing",
    source: "observed",
  },
  PrivateKeyMissing: {
    exception: token,
    text: "Missing signing certificate. The certificate with thumbprint {thumbprint} on server {server} has no private key.",
    cause: "PrivateKeyMissing",
    source: "observed",
  },
  CertificateUnusable: {
    exception: token,
    text: "The certificate with thumbprint {thumbprint} cannot sign: {reason}",
    cause: "CertificateUnusable",
    source: "inferred",
  },
  AuthServerMissing: {
    exception: token,
    text: "No auth server is configured for the trusted issuers: {issuers}.",
    cause: "AuthServerMissing",
    source: "inferred",
  },
  AuthServerDisabled: {
    exception: token,
    text: "The auth server '{name}' that the service trusts is disabled.",
    cause: "AuthServerDisabled",
    source: "inferred",
  },
  TokenRequestFailed: {
    exception: token,
    text: "Unable to get token from Auth Server. Error code: '{code}'. Description: '{description}'.",
    source: "observed",
  },
  TokenRequestFailedElsewhere: {
    exception: token,
    text: "Unable to get token from Auth Server. Error code: '{code}'. Description: '{description}'. The auth server '{name}' serves the realm {realm}, to which the organization '{organization}' does not belong.",
    cause: "TenantDomainWrong",
    source: "inferred",
  },
  TokenServiceFailed: {
    exception: token,
    text: "Unable to get token from Auth Server. '{url}' answered with status {status}.",
    cause: "EndpointDown",
    source: "inferred",
  },
  DatabaseOffline: {
    exception: store,
    text: "The mailbox database '{database}' isn't mounted on server {server}.",
    cause: "DatabaseDismounted",
    source: "inferred",
  },
  DatabaseNowhere: {
    exception: store,
    text: "The mailbox's database has no active copy that is mounted.",
    cause: "DatabaseDismounted",
    source: "inferred",
  },
  MailboxGone: { exception: store, text: "The mailbox is gone.", cause: "MailboxGone", source: "inferred" },
  OwaDisabled: {
    exception: store,
    text: "Outlook on the web is disabled for the mailbox.",
    cause: "AppDisabled",
    source: "inferred",
  },
  OwaForDevicesDisabled: {
    exception: store,
    text: "OWA for Devices is disabled for the mailbox.",
    cause: "AppDisabled",
    source: "inferred",
  },
} as const satisfies Record<string, FailureText>;
