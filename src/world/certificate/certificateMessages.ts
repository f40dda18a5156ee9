import { errorsOf } from "../WorldError.ts";

const rpc = "A special Rpc error occurs on server {server}: ";

export const certificateMessages = {
  NotFound: {
    text: `${rpc}The certificate with thumbprint {thumbprint} was not found.`,
    exception: "InvalidOperationException",
    category: "NotSpecified",
    source: "observed",
  },
  NotValidForUse: {
    text: `${rpc}The certificate with thumbprint {thumbprint} was found but is not valid for use with Exchange Server (reason: {reason}).`,
    exception: "InvalidOperationException",
    category: "NotSpecified",
    source: "observed",
  },
  ImportFailed: {
    text: `${rpc}The source data cannot be imported or the wrong password was specified.`,
    exception: "InvalidOperationException",
    category: "ReadError",
    source: "observed",
  },
  AlreadyExists: {
    text: `${rpc}Cannot import certificate. A certificate with the thumbprint {thumbprint} already exists.`,
    exception: "InvalidOperationException",
    category: "NotSpecified",
    source: "observed",
  },
  ExportFailed: {
    text: `${rpc}The private key couldn't be exported as PKCS-12. It either couldn't be accessed or isn't exportable.`,
    exception: "InvalidOperationException",
    category: "NotSpecified",
    source: "observed",
  },
  InternalTransportCertificate: {
    text: `${rpc}The internal transport certificate cannot be removed because that would cause the Microsoft Exchange Transport service to stop. To replace the internal transport certificate, create a new certificate. The new certificate will automatically become the internal transport certificate. You can then remove the existing certificate.`,
    exception: "InvalidOperationException",
    category: "NotSpecified",
    source: "inferred",
  },
  UsedByFederation: {
    text: `${rpc}The certificate with thumbprint {thumbprint} can't be removed because the federation trust '{trust}' uses it.`,
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  KeySizeInvalid: {
    text: `${rpc}The key size {keySize} is not valid. Use 1024, 2048 or 4096.`,
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  FriendlyNameTooLong: {
    text: `${rpc}The friendly name is too long. It must have fewer than 64 characters.`,
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DomainInvalid: {
    text: `${rpc}The domain name '{domain}' is not valid.`,
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SubjectInvalid: {
    text: `${rpc}The subject name '{subject}' is not a distinguished name.`,
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SubjectKeyIdentifierInvalid: {
    text: `${rpc}The subject key identifier '{subjectKeyIdentifier}' must be an even number of hexadecimal digits.`,
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const certificateError = errorsOf(certificateMessages);
