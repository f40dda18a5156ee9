import { errorsOf } from "../WorldError.ts";

/** Refusals of cmdlets that do something besides keeping objects: licences, edge synchronisation, federation, rule files. */
export const taskMessages = {
  LicenceUnknown: {
    text: "The license '{name}' isn't known. Get-ExchangeServerAccessLicense shows the names.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NoEdgeSubscription: {
    text: "There are no Edge subscriptions in the organization. Use New-EdgeSubscription to make one.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  EdgeFileInvalid: {
    text: "The Edge subscription file isn't valid: it doesn't name an Edge Transport server.",
    exception: "InvalidOperationException",
    category: "InvalidData",
    source: "inferred",
  },
  DescriptionInvalid: {
    text: "The file isn't valid: it isn't an XML document whose root is '{root}' and that names what it describes.",
    exception: "InvalidOperationException",
    category: "InvalidData",
    source: "inferred",
  },
  OnlyOnEdge: {
    text: "The FileName parameter can be used only on an Edge Transport server, and '{server}' isn't one.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  EdgeSyncStopped: {
    text: "The Microsoft Exchange EdgeSync service isn't running on server '{server}'.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FederationInformationMissing: {
    text: "Federation information could not be received from the external organization.",
    exception: "GetFederationInformationFailedException",
    category: "NotSpecified",
    source: "documented",
  },
  NoFederationTrust: {
    text: "There is no federation trust. Use the Thumbprint parameter to name a certificate.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CertificateWithoutKey: {
    text: "The certificate with the thumbprint {thumbprint} wasn't found on server {server}, or has no private key there.",
    exception: "InvalidOperationException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  RuleCollectionInvalid: {
    text: "The rule collection couldn't be imported because its file isn't valid: {why}",
    exception: "InvalidOperationException",
    category: "InvalidData",
    source: "inferred",
  },
  PromptNotFound: {
    text: "The prompt file '{file}' wasn't found on '{owner}'.",
    exception: "ManagementObjectNotFoundException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  PromptFormat: {
    text: "The prompt file '{file}' must be a .wav or .wma file.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  NoRecipientData: {
    text: "The recipient '{recipient}' has no {what}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RecipientDataTooLarge: {
    text: "The {what} of a recipient can't be larger than {limit} KB.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "documented",
  },
  PictureOrSpokenName: {
    text: "You must use either the Picture parameter or the SpokenName parameter, and not both.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  NoDiagnosticLog: {
    text: "The mailbox '{mailbox}' has no diagnostic log of the component '{component}'.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ReportNotFound: {
    text: "The message tracking report '{id}' couldn't be found.",
    exception: "ManagementObjectNotFoundException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  NotInDatabase: {
    text: "The mailbox '{mailbox}' doesn't exist in the database '{database}'.",
    exception: "ManagementObjectNotFoundException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  MonitorNotFound: {
    text: "The monitor '{name}' wasn't found on server '{server}'.",
    exception: "ManagementObjectNotFoundException",
    category: "ObjectNotFound",
    source: "inferred",
  },
  DatesTurned: {
    text: "The start date must be before the end date.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
} as const;

export const taskError = errorsOf(taskMessages);
