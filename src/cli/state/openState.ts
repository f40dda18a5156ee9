import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { stateOfDocument } from "../../store/document/stateOfDocument.ts";
import { stateDisk } from "../../store/folder/StateDisk.ts";
import { StateFolder } from "../../store/folder/StateFolder.ts";
import { openFileStore } from "../../store/openFileStore.ts";
import type { Store } from "../../store/Store.ts";
import { worldSchema } from "../../world/worldSchema.ts";
import { UsageError } from "../options/UsageError.ts";
import { say } from "../Program.ts";

const largestSnapshot = 512 * 1024 * 1024 - 64;
const nameForm = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;

/** Opens the state in a folder to read; a shell may be working on it at the same time. */
export function openState(folder: string): Store {
  const store = openFileStore(folder, worldSchema, { readOnly: true });
  for (const { text } of store.notices) say(text);
  if (!store.isNew) return store;
  store.close();
  throw new UsageError(`The folder '${folder}' holds no organisation.`);
}

/** The file of a named snapshot in a state folder. */
export function snapshotFile(name: string): string {
  if (!nameForm.test(name))
    throw new UsageError(`'${name}' is no name for a snapshot: letters, digits, '.', '_' and '-'.`);
  return `snapshots/${name}.json`;
}

export function openSnapshot(folder: string, name: string): Store {
  const file = snapshotFile(name);
  const files = new StateFolder(folder, stateDisk);
  const bytes = files.read(file, largestSnapshot);
  if (bytes) return stateOfDocument(bytes, files.fileOf(file), worldSchema);
  const names = files.list("snapshots").map((each) => path.basename(each, ".json"));
  const known = names.length === 0 ? "There are none" : `There are ${names.join(", ")}`;
  throw new UsageError(`The state in '${folder}' has no snapshot '${name}'. ${known}.`);
}

/** A document that was exported. */
export function openDocument(file: string): Store {
  if (!existsSync(file)) throw new UsageError(`There is no document '${file}'.`);
  if (!statSync(file).isFile()) throw new UsageError(`'${file}' is no document.`);
  return stateOfDocument(readFileSync(file), file, worldSchema);
}
