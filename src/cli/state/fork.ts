import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { FilePersistence } from "../../store/folder/FilePersistence.ts";
import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import type { Store } from "../../store/Store.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openState } from "./openState.ts";
import { onlyWord, type StateAction } from "./StateAction.ts";

/** Makes a second state folder that goes its own way from here, with drive C:. */
export const fork: StateAction = (folder, words) => {
  const target = onlyWord("fork", "the folder of the new state", words);
  const store = openState(folder);
  try {
    writeNewState(target, store);
    copyPlain(path.join(folder, "C"), path.join(target, "C"));
    standardOutput.write(`'${target}' holds the state after change ${store.revision}.\n`);
    return 0;
  } finally {
    store.close();
  }
};

/** Writes a state into a folder that has none yet. */
export function writeNewState(target: string, store: Store): void {
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError(`'${target}' is not empty; a new state needs a folder of its own.`);
  const files = new StateFolder(target, stateDisk);
  files.create();
  FilePersistence.overwrite(files, worldSchema, store.fork().state());
}

/** Files and folders only: a link may lead anywhere. */
function copyPlain(from: string, to: string): void {
  const found = lstatSync(from, { throwIfNoEntry: false });
  if (found?.isFile()) copyFileSync(from, to);
  if (!found?.isDirectory()) return;
  mkdirSync(to);
  for (const name of readdirSync(from)) copyPlain(path.join(from, name), path.join(to, name));
}
