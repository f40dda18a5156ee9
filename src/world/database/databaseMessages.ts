import { errorsOf } from "../WorldError.ts";

/** Refusals about databases, their copies and availability groups. */
export const databaseMessages = {
  DatabaseHasMailboxes: {
    text: "This mailbox database contains one or more mailboxes, mailbox plans, archive mailboxes, public folder mailboxes or arbitration mailboxes. To get a list of all mailboxes in this database, run the command Get-Mailbox -Database <Database ID>. To get a list of all mailbox plans in this database, run the command Get-MailboxPlan. To get a list of archive mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -Archive. To get a list of all public folder mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -PublicFolder. To get a list of all arbitration mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -Arbitration. To disable a non-arbitration mailbox so that you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID>. To disable an archive mailbox so you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID> -Archive. To disable a public folder mailbox so that you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID> -PublicFolder. Arbitration mailboxes should be moved to another server; to do this, run the command New-MoveRequest <parameters>. If this is the last server in the organization, run the command Disable-Mailbox <Mailbox ID> -Arbitration -DisableLastArbitrationMailboxAllowed to disable the arbitration mailbox. Mailbox plans should be moved to another server; to do this, run the command Set-MailboxPlan <MailboxPlan ID> -Database <Database ID>.",
    exception: "AssociatedUserMailboxExistException",
    category: "InvalidOperation",
    source: "documented",
  },
  // Since 2016 there are mailboxes of the audit log.
  DatabaseHasAuditMailboxes: {
    text: "This mailbox database contains one or more mailboxes, mailbox plans, archive mailboxes, public folder mailboxes, arbitration mailboxes, or audit mailboxes. To get a list of all mailboxes in this database, run the command Get-Mailbox -Database <Database ID>. To get a list of all mailbox plans in this database, run the command Get-MailboxPlan. To get a list of archive mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -Archive. To get a list of all public folder mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -PublicFolder. To get a list of all arbitration mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -Arbitration. To get a list of all Audit mailboxes in this database, run the command Get-Mailbox -Database <Database ID> -AuditLog. To disable a non-arbitration mailbox so that you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID>. To disable an archive mailbox so you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID> -Archive. To disable a public folder mailbox so that you can delete the mailbox database, run the command Disable-Mailbox <Mailbox ID> -PublicFolder. Audit mailboxes should be moved to another server; to do this, run the command New-MoveRequest <parameters>. If this is the last server in the organization, run the command Get-Mailbox -AuditLog | Disable-Mailbox. Arbitration mailboxes should be moved to another server; to do this, run the command New-MoveRequest <parameters>. If this is the last server in the organization, run the command Disable-Mailbox <Mailbox ID> -Arbitration -DisableLastArbitrationMailboxAllowed to disable the arbitration mailbox. Mailbox plans should be moved to another server; to do this, run the command Set-MailboxPlan <MailboxPlan ID> -Database <Database ID>.",
    exception: "AssociatedUserMailboxExistException",
    category: "InvalidOperation",
    source: "documented",
  },
  MountFailed: {
    text: 'Failed to mount database "{database}". Error: An Active Manager operation failed. Error: The database action failed. Error: {inner} [Database: {database}, Server: {server}]',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  TooManyActive: {
    text: 'An Active Manager operation failed. Error: The database action failed. Error: The server "{server}" has as many active databases as its MaximumActiveDatabases allows; the database "{database}" can\'t become active there.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ServerTakesNone: {
    text: "An Active Manager operation failed. Error: The database action failed. Error: An error occurred while trying to validate the specified database copy for possible activation. Error: {reason} [Database: {database}, Server: {server}]",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CopyNotFound: {
    text: "The specified database copy '{copy}' doesn't exist.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
  NothingToActivate: {
    text: "An Active Manager operation failed. Error: The database action failed. Error: An error occurred while trying to select a database copy for possible activation. Error: The database '{database}' was not mounted because errors occurred either while validating database copies for possible activation, or while attempting to activate another copy. Detailed error(s):\n{reasons}",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  IndexNotHealthy: {
    text: "An Active Manager operation failed. Error: The database action failed. Error: An error occurred while trying to validate the specified database copy for possible activation. Error: Database copy '{database}' on server '{server}' has content index catalog files in the following state: '{index}'. If you need to activate this database copy, you can use the Move-ActiveMailboxDatabase cmdlet with the -SkipClientExperienceChecks parameter to forcibly activate the database. [Database: {database}, Server: {server}]",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  NoSeedToCancel: {
    text: "There is no seed operation in progress for the database copy '{copy}'.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SubnetInUse: {
    text: "The subnet {subnet} can't be taken from the network '{network}' because servers of the database availability group are in it. Give it to another network first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  GroupNotInActivationMode: {
    text: 'The database availability group "{group}" isn\'t in datacenter activation mode. Set its DatacenterActivationMode to DagOnly first.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NobodyStopped: {
    text: 'No member of the database availability group "{group}" is stopped: there is nothing to restore.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CopyNotSuspended: {
    text: "The seeding operation failed. Error: An error occurred while running prerequisite checks. Error: The database copy '{copy}' isn't suspended. Suspend it with Suspend-MailboxDatabaseCopy first.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SeedSourceInvalid: {
    text: "The seeding operation failed. Error: An error occurred while running prerequisite checks. Error: The copy of database '{database}' on server '{server}' can't be the source of the seed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  RecoveryHasOneCopy: {
    text: 'The database "{database}" is a recovery database. It can\'t have more than one copy.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PreferenceInvalid: {
    text: "The activation preference {preference} isn't valid. It must be between 1 and {most}, the number of the database's copies.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  CopyExists: {
    text: 'The server "{server}" already has a copy of the database "{database}".',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CopyNeedsGroup: {
    text: 'The servers "{active}" and "{server}" aren\'t members of the same database availability group, so that database "{database}" can\'t have a copy on "{server}".',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CircularLoggingOfFirst: {
    text: 'Database "{database}" has circular logging enabled. You can\'t add the first passive copy of a mailbox database while circular logging is enabled. Please disable circular logging before adding the first passive copy of this mailbox database.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "observed",
  },
  CircularLoggingOfLast: {
    text: 'Database "{database}" has circular logging enabled. You can\'t remove the last passive copy of a mailbox database while circular logging is enabled. Please disable circular logging before removing the last passive copy of this mailbox database.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PathInvalid: {
    text: 'The path "{path}" isn\'t valid. Use a full path on a local drive.',
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "inferred",
  },
  EdbFileTaken: {
    text: 'The database file path "{path}" is already used by the database "{other}" on the server "{server}".',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  LogFolderTaken: {
    text: 'The log folder path "{path}" is already used by the database "{other}" on the server "{server}".',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  CopyIsActive: {
    text: 'The copy of database "{database}" on server "{server}" is the active one. This operation works only on passive copies.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DatabaseHasMoves: {
    text: "This mailbox database is associated with one or more move requests. To get a list of all move requests associated with this database, run Get-MoveRequest -SourceDatabase <Database ID> or Get-MoveRequest -TargetDatabase <Database ID>. To remove a move request, run Remove-MoveRequest <Recipient ID>.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  DatabaseHasCopies: {
    text: 'The database "{database}" has more than one copy. Remove the other copies first.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  CopyNotHealthy: {
    text: 'An Active Manager operation failed. Error: The database action failed. Error: The copy of database "{database}" on server "{server}" is {status}; it can\'t be activated.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ServerInGroup: {
    text: 'The server "{server}" is already a member of the database availability group "{group}".',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ServerNotInGroup: {
    text: 'The server "{server}" isn\'t a member of the database availability group "{group}".',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ServerHasCopies: {
    text: 'The server "{server}" can\'t leave the database availability group because it has copies of these replicated databases: {databases}.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  GroupHasServers: {
    text: 'The database availability group "{group}" can\'t be removed because it has these members: {servers}.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NetworksAutomatic: {
    text: "The networks of the database availability group '{group}' are configured automatically. Set its ManualDagNetworkConfiguration to $true before you change them.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
} as const;

export const databaseError = errorsOf(databaseMessages);
