import { errorsOf } from "../../WorldError.ts";

/** Refusals of accepted, remote and federated domains, and of what names them. */
export const domainMessages = {
  DefaultDomainInUse: {
    text: "The default accepted domain can't be removed. Make another accepted domain the default one first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DefaultDomainWild: {
    text: "The accepted domain '{domain}' can't be the default one because it has a wildcard.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  EveryDomainAuthoritative: {
    text: "The accepted domain '*' can't be authoritative.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RelayOnly: {
    text: "The {parameter} parameter can be $true only for accepted domains of the type InternalRelay.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainInTemplate: {
    text: "The domain '{domain}' can't be removed because it's referenced by the proxy address template '{template}'.",
    exception: "DomainStillUsedException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainStillFederated: {
    text: "The accepted domain '{domain}' can't be removed because it is a federated domain. Remove it from the federated domains first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DefaultRemoteDomain: {
    text: "The default remote domain can't be removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  X400DomainInvalid: {
    text: '"{domain}" isn\'t a valid X.400 domain.',
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "inferred",
  },
  DomainNotAccepted: {
    text: "The domain '{domain}' isn't an accepted domain of your organization.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainFederated: {
    text: "The domain '{domain}' is already federated.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainNotFederated: {
    text: "The domain '{domain}' isn't federated.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DomainInRelationship: {
    text: "The domains {domains} already exist in another organization relationship. Domains can only exist in one organization relationship. To create an organization relationship with this domain, remove the domain from the existing relationship.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "documented",
  },
} as const;

export const domainError = errorsOf(domainMessages);
