/** One reason why unread counts don't reach a device. */
export interface PushCauseFacts {
  /** What is wrong, as a clause that a log or a person goes on from. */
  readonly what: string;
  /** The number of its event in the Application log (inferred: the product's numbers are not documented). */
  readonly eventId: number;
}

/**
 * Every cause that stops a message on its way to a device's badge, from the tenant to the device. The event log, the probes
 * and the devices name a failure by these ids; where on the way each one is found is the code that throws its PushFailure.
 */
export const pushCauses = {
  ServerTooOld: { what: "the server is older than Exchange 2013 Cumulative Update 3", eventId: 2000 },
  ProxyDisabled: { what: "the push notification proxy is off", eventId: 2001 },
  ProxyCachedDisabled: { what: "the health manager has not seen yet that the proxy is on", eventId: 2002 },
  OrganizationMissing: { what: "the push notification proxy has no organization", eventId: 2003 },
  ServiceStopped: { what: "a service that notifications need is stopped", eventId: 2004 },
  ApplicationStopped: { what: "an application pool or web site that notifications need is stopped", eventId: 2007 },
  HealthManagerStopped: { what: "the health manager is stopped", eventId: 2005 },
  HealthManagerLoading: { what: "the health manager has only just started", eventId: 2006 },
  CertificateNotConfigured: { what: "no certificate is configured for tokens", eventId: 2010 },
  CertificateMissing: { what: "the configured certificate is not on the server", eventId: 2011 },
  PrivateKeyMissing: { what: "the configured certificate has no private key", eventId: 2012 },
  CertificateUnusable: { what: "the configured certificate cannot sign", eventId: 2013 },
  CertificateExpired: { what: "the certificate that signs tokens has expired", eventId: 2014 },
  KeyMissing: { what: "the tenant knows no key of the server", eventId: 2015 },
  KeyNotPublished: { what: "the certificate was replaced and the tenant knows only older keys", eventId: 2016 },
  KeyNotYetValid: { what: "the key in the tenant is not valid yet", eventId: 2017 },
  KeyDatesWrong: { what: "the dates of the key in the tenant are not within those of the certificate", eventId: 2018 },
  SignatureWrong: { what: "the signature of the token does not fit the key in the tenant", eventId: 2019 },
  AuthServerMissing: { what: "there is no auth server for the tenant", eventId: 2020 },
  AuthServerDisabled: { what: "the auth server is disabled", eventId: 2021 },
  TenantDomainWrong: { what: "the proxy or the auth server names a domain of another tenant", eventId: 2022 },
  ClockSkew: { what: "the clocks of the server and of Office 365 differ too much", eventId: 2023 },
  NotEnrolled: { what: "the organization is not enrolled in Office 365", eventId: 2030 },
  DomainNotVerified: { what: "the domain is not verified in the tenant", eventId: 2031 },
  SubscriptionMissing: { what: "the tenant has no active subscription", eventId: 2032 },
  ApplicationMissing: { what: "the tenant has no service principal for Exchange", eventId: 2033 },
  ApplicationDisabled: { what: "the service principal for Exchange is disabled", eventId: 2034 },
  ResourceMissing: { what: "the service principal for Exchange lacks the name of the endpoint", eventId: 2035 },
  TokenRefused: { what: "Office 365 does not take the token", eventId: 2036 },
  EndpointDown: { what: "an endpoint of Office 365 does not answer", eventId: 2040 },
  DatabaseDismounted: { what: "the mailbox database is not mounted", eventId: 2050 },
  TransportStopped: { what: "the transport service does not deliver", eventId: 2051 },
  MailboxGone: { what: "the mailbox is gone", eventId: 2052 },
  AppDisabled: { what: "the mailbox may not be used with the app", eventId: 2053 },
} as const satisfies Record<string, PushCauseFacts>;

export type PushCause = keyof typeof pushCauses;

/** Whether a text from elsewhere (a header of an answer) names a cause. */
export function isPushCause(text: string | undefined): text is PushCause {
  return text !== undefined && Object.hasOwn(pushCauses, text);
}
