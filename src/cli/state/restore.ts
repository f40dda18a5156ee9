import { FilePersistence } from "../../store/folder/FilePersistence.ts";
import { keepFiles } from "../../store/folder/keepFiles.ts";
import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import { StateLock } from "../../store/folder/StateLock.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openSnapshot } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** Puts a named snapshot in the place of the state, which is kept. Files of drive C: stay as they are. */
export const restore: StateAction = (folder, words) => {
  const name = onlyWord("restore", "the name of a snapshot", words);
  const snapshot = openSnapshot(folder, name);
  const files = new StateFolder(folder, stateDisk);
  const lock = StateLock.acquire(files);
  try {
    const kept = keepFiles(files, "restore");
    FilePersistence.overwrite(files, worldSchema, snapshot.state());
    standardOutput.write(
      `The state is '${name}' again, as it was after change ${snapshot.revision}. What it was before is kept in '${files.fileOf(kept)}'.\n`,
    );
    return 0;
  } finally {
    lock.release();
  }
};
