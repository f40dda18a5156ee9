import { errorsOf } from "../WorldError.ts";

export const authMessages = {
  CertificateNotFound: {
    text: "The certificate with thumbprint {thumbprint} was not found.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  CertificateUnusable: {
    text: "The certificate with thumbprint {thumbprint} was found but is not valid for use with Exchange Server (reason: {reason}).",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  NoNextCertificate: {
    text: "There is no next certificate to publish. Use Set-AuthConfig with the NewCertificateThumbprint parameter first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  EffectiveDateMissing: {
    text: "The parameters NewCertificateThumbprint and NewCertificateEffectiveDate must be used together.",
    exception: "TaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ApplicationExists: {
    text: "The partner application '{name}' has the application identifier '{application}' and the realm '{realm}' already.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  IssuerExists: {
    text: "The authorization server '{name}' has the issuer identifier '{issuer}' and the realm '{realm}' already.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  MetadataUnreachable: {
    text: "Cannot acquire auth metadata document from '{url}'. Error: {reason}",
    exception: "AuthMetadataClientException",
    category: "ResourceUnavailable",
    source: "documented",
  },
  MetadataInvalid: {
    text: "The document at '{url}' is not a metadata document that can be used: {reason}",
    exception: "AuthMetadataParserException",
    category: "InvalidData",
    source: "inferred",
  },
} as const;

export const authError = errorsOf(authMessages);

/** What Set-AuthConfig asks before it takes a date that is close. */
export const effectiveDateWarning = {
  text: "The new effective date {date} is not 48 hours in the future. The certificate may not be deployed to all servers by then.",
  source: "inferred",
} as const;
