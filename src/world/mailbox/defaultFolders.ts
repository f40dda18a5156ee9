/** A folder that every mailbox has from the start. */
export interface DefaultFolder {
  /** From the root, `/Inbox`. */
  readonly path: string;
  /** FolderType as Get-MailboxFolderStatistics shows it. */
  readonly type: string;
  readonly containerClass: string;
  readonly isRecoverable?: true;
}

const note = "IPF.Note";

/** The folders of a new mailbox in the order of their listing (names and types documented for Exchange 2013 to 2019). */
export const defaultFolders: readonly DefaultFolder[] = [
  { path: "/Top of Information Store", type: "Root", containerClass: "" },
  { path: "/Calendar", type: "Calendar", containerClass: "IPF.Appointment" },
  { path: "/Contacts", type: "Contacts", containerClass: "IPF.Contact" },
  { path: "/Conversation Action Settings", type: "ConversationActions", containerClass: "IPF.Configuration" },
  { path: "/Deleted Items", type: "DeletedItems", containerClass: note },
  { path: "/Drafts", type: "Drafts", containerClass: note },
  { path: "/Inbox", type: "Inbox", containerClass: note },
  { path: "/Journal", type: "Journal", containerClass: "IPF.Journal" },
  { path: "/Junk Email", type: "JunkEmail", containerClass: note },
  { path: "/Notes", type: "Notes", containerClass: "IPF.StickyNote" },
  { path: "/Outbox", type: "Outbox", containerClass: note },
  { path: "/Sent Items", type: "SentItems", containerClass: note },
  { path: "/Tasks", type: "Tasks", containerClass: "IPF.Task" },
  { path: "/Recoverable Items", type: "RecoverableItemsRoot", containerClass: "", isRecoverable: true },
  { path: "/Deletions", type: "RecoverableItemsDeletions", containerClass: "", isRecoverable: true },
  { path: "/Purges", type: "RecoverableItemsPurges", containerClass: "", isRecoverable: true },
  { path: "/Versions", type: "RecoverableItemsVersions", containerClass: "", isRecoverable: true },
];
