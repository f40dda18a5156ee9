import { errorsOf } from "../../WorldError.ts";

/** What the tasks on recipients refuse. */
export const recipientMessages = {
  ProxyAddressInUse: {
    text: 'The proxy address "{address}" is already being used by the proxy addresses or LegacyExchangeDN of "{recipient}". Please choose another proxy address.',
    exception: "ProxyAddressExistsException",
    category: "InvalidArgument",
    source: "observed",
  },
  UMPolicyMissing: {
    text: "You must specify a value for the UMMailboxPolicy parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ListBelowItself: {
    text: 'The address list "{list}" can\'t be moved below itself.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  SecondaryAddressMissing: {
    text: "You must specify both the SecondaryAddress and the SecondaryDialPlan parameter.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  NoConflictObject: {
    text: "The mailbox \"{mailbox}\" can't be removed with the RemoveCNFPublicFolderMailboxPermanently parameter because it isn't a public folder mailbox that a replication conflict has renamed.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  UpnNotUnique: {
    text: "An Active Directory Constraint Violation error occurred on {server}. Additional information: The operation failed because UPN value provided for addition/modification is not unique forest-wide.",
    exception: "ADConstraintViolationException",
    category: "InvalidOperation",
    source: "observed",
  },
  WrongRecipientType: {
    text: "This task does not support recipients of this type. The specified recipient {identity} is of type {type}. Please make sure that this recipient matches the required recipient type for this task.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "observed",
  },
  BlockedWord: {
    text: "The group name contains a word that isn't allowed in group names in your organization. Please rename your group.",
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  LinkNeedsMember: {
    text: "Only members can be {type} of a group. Add the recipient as a member first.",
    exception: "RecipientTaskException",
    category: "InvalidOperation",
    source: "inferred",
  },
  OwnerStaysMember: {
    text: "An owner of the group can't be removed from its members. Remove the owner first.",
    exception: "RecipientTaskException",
    category: "InvalidOperation",
    source: "inferred",
  },
  LastOwner: {
    text: "The last owner of a group can't be removed.",
    exception: "RecipientTaskException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AliasInvalid: {
    text: "The value \"{value}\" of property Alias isn't valid. Valid values are: Strings formed with characters from A to Z (uppercase or lowercase), digits from 0 to 9, !, #, $, %, &, ', *, +, -, /, =, ?, ^, _, `, {, |, } or ~. One or more periods may be embedded in an alias, but each one of them should be preceded and followed by at least one of the other characters.",
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  PasswordMissing: {
    text: "A mailbox of a new user needs a password. Use the Password parameter.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PermissionEntryExists: {
    text: "An existing permission entry was found for user: {user}.",
    exception: "UserAlreadyExistsInPermissionEntryException",
    category: "NotSpecified",
    source: "observed",
  },
  MailboxOnHold: {
    text: 'The mailbox "{mailbox}" is on litigation hold. Use the IgnoreLegalHold parameter to disable or remove it all the same.',
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  QuotasOutOfOrder: {
    text: "The value of property '{upper}' must be greater than or equal to that of property '{lower}'. {upper}: \"{upperLimit}\", {lower}: \"{lowerLimit}\".",
    exception: "DataValidationException",
    category: "InvalidData",
    source: "documented",
  },
  ArchiveAlreadyThere: {
    text: 'The mailbox "{mailbox}" already has an archive.',
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ArchiveMissing: {
    text: 'The mailbox "{mailbox}" has no archive.',
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  FilterInvalid: {
    text: "The recipient filter isn't valid: {reason}",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  IncludedRecipientsMissing: {
    text: "The conditions narrow recipients that the IncludedRecipients parameter names. Use IncludedRecipients as well.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  DefaultPolicyStays: {
    text: "The default {what} can't be removed.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AddressTemplateInvalid: {
    text: 'The template "{template}" isn\'t a valid e-mail address template. It needs a domain, such as %g.%s@contoso.com.',
    exception: "DataValidationException",
    category: "InvalidData",
    source: "inferred",
  },
  PriorityInvalid: {
    text: 'The priority "{priority}" isn\'t valid. Use a whole number from 1.',
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
  },
  PolicyInUse: {
    text: 'The {what} "{policy}" can\'t be removed because mailboxes have it. Give them another one first.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  AutoReplyTimes: {
    text: "The start of the automatic replies must be before their end.",
    exception: "InvalidOperationException",
    category: "InvalidArgument",
    source: "inferred",
  },
  LastArbitrationMailbox: {
    text: 'The mailbox "{mailbox}" is the last arbitration mailbox of the organisation. Use the RemoveLastArbitrationMailboxAllowed parameter to remove it all the same.',
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "inferred",
  },
  ListHasChildren: {
    text: 'The address list "{list}" has lists below it. Use the Recursive parameter to remove them as well.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ListOfAddressBookPolicy: {
    text: 'The {what} "{list}" can\'t be removed because the address book policy "{policy}" has it.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  ResourcePropertyUnknown: {
    text: "The custom property '{property}' isn't one of the resource properties of the type {type}. Those are: {known}.",
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  NoRoomForList: {
    text: 'The recipient "{member}" can\'t be a member of the room list "{group}". Only room mailboxes and other room lists can.',
    exception: "InvalidOperationException",
    category: "InvalidOperation",
    source: "inferred",
  },
  PermissionEntryMissing: {
    text: "There is no existing permission entry found for user: {user}.",
    exception: "UserNotFoundInPermissionEntryException",
    category: "InvalidOperation",
    source: "documented",
  },
  DatabaseMissing: {
    text: "Load balancing failed to find a valid mailbox database.",
    exception: "RecipientTaskException",
    category: "InvalidArgument",
    source: "observed",
  },
} as const;

export const recipientError = errorsOf(recipientMessages);
