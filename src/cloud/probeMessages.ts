import type { Source } from "../world/WorldError.ts";

interface ProbeMessage {
  readonly exception: string;
  readonly text: string;
  readonly source: Source;
}

const push = "Microsoft.Exchange.PushNotifications.PushNotificationException";
const web = "System.Net.WebException";

/** What a probe says when it fails before or besides the token: the causes are documented, the words inferred. */
export const probeMessages = {
  ServerTooOld: {
    exception: "System.NotSupportedException",
    text: "Push notification proxying needs Exchange Server 2013 Cumulative Update 3 ({needed}) or later. Server {server} runs {version}.",
    source: "inferred",
  },
  HealthManagerStopped: {
    exception: "Microsoft.Exchange.Monitoring.ActiveMonitoringServerException",
    text: "The Microsoft Exchange Health Manager service (MSExchangeHM) isn't running on server {server}.",
    source: "inferred",
  },
  HealthManagerLoading: {
    exception: "Microsoft.Exchange.Monitoring.ActiveMonitoringServerException",
    text: "The Microsoft Exchange Health Manager service (MSExchangeHM) on server {server} started {seconds} seconds ago and hasn't loaded the probe yet. Allow {needed} seconds after its start.",
    source: "inferred",
  },
  ProxyDisabled: {
    exception: push,
    text: "The push notification proxy is disabled. Run Enable-PushNotificationProxy.",
    source: "inferred",
  },
  ProxyCachedDisabled: {
    exception: push,
    text: "The Health Manager still has the push notification proxy cached as disabled. Restart the MSExchangeHM service on server {server}.",
    source: "inferred",
  },
  OrganizationMissing: {
    exception: push,
    text: "The push notification proxy has no organization. Run Enable-PushNotificationProxy with the Organization parameter.",
    source: "inferred",
  },
  ServiceStopped: {
    exception: web,
    text: "Unable to connect to the push notifications application pool (MSExchangePushNotificationsAppPool) on server {server}: the service '{displayName} ({name})' isn't running.",
    source: "inferred",
  },
  RequestFailed: {
    exception: web,
    text: "{message} ({url})",
    source: "inferred",
  },
  Refused: {
    exception: web,
    text: "{message} ({url}), diagnostics: {diagnostics}",
    source: "observed",
  },
  TargetServiceStopped: {
    exception: "System.Exception",
    text: "The service '{name}' on server {server} isn't running.",
    source: "inferred",
  },
} as const satisfies Record<string, ProbeMessage>;
