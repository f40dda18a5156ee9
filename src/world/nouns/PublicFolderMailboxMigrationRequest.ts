import { definePublicFolderRequest } from "./request/definePublicFolderRequest.ts";

/** Only a migration batch of public folders makes them, and those do not run here: there are none. */
export default definePublicFolderRequest(
  "PublicFolderMailboxMigrationRequest",
  "public folder mailbox migration request",
  {
    verbs: ["Get", "Remove", "Suspend"],
  },
);
