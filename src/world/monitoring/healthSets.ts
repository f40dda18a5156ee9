/** One item of managed availability as every Mailbox server has it. */
export interface MonitoringItemDefinition {
  readonly itemType: "Probe" | "Monitor" | "Responder" | "Maintenance";
  readonly name: string;
  /** A service, or an application pool. */
  readonly targetResource: string;
}

export interface HealthSetDefinition {
  readonly name: string;
  /** Customer Touch Points, Service Components, Server Resources, Key Dependencies. */
  readonly group: string;
  readonly component: string;
  readonly description: string;
  readonly items: readonly MonitoringItemDefinition[];
}

const probe = (name: string, targetResource = ""): MonitoringItemDefinition => ({
  itemType: "Probe",
  name,
  targetResource,
});
const monitor = (name: string, targetResource = ""): MonitoringItemDefinition => ({
  itemType: "Monitor",
  name,
  targetResource,
});
const responder = (name: string, targetResource = ""): MonitoringItemDefinition => ({
  itemType: "Responder",
  name,
  targetResource,
});

const touchPoints = "Customer Touch Points";
const components = "Service Components";
const resources = "Server Resources";

/** A proxy health set of the Client Access role: one probe of an application pool, its monitor and its responders. */
function proxySet(name: string, protocol: string, pool: string): HealthSetDefinition {
  return {
    name: `${name}.Proxy`,
    group: components,
    component: `${name}Proxy`,
    description: `Availability of the ${protocol} proxy of the Client Access server.`,
    items: [
      probe(`${protocol}ProxyTestProbe`, pool),
      monitor(`${protocol}ProxyTestMonitor`, pool),
      responder(`${protocol}ProxyTestOffline`, pool),
      responder(`${protocol}ProxyTestRecycleAppPool`, pool),
      responder(`${protocol}ProxyTestEscalate`, pool),
    ],
  };
}

/** The tests of a protocol of the Mailbox role: of its pool or service alone, and down to the mailboxes. */
function protocolSet(name: string, protocol: string, group: string, target: string): HealthSetDefinition {
  return {
    name,
    group,
    component: "None",
    description: `Availability of ${protocol} on the Mailbox server.`,
    items: [
      probe(`${protocol}SelfTestProbe`, target),
      probe(`${protocol}DeepTestProbe`, target),
      monitor(`${protocol}SelfTestMonitor`, target),
      monitor(`${protocol}DeepTestMonitor`, target),
      responder(`${protocol}SelfTestRestart`, target),
      responder(`${protocol}SelfTestEscalate`, target),
    ],
  };
}

/** A health set that asks whether a service runs. */
function serviceSet(name: string, service: string, test: string, component = "None"): HealthSetDefinition {
  return {
    name,
    group: components,
    component,
    description: `Availability of the service ${service}.`,
    items: [probe(`${test}Probe`, service), monitor(`${test}Monitor`, service)],
  };
}

/**
 * Health sets of Exchange 2013. The names of sets are documented; PushNotifications.Proxy is known only from the page
 * that runs its probe. Names of the tests of protocols and of Unified Messaging are
 * documented; other names of monitors and responders follow the naming that documented samples show (inferred).
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
      probe("PushNotificationsSelfTestProbe", "MSExchangePushNotificationsAppPool"),
      monitor("PushNotificationsSelfTestMonitor", "MSExchangePushNotificationsAppPool"),
      responder("PushNotificationsSelfTestRecycleAppPool", "MSExchangePushNotificationsAppPool"),
      responder("PushNotificationsSelfTestEscalate", "MSExchangePushNotificationsAppPool"),
    ],
  },
  proxySet("ActiveSync", "ActiveSync", "MSExchangeSyncAppPool"),
  proxySet("Autodiscover", "Autodiscover", "MSExchangeAutodiscoverAppPool"),
  proxySet("ECP", "ECP", "MSExchangeECPAppPool"),
  proxySet("EWS", "EWS", "MSExchangeServicesAppPool"),
  proxySet("OAB", "OAB", "MSExchangeOABAppPool"),
  proxySet("OWA", "OWA", "MSExchangeOWAAppPool"),
  proxySet("RPS", "RPS", "MSExchangePowerShellFrontEndAppPool"),
  protocolSet("ActiveSync.Protocol", "ActiveSync", touchPoints, "MSExchangeSyncAppPool"),
  protocolSet("Autodiscover.Protocol", "Autodiscover", touchPoints, "MSExchangeAutodiscoverAppPool"),
  protocolSet("ECP", "Eac", touchPoints, "MSExchangeECPAppPool"),
  protocolSet("EWS.Protocol", "EWS", touchPoints, "MSExchangeServicesAppPool"),
  protocolSet("IMAP.Protocol", "Imap", touchPoints, "MSExchangeIMAP4BE"),
  protocolSet("POP.Protocol", "Pop", touchPoints, "MSExchangePOP3BE"),
  proxySet("IMAP", "Imap", "MSExchangeImap4"),
  proxySet("POP", "Pop", "MSExchangePop3"),
  protocolSet("Outlook.Protocol", "OutlookRpc", touchPoints, "MSExchangeRpcProxyAppPool"),
  protocolSet("OWA.Protocol", "Owa", touchPoints, "MSExchangeOWAAppPool"),
  {
    name: "HubTransport",
    group: components,
    component: "HubTransport",
    description: "Availability of the transport service.",
    items: [
      probe("HubTransportServiceRunningProbe", "MSExchangeTransport"),
      monitor("HubTransportServiceRunningMonitor", "MSExchangeTransport"),
    ],
  },
  {
    name: "FrontendTransport",
    group: components,
    component: "FrontendTransport",
    description: "Availability of the front end transport service.",
    items: [
      probe("FrontendTransportServiceRunningProbe", "MSExchangeFrontEndTransport"),
      monitor("FrontendTransportServiceRunningMonitor", "MSExchangeFrontEndTransport"),
    ],
  },
  {
    name: "MailboxTransport",
    group: components,
    component: "HubTransport",
    description: "Availability of the services that deliver into mailboxes and take messages from them.",
    items: [
      probe("MailboxDeliveryServiceRunningProbe", "MSExchangeDelivery"),
      monitor("MailboxDeliveryServiceRunningMonitor", "MSExchangeDelivery"),
      probe("MailboxSubmissionServiceRunningProbe", "MSExchangeSubmission"),
      monitor("MailboxSubmissionServiceRunningMonitor", "MSExchangeSubmission"),
    ],
  },
  {
    name: "Store",
    group: components,
    component: "None",
    description: "Availability of the information store.",
    items: [
      probe("StoreServiceRunningProbe", "MSExchangeIS"),
      probe("ActiveDatabaseAvailabilityProbe"),
      monitor("StoreServiceRunningMonitor", "MSExchangeIS"),
      monitor("ActiveDatabaseAvailabilityMonitor"),
    ],
  },
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
      probe("HealthManagerHeartbeatProbe"),
      monitor("HealthManagerHeartbeatMonitor"),
      responder("HealthManagerHeartbeatResponder"),
    ],
  },
];
