import { definePublicFolderRequest, newPublicFolderRequest } from "./request/definePublicFolderRequest.ts";

// What an example of the reference asks for by these names, requests have as Status (inferred from its siblings).
export default definePublicFolderRequest("PublicFolderMigrationRequest", "public folder migration request", {
  ...newPublicFolderRequest,
  without: ["Suspended", "AutoSuspended"],
});
