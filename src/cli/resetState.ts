import { FilePersistence } from "../store/folder/FilePersistence.ts";
import { keepFiles } from "../store/folder/keepFiles.ts";
import { stateDisk } from "../store/folder/StateDisk.ts";
import { StateFolder } from "../store/folder/StateFolder.ts";
import { StateLock } from "../store/folder/StateLock.ts";
import { getOrganization } from "../world/Organization.ts";
import { worldSchema } from "../world/worldSchema.ts";
import { openOrganization } from "./openOrganization.ts";
import type { GlobalOptions } from "./options/GlobalOptions.ts";

/** Puts what its scenario says in the place of the organisation in a state folder; says where the old one is kept. */
export function resetState(state: string, options: GlobalOptions): string {
  const quiet = (): void => {};
  const before = openOrganization({ ...options, state, scenario: null, now: null }, quiet);
  const { scenario } = getOrganization(before.world);
  before.close();
  const fresh = openOrganization({ ...options, state: null, scenario: options.scenario ?? scenario }, quiet);
  const files = new StateFolder(state, stateDisk);
  const lock = StateLock.acquire(files);
  try {
    const kept = keepFiles(files, "reset");
    FilePersistence.overwrite(files, worldSchema, fresh.world.store.state());
    return `The organisation is as its scenario has it. What it was before is kept in '${files.fileOf(kept)}'.`;
  } finally {
    lock.release();
    fresh.close();
  }
}
