import { errorsOf } from "../WorldError.ts";

/** Refusals about what lies in mailboxes. */
export const mailboxMessages = {
  FolderNotFound: {
    text: 'The specified folder "{folder}" couldn\'t be found in the mailbox.',
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "inferred",
  },
  FolderExists: {
    text: 'A folder "{folder}" already exists in the mailbox.',
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
