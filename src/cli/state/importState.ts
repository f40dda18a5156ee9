import { requireOrganization } from "../../world/requireOrganization.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { writeNewState } from "./fork.ts";
import { openDocument } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** Makes a new state folder of a document that was exported. */
export const importState: StateAction = (folder, words) => {
  const file = onlyWord("import", "the document to read", words);
  const store = openDocument(file);
  requireOrganization(store, file);
  writeNewState(folder, store);
  standardOutput.write(`'${folder}' holds the state after change ${store.revision}.\n`);
  return 0;
};
