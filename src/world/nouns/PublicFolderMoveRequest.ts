import { keepMove } from "../publicFolder/contentMailbox.ts";
import { requirePublicFolderMailbox } from "../publicFolder/publicFolders.ts";
import { definePublicFolderRequest, newPublicFolderRequest } from "./request/definePublicFolderRequest.ts";

/** Folders that go to another mailbox; when the request is completed their content lies there. */
export default definePublicFolderRequest("PublicFolderMoveRequest", "public folder move request", {
  ...newPublicFolderRequest,
  presets(values, world, given) {
    const target = given.get("TargetMailbox");
    if (target !== undefined) requirePublicFolderMailbox(world, target);
    return values;
  },
  changed({ world, before, after }) {
    if (before && !after) keepMove(world, before);
  },
});
