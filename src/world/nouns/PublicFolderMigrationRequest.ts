import { definePublicFolderRequest, newPublicFolderRequest } from "./definePublicFolderRequest.ts";

export default definePublicFolderRequest(
  "PublicFolderMigrationRequest",
  "public folder migration request",
  newPublicFolderRequest,
);
