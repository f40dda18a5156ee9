import { definePublicFolderRequest, newPublicFolderRequest } from "./definePublicFolderRequest.ts";

export default definePublicFolderRequest(
  "PublicFolderMoveRequest",
  "public folder move request",
  newPublicFolderRequest,
);
