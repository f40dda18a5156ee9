import { existsSync } from "node:fs";
import path from "node:path";
import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openState } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** Writes the organisation as one document that stands by itself. */
export const exportState: StateAction = (folder, words) => {
  const file = onlyWord("export", "the file to write", words);
  if (existsSync(file)) throw new UsageError(`'${file}' is there already.`);
  const store = openState(folder);
  try {
    new StateFolder(path.dirname(file), stateDisk).replace(path.basename(file), store.pieces());
    standardOutput.write(`'${file}' holds the state after change ${store.revision}.\n`);
    return 0;
  } finally {
    store.close();
  }
};
