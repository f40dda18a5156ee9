import { healthManagerService } from "./HealthManager.ts";

/** One item of managed availability as every Mailbox server has it. */
export interface MonitoringItemDefinition {
  readonly itemType: "Probe" | "Monitor" | "Responder" | "Maintenance";
  readonly name: string;
  /** A service, or an application pool. */
  readonly targetResource: string;
  /** The services without which it finds a fault, in the order in which it asks for them. */
  readonly services: readonly string[];
  /** Its target is an application pool, which some versions have not. */
  readonly isPool?: true;
  /** Every database whose active copy is the server's has to be mounted as well. */
  readonly databases?: true;
}

export interface HealthSetDefinition {
  readonly name: string;
  /** Customer Touch Points, Service Components, Server Resources, Key Dependencies. */
  readonly group: string;
  readonly component: string;
  readonly description: string;
  readonly items: readonly MonitoringItemDefinition[];
}

/** What an item looks at. */
type Target = Omit<MonitoringItemDefinition, "itemType" | "name">;

const probe = (name: string, target = none): MonitoringItemDefinition => ({ itemType: "Probe", name, ...target });
const monitor = (name: string, target = none): MonitoringItemDefinition => ({ itemType: "Monitor", name, ...target });
const responder = (name: string, target = none): MonitoringItemDefinition => ({
  itemType: "Responder",
  name,
  ...target,
});

/** Nothing of the server alone. */
const none: Target = { targetResource: "", services: [] };
const activeDatabases: Target = { ...none, databases: true };
const healthManager: Target = { ...none, services: [healthManagerService] };

function service(name: string): Target {
  return { targetResource: name, services: [name] };
}

/** An application pool, of which the web server's service is known. */
function pool(name: string): Target {
  return { targetResource: name, services: ["W3SVC"], isPool: true };
}

/** A protocol's target down to the mailboxes. */
function deep(target: Target): Target {
  return { ...target, services: [...target.services, "MSExchangeIS"], databases: true };
}

const touchPoints = "Customer Touch Points";
const components = "Service Components";
const resources = "Server Resources";

/** A proxy health set of a component of the Client Access role: one probe, its monitor and its responders. */
function proxySet(name: string, component: string, protocol: string, target: Target): HealthSetDefinition {
  return {
    name: `${name}.Proxy`,
    group: components,
    component,
    description: `Availability of the ${protocol} proxy of the Client Access server.`,
    items: [
      probe(`${protocol}ProxyTestProbe`, target),
      monitor(`${protocol}ProxyTestMonitor`, target),
      responder(`${protocol}ProxyTestOffline`, target),
      responder(`${protocol}ProxyTestRecycleAppPool`, target),
      responder(`${protocol}ProxyTestEscalate`, target),
    ],
  };
}

/** The tests of a protocol of the Mailbox role: of its pool or service alone, and down to the mailboxes. */
function protocolSet(name: string, protocol: string, group: string, target: Target): HealthSetDefinition {
  return {
    name,
    group,
    component: "None",
    description: `Availability of ${protocol} on the Mailbox server.`,
    items: [
      probe(`${protocol}SelfTestProbe`, target),
      probe(`${protocol}DeepTestProbe`, deep(target)),
      monitor(`${protocol}SelfTestMonitor`, target),
      monitor(`${protocol}DeepTestMonitor`, deep(target)),
      responder(`${protocol}SelfTestRestart`, target),
      responder(`${protocol}SelfTestEscalate`, target),
    ],
  };
}

/** A health set that asks whether a service runs. */
function serviceSet(name: string, serviceName: string, test: string, component = "None"): HealthSetDefinition {
  const target = service(serviceName);
  return {
    name,
    group: components,
    component,
    description: `Availability of the service ${serviceName}.`,
    items: [probe(`${test}Probe`, target), monitor(`${test}Monitor`, target)],
  };
}

/** What a client does, from the front end down to a mailbox. */
function touchPointSet(name: string, protocol: string, target: Target): HealthSetDefinition {
  return {
    name,
    group: touchPoints,
    component: "None",
    description: `Use of ${name} as clients make it.`,
    items: [
      probe(`${protocol}CtpProbe`, deep(target)),
      monitor(`${protocol}CtpMonitor`, deep(target)),
      responder(`${protocol}CtpEscalate`, deep(target)),
    ],
  };
}

/**
 * Health sets of Exchange 2013. The names of sets are documented; PushNotifications.Proxy is known only from the page
 * that runs its probe. Names of the tests of protocols and of Unified Messaging are documented; other names of monitors and
 * responders follow the naming that documented samples show (inferred).
 */
export const healthSets: readonly HealthSetDefinition[] = [
  {
    name: "PushNotifications.Proxy",
    group: components,
    component: "PushNotificationsProxy",
    description: "Connection of the organization to the push notification service of Office 365.",
    items: [
      probe("PushNotificationsEnterpriseConnectivityProbe"),
      monitor("PushNotificationsEnterpriseConnectivityMonitor"),
      responder("PushNotificationsEnterpriseConnectivityEscalate"),
    ],
  },
  {
    name: "PushNotifications.Protocol",
    group: components,
    component: "None",
    description: "Monitors the push notifications protocol on the Mailbox server.",
    items: [
      probe("PushNotificationsSelfTestProbe", pool("MSExchangePushNotificationsAppPool")),
      monitor("PushNotificationsSelfTestMonitor", pool("MSExchangePushNotificationsAppPool")),
      responder("PushNotificationsSelfTestRecycleAppPool", pool("MSExchangePushNotificationsAppPool")),
      responder("PushNotificationsSelfTestEscalate", pool("MSExchangePushNotificationsAppPool")),
    ],
  },
  proxySet("ActiveSync", "ActiveSyncProxy", "ActiveSync", pool("MSExchangeSyncAppPool")),
  proxySet("Autodiscover", "AutoDiscoverProxy", "Autodiscover", pool("MSExchangeAutodiscoverAppPool")),
  proxySet("ECP", "EcpProxy", "ECP", pool("MSExchangeECPAppPool")),
  proxySet("EWS", "EwsProxy", "EWS", pool("MSExchangeServicesAppPool")),
  proxySet("OAB", "OabProxy", "OAB", pool("MSExchangeOABAppPool")),
  proxySet("OWA", "OwaProxy", "OWA", pool("MSExchangeOWAAppPool")),
  proxySet("RPS", "RpsProxy", "RPS", pool("MSExchangePowerShellFrontEndAppPool")),
  protocolSet("ActiveSync.Protocol", "ActiveSync", touchPoints, pool("MSExchangeSyncAppPool")),
  protocolSet("Autodiscover.Protocol", "Autodiscover", touchPoints, pool("MSExchangeAutodiscoverAppPool")),
  protocolSet("ECP", "Eac", touchPoints, pool("MSExchangeECPAppPool")),
  protocolSet("EWS.Protocol", "EWS", touchPoints, pool("MSExchangeServicesAppPool")),
  protocolSet("IMAP.Protocol", "Imap", touchPoints, service("MSExchangeIMAP4BE")),
  protocolSet("POP.Protocol", "Pop", touchPoints, service("MSExchangePOP3BE")),
  proxySet("IMAP", "ImapProxy", "Imap", service("MSExchangeImap4")),
  proxySet("POP", "PopProxy", "Pop", service("MSExchangePop3")),
  protocolSet("Outlook.Protocol", "OutlookRpc", touchPoints, pool("MSExchangeRpcProxyAppPool")),
  protocolSet("OWA.Protocol", "Owa", touchPoints, pool("MSExchangeOWAAppPool")),
  touchPointSet("ActiveSync", "ActiveSync", pool("MSExchangeSyncAppPool")),
  touchPointSet("Autodiscover", "Autodiscover", pool("MSExchangeAutodiscoverAppPool")),
  touchPointSet("EWS", "EWS", pool("MSExchangeServicesAppPool")),
  touchPointSet("Outlook", "OutlookRpc", pool("MSExchangeRpcProxyAppPool")),
  proxySet("OutlookMapiHttp", "MapiProxy", "OutlookMapiHttp", pool("MSExchangeMapiFrontEndAppPool")),
  protocolSet("OutlookMapiHttp.Protocol", "OutlookMapiHttp", touchPoints, pool("MSExchangeMapiMailboxAppPool")),
  touchPointSet("OutlookMapiHttp", "OutlookMapiHttp", pool("MSExchangeMapiFrontEndAppPool")),
  touchPointSet("OWA", "Owa", pool("MSExchangeOWAAppPool")),
  {
    name: "HubTransport",
    group: components,
    component: "HubTransport",
    description: "Availability of the transport service.",
    items: [
      probe("HubTransportServiceRunningProbe", service("MSExchangeTransport")),
      monitor("HubTransportServiceRunningMonitor", service("MSExchangeTransport")),
    ],
  },
  {
    name: "FrontendTransport",
    group: components,
    component: "FrontendTransport",
    description: "Availability of the front end transport service.",
    items: [
      probe("FrontendTransportServiceRunningProbe", service("MSExchangeFrontEndTransport")),
      monitor("FrontendTransportServiceRunningMonitor", service("MSExchangeFrontEndTransport")),
    ],
  },
  {
    name: "MailboxTransport",
    group: components,
    component: "HubTransport",
    description: "Availability of the services that deliver into mailboxes and take messages from them.",
    items: [
      probe("MailboxDeliveryServiceRunningProbe", service("MSExchangeDelivery")),
      monitor("MailboxDeliveryServiceRunningMonitor", service("MSExchangeDelivery")),
      probe("MailboxSubmissionServiceRunningProbe", service("MSExchangeSubmission")),
      monitor("MailboxSubmissionServiceRunningMonitor", service("MSExchangeSubmission")),
    ],
  },
  {
    name: "Store",
    group: components,
    component: "None",
    description: "Availability of the information store.",
    items: [
      probe("StoreServiceRunningProbe", service("MSExchangeIS")),
      probe("ActiveDatabaseAvailabilityProbe", activeDatabases),
      monitor("StoreServiceRunningMonitor", service("MSExchangeIS")),
      monitor("ActiveDatabaseAvailabilityMonitor", activeDatabases),
    ],
  },
  serviceSet("EDS", "MSExchangeDiagnostics", "EDSServiceRunning"),
  serviceSet("Search", "MSExchangeFastSearch", "SearchServiceRunning"),
  serviceSet("MRS", "MSExchangeMailboxReplication", "MRSServiceRunning"),
  serviceSet("DataProtection", "MSExchangeRepl", "ReplServiceRunning"),
  serviceSet("MailboxAssistants", "MSExchangeMailboxAssistants", "MailboxAssistantsServiceRunning"),
  serviceSet("UM.Protocol", "MSExchangeUM", "UMSelfTest"),
  serviceSet("UM.CallRouter", "MSExchangeUMCR", "UMCallRouterTest", "UMCallRouter"),
  {
    name: "AD",
    group: "Key Dependencies",
    component: "None",
    description: "Availability of Active Directory.",
    items: [probe("ActiveDirectoryConnectivityProbe"), monitor("ActiveDirectoryConnectivityMonitor")],
  },
  {
    name: "Monitoring",
    group: resources,
    component: "Monitoring",
    description: "Managed availability itself.",
    items: [
      probe("HealthManagerHeartbeatProbe", healthManager),
      monitor("HealthManagerHeartbeatMonitor", healthManager),
      responder("HealthManagerHeartbeatResponder", healthManager),
    ],
  },
];
