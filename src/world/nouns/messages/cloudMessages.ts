import { errorsOf } from "../../WorldError.ts";

/** Refusals of what only the cloud's shells have: quarantine, lists of the tenant, searches for compliance. */
export const cloudMessages = {
  NoMoment: {
    text: 'Cannot process argument transformation on parameter \'{parameter}\'. Cannot convert value "{value}" to type "System.DateTime". Error: "String was not recognized as a valid DateTime."',
    exception: "ParameterBindingArgumentTransformationException",
    category: "InvalidData",
    source: "documented",
  },
  NotInQuarantine: {
    text: "The message '{identity}' isn't in quarantine.",
    exception: "ManagementObjectNotFoundException",
    category: "InvalidData",
    source: "inferred",
  },
  AlreadyReleased: {
    text: "The message '{identity}' has already been released to all of these recipients. To release it again, use the Force switch.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NoRecipientOfMessage: {
    text: "The message '{identity}' isn't quarantined for the recipient '{recipient}'.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AllowOrBlock: {
    text: "You must specify either the Allow or the Block parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  EntryExists: {
    text: "Entry already exists: {entry}",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  EntryNotFound: {
    text: "Entry not found: {entry}",
    exception: "ManagementObjectNotFoundException",
    category: "InvalidData",
    source: "inferred",
  },
  TraceNeedsCriterion: {
    text: "You must specify at least one of the MessageID, RecipientAddress or SenderAddress parameters.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  SearchNotCompleted: {
    text: "The compliance search '{name}' isn't completed. Run it first, and try again when its status is Completed.",
    exception: "ComplianceSearchActionException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SearchHasHold: {
    text: "The mailbox search '{name}' can't be removed because it keeps mailboxes on In-Place Hold. Turn the hold off first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  HoldOnAllMailboxes: {
    text: "The mailbox search '{name}' looks through all mailboxes, which can't be placed on In-Place Hold. Name the mailboxes with the SourceMailboxes parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NothingToResume: {
    text: "The search '{name}' can't be resumed because its status is {status}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ApplicationRuns: {
    text: "Information barrier policies are being applied already.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NoApplicationRuns: {
    text: "Information barrier policies aren't being applied.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AlreadyCustomized: {
    text: "This operation is not required. Organization is already enabled for customization.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "documented",
  },
  NotEncrypted: {
    text: "There is no encrypted message '{message}'.",
    exception: "ManagementObjectNotFoundException",
    category: "InvalidData",
    source: "inferred",
  },
  StartAfterEnd: {
    text: "The start date must be earlier than the end date.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  TraceTooOld: {
    text: "Invalid StartDate value. The StartDate can't be older than {days} days from today.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "observed",
  },
  PageOutOfRange: {
    text: "Invalid {name} value. The {name} must be between 1 and {most}.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  TraceTooLong: {
    text: "The interval between StartDate and EndDate can't be longer than {days} days.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "observed",
  },
  HashInvalid: {
    text: "The entry '{entry}' isn't a SHA256 hash of a file.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  EntryInvalid: {
    text: "The entry '{entry}' isn't valid in a list of the type {type}.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  AllowExpires: {
    text: "The NoExpiration parameter can't be used for allow entries. Use the ExpirationDate or RemoveAfter parameter instead.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ExpirationPast: {
    text: "The expiration date must be in the future.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DnssecMissing: {
    text: "SMTP DANE needs DNSSEC for the domain '{domain}': enable DNSSEC first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "documented",
  },
  BoundaryPropertyUnknown: {
    text: "'{property}' isn't a property of compliance boundaries: use CustomAttribute1 to CustomAttribute15.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  BoundaryOfActiveMailbox: {
    text: "The mailbox '{address}' is active: set its attribute with Set-Mailbox.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  HoldLocationMissing: {
    text: "The parameter ExchangeLocation or SharePointLocation is required by this action.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  HoldNotOnMailbox: {
    text: "The hold '{hold}' wasn't found on '{location}'.",
    exception: "ManagementObjectNotFoundException",
    category: "InvalidData",
    source: "inferred",
  },
  HoldStillActive: {
    text: "The hold '{hold}' can't be removed from '{location}', because what it follows from is still active.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  BuiltInQuarantinePolicy: {
    text: "The quarantine policy '{name}' is built in. It can't be modified.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
} as const;

export const cloudError = errorsOf(cloudMessages);
