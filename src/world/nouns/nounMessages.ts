import { directoryMessages } from "../directory/directoryMessages.ts";
import { errorsOf } from "../WorldError.ts";

/** Refusals of any noun; texts with source "observed" or "documented" were seen in print, the others follow their siblings. */
export const nounMessages = {
  ...directoryMessages,
  PropertyOutOfRange: {
    text: 'The value "{value}" of property {property} isn\'t within the allowed range from {minimum} to {maximum}.',
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  ValueNotUnique: {
    text: "The value \"{value}\" of property '{property}' is used already by '{other}'.",
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
  SmartHostMissing: {
    text: "You must specify at least one smart host when DNS routing is disabled.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AddressMissing: {
    text: "You must specify the IPAddress or the IPRange parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ConnectorConflict: {
    text: 'The values that you specified for the Bindings and RemoteIPRanges parameters conflict with the settings on Receive connector "{other}". Receive connectors assigned to different Transport roles on a single server must listen on unique local IP address & port bindings.',
    exception: "ConnectorMappingConflictException",
    category: "InvalidOperation",
    source: "documented",
  },
  DefaultPolicy: {
    text: "The policy '{name}' is the default one, which can't be removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PolicyOfRule: {
    text: "The policy '{name}' can't be removed because the rule '{rule}' uses it.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NotConnected: {
    text: "You must call the Connect-ExchangeOnline cmdlet before calling any other cmdlets.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "documented",
  },
  CsvWithoutUsers: {
    text: "The CSV file doesn't contain a column EmailAddress with users to migrate.",
    exception: "MigrationCSVParsingException",
    category: "InvalidData",
    source: "inferred",
  },
  MigrationUserExists: {
    text: "The user '{user}' already exists in another migration batch.",
    exception: "MigrationUserAlreadyExistsException",
    category: "InvalidOperation",
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
  NameMissing: {
    text: "The property Name can't be empty.",
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  NoPublicFolderMailbox: {
    text: "No active public folder mailboxes were found. This happens when no public folder mailboxes are provisioned or they are provisioned in 'HoldForMigration' mode. If you're not currently performing a migration, create a public folder mailbox.",
    exception: "ObjectNotFoundException",
    category: "NotSpecified",
    source: "documented",
  },
  RootFolder: {
    text: "The root of the public folders can't be changed or removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FolderExists: {
    text: "The public folder '{folder}' already exists.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FolderHasSubfolders: {
    text: "The public folder '{folder}' can't be removed because it has subfolders. Use the Recurse parameter.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FolderTakesMail: {
    text: "The public folder '{folder}' is already mail-enabled.",
    exception: "RecipientTaskException",
    category: "InvalidOperation",
    source: "inferred",
  },
  FolderTakesNoMail: {
    text: "The public folder '{folder}' isn't mail-enabled.",
    exception: "RecipientTaskException",
    category: "InvalidOperation",
    source: "inferred",
  },
  WrongState: {
    text: "The operation couldn't be performed because '{id}' is in the state {state}. It must be {wanted}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  MemberAlreadyThere: {
    text: 'The recipient "{member}" is already a member of the group "{owner}".',
    exception: "MemberAlreadyExistsException",
    category: "NotSpecified",
    source: "inferred",
  },
  MemberNotThere: {
    text: 'The recipient "{member}" isn\'t a member of the group "{owner}".',
    exception: "MemberNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
  RelationNotThere: {
    text: 'Can\'t remove the access control entry on the object "{owner}" for account "{member}" because the ACE doesn\'t exist on the object.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  RequestNameTaken: {
    text: "The name '{name}' is already taken by another request of the mailbox.",
    exception: "NameMustBeUniquePermanentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PathNotShared: {
    text: "The path '{path}' isn't one of a share. Use a UNC path such as \\\\SERVER\\share\\file.pst.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  AlreadyInDatabase: {
    text: "Mailbox '{mailbox}' already lies in the database '{database}'.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  AlreadyMoving: {
    text: "Mailbox '{mailbox}' is already being moved to '{database}'.",
    exception: "UserAlreadyBeingMigratedException",
    category: "InvalidArgument",
    source: "observed",
  },
  RuleWithoutAction: {
    text: "The rule has no action. Say what it does with the messages that it means.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DefaultDomainInUse: {
    text: "The default accepted domain can't be removed. Make another accepted domain the default one first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  BuiltInRole: {
    text: "The management role '{role}' is built in and can't be changed or removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RoleIsAssigned: {
    text: "The management role '{role}' can't be removed because it is assigned. Remove its management role assignments first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  TransportUnreachable: {
    text: 'The Queue Viewer operation on computer "{server}" has failed with an exception. The error message is: The Microsoft Exchange Transport service isn\'t running.',
    exception: "LocalizedException",
    category: "ConnectionError",
    source: "inferred",
  },
  NotModelled: {
    text: "{what} is known but not modelled.",
    exception: "PSNotImplementedException",
    category: "NotImplemented",
    source: "inferred",
  },
} as const;

export const nounError = errorsOf(nounMessages);
