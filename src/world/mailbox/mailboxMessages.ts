import { errorsOf } from "../WorldError.ts";

/** Refusals about what lies in mailboxes. */
export const mailboxMessages = {
  FolderNotFound: {
    text: 'The specified folder "{folder}" couldn\'t be found in the mailbox.',
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
  MailboxOffline: {
    text: "Cannot open mailbox {mailbox}: the mailbox database '{database}' is offline.",
    exception: "MailboxOfflineException",
    category: "NotSpecified",
    source: "inferred",
  },
  DatabaseOffline: {
    text: "The mailbox database '{database}' is offline. Mount it before its mailboxes are read.",
    exception: "MailboxOfflineException",
    category: "NotSpecified",
    source: "inferred",
  },
  ColorInvalid: {
    text: "The value '{color}' isn't a color. Use the format #RRGGBB.",
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  ArchiveNotEnabled: {
    text: "The Archive Mailbox is not enabled for {mailbox}.",
    exception: "MdbAdminTaskException",
    category: "InvalidArgument",
    source: "observed",
  },
  // Observed of the cmdlets of folders' permissions; of the other cmdlets of folders inferred.
  FolderOwnerMissing: {
    text: 'The specified mailbox Identity:"{mailbox}" doesn\'t exist.',
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "observed",
  },
  // Observed of New-MailboxFolder.
  ParentMailboxMissing: {
    text: "The specified mailbox Identity: '{mailbox}' does not exist.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "observed",
  },
  TargetIsSearched: {
    text: "The mailbox '{mailbox}' can't be both searched and the target of the search. Specify another target mailbox.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  FolderExists: {
    text: 'A folder "{folder}" already exists in the mailbox.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DisconnectedNotFound: {
    text: "The mailbox '{mailbox}' couldn't be found among the disconnected mailboxes of the database.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
  SoftDeletedStays: {
    text: "The mailbox '{mailbox}' is what a move left in the database and can't be connected. Use New-MailboxRestoreRequest to copy what it holds.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DisconnectedAmbiguous: {
    text: "More than one disconnected mailbox is called '{mailbox}'. Use the mailbox's GUID.",
    exception: "ManagementObjectAmbiguousException",
    category: "NotSpecified",
    source: "inferred",
  },
  ArchiveNotThere: {
    text: "The mailbox '{mailbox}' has no archive.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  QueryInvalid: {
    text: 'The search query "{query}" isn\'t valid.',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ConnectNeedsUser: {
    text: "The mailbox '{mailbox}' can't be connected because no account without a mailbox belongs to it. Use the User parameter.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  WrongMailboxState: {
    text: "The mailbox '{mailbox}' is in the state {state}, not {wanted}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ItemNotFound: {
    text: "The item {item} couldn't be found in the mailbox.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
} as const;

export const mailboxError = errorsOf(mailboxMessages);
