import { errorsOf } from "../WorldError.ts";

/** Refusals that come of what other objects are: domains of a federation, networks of a group, overrides. */
export const linkMessages = {
  DomainStillFederated: {
    text: "The accepted domain '{domain}' can't be removed because it is a federated domain. Remove it from the federated domains first.",
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
  TlsDomainMissing: {
    text: "You must specify the TlsDomain parameter when the TlsAuthLevel parameter is set to DomainValidation.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  OverrideTooLong: {
    text: "The duration of an override can't be longer than 365 days.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  NetworksAutomatic: {
    text: "The networks of the database availability group '{group}' are configured automatically. Set its ManualDagNetworkConfiguration to $true before you change them.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
} as const;

export const linkError = errorsOf(linkMessages);
