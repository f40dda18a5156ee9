import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openState, snapshotFile } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** Keeps the organisation as it is now under a name. Files of drive C: are not part of it. */
export const snapshot: StateAction = (folder, words) => {
  const name = onlyWord("snapshot", "the name of the snapshot", words);
  const file = snapshotFile(name);
  const files = new StateFolder(folder, stateDisk);
  if (files.stat(file)) throw new UsageError(`The state in '${folder}' has a snapshot '${name}' already.`);
  const store = openState(folder);
  try {
    files.createFolder("snapshots");
    files.replace(file, store.pieces());
    standardOutput.write(`The state after change ${store.revision} is kept as '${name}'.\n`);
    return 0;
  } finally {
    store.close();
  }
};
