import { errorsOf } from "../../WorldError.ts";

/** Refusals of send and receive connectors, and of those between organizations. */
export const connectorMessages = {
  SmartHostMissing: {
    text: "You must specify at least one smart host when DNS routing is disabled.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SmartHostsWithDns: {
    text: "You can't specify smart hosts when DNS routing is enabled.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  OtherSpaceNeedsHost: {
    text: "You must specify at least one smart host for a Send connector with address spaces of other types than SMTP.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SmartHostNeedsCredential: {
    text: "You must specify the AuthenticationCredential parameter when SmartHostAuthMechanism is set to BasicAuth or BasicAuthRequireTLS.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AddressSpaceMissing: {
    text: "The {called} must have at least one address space.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SourceServerMissing: {
    text: "The {called} must have at least one source transport server.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TlsDomainMissing: {
    text: "You must specify the TlsDomain parameter when the TlsAuthLevel parameter is set to DomainValidation.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TlsDomainAlone: {
    text: "You can specify the TlsDomain parameter only when the TlsAuthLevel parameter is set to DomainValidation.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TlsLevelNeedsTls: {
    text: "You can't set the TlsAuthLevel parameter when the RequireTLS parameter is $false.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TlsLevelAndDomainSecure: {
    text: "You can't set the TlsAuthLevel parameter when the DomainSecureEnabled parameter is $true.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RequireTlsIgnoresStart: {
    text: "The IgnoreSTARTTLS parameter must be $false when the {parameter} parameter is $true.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainSecureNeedsDns: {
    text: "The DNSRoutingEnabled parameter must be $true when the DomainSecureEnabled parameter is $true.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainSecureNeedsTls: {
    text: "The AuthMechanism parameter must contain the value Tls when the DomainSecureEnabled parameter is $true.",
    exception: "LocalizedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ConnectionsOfDomain: {
    text: "The value of MaxPerDomainOutboundConnections must be less than or equal to the value of MaxOutboundConnections.",
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "inferred",
  },
  ListEmpty: {
    text: "The property {property} of a Receive connector can't be empty.",
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "inferred",
  },
  ConnectorConflict: {
    text: 'The values that you specified for the Bindings and RemoteIPRanges parameters conflict with the settings on Receive connector "{other}". Receive connectors assigned to different Transport roles on a single server must listen on unique local IP address & port bindings.',
    exception: "ConnectorMappingConflictException",
    category: "InvalidOperation",
    source: "documented",
  },
  RemoteRangesMissing: {
    text: "You must specify the RemoteIPRanges parameter when the usage type of the Receive connector is {usage}.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  BannerInvalid: {
    text: 'The SMTP banner "{banner}" isn\'t valid. It must begin with 220.',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  MechanismNeedsOthers: {
    text: "The value {value} of the AuthMechanism parameter also requires the values {others}.",
    exception: "LocalizedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ExternalStandsAlone: {
    text: "The value ExternalAuthoritative of the AuthMechanism parameter can be combined with the value Tls only.",
    exception: "LocalizedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RequireTlsNeedsTls: {
    text: "The AuthMechanism parameter must contain the value Tls when the RequireTLS parameter is $true.",
    exception: "LocalizedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RangeInList: {
    text: "The {called} '{range}' already exists.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ExternalNeedsServers: {
    text: "You must set the value for the PermissionGroups parameter to ExchangeServers when you set the AuthMechanism parameter to a value of ExternalAuthoritative.",
    exception: "LocalizedException",
    category: "InvalidOperation",
    source: "observed",
  },
  FqdnOfExchangeServer: {
    text: 'When the AuthMechanism parameter on a Receive connector is set to the value ExchangeServer, you must set the FQDN parameter on the Receive connector to one of the following values: the FQDN of the transport server "{fqdn}", the NetBIOS name of the transport server "{server}", or $null.',
    exception: "InvalidFqdnUnderExchangeServerAuthException",
    category: "InvalidOperation",
    source: "observed",
  },
  ConnectionTimeoutTooShort: {
    text: "The value of ConnectionTimeout must be greater than the value of ConnectionInactivityTimeout.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainInConnector: {
    text: "The domain '{domain}' already exists in another intra-organization connector. A domain can only exist in one of them.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RewriteAddressInvalid: {
    text: 'The value "{value}" of property {property} isn\'t an SMTP address or a domain.',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  RewriteKindsDiffer: {
    text: "The internal and the external address must both be SMTP addresses or both be domains.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  RewriteAddressTaken: {
    text: "The {property} {address} is that of the address rewrite entry '{other}' already.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  RewriteOutboundOnly: {
    text: "The internal address {address} includes subdomains: the value of the OutboundOnly parameter must be $true.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const connectorError = errorsOf(connectorMessages);
