import { objectNotFound } from "../directory/objectNotFound.ts";
import { identityGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailbox from "./recipient/Mailbox.ts";
import { getRow } from "./rows/findRow.ts";

/** Every public folder mailbox knows the hierarchy at once: Update- only says which of them is not there. */
export default defineNoun({
  noun: "PublicFolderMailbox",
  kind: "computed",
  called: "public folder mailbox",
  verbs: ["Update"],
  actions: {
    Update: {
      on: null,
      takes: [
        ...["Identity", "InvokeSynchronizer", "FullSync", "SuppressStatus", "ForceOnlineSync"],
        ...["CreateAssociatedDumpster", "FolderId", "ReconcileFolders"],
      ],
      run: update,
    },
  },
  source: "documented",
});

function update({ world, given }: ActionCall): undefined {
  const named = identityGiven(given, "Identity") ?? "";
  const row = getRow(world, mailbox, named);
  if (row.values.RecipientTypeDetails !== "PublicFolderMailbox") throw objectNotFound(world, named);
}
