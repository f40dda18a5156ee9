import { expect } from "chai";
import { FilePersistence } from "../../src/store/folder/FilePersistence.ts";
import type { StateDisk } from "../../src/store/folder/StateDisk.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { Store } from "../../src/store/Store.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { type Fault, faultyDisk, Killed } from "./FaultyDisk.ts";
import { copyOf, newFolder, people, removeFolders, schema } from "./harness.ts";

/** One of so many system calls is made to fail; CMDLAB_FAULTS=1 makes each of them fail once. */
const stride = Number(process.env.CMDLAB_FAULTS ?? 61);

const faults: readonly Fault[] = [
  "killed",
  "killed in the middle of a write",
  { code: "ENOSPC" },
  { code: "EIO" },
  { code: "EROFS" },
];

describe("a system call that fails", function () {
  this.timeout(3_600_000);
  afterEach(removeFolders);

  for (const size of [3, 320])
    for (const fault of faults)
      it(`loses nothing finished among ${size} records: ${typeof fault === "object" ? fault.code : fault}`, () => {
        for (let failing = 1, calls = failing; failing <= calls; failing += stride) {
          const folder = newFolder();
          const finished = new Set<string>();
          const { disk, calls: made } = faultyDisk(failing, fault);
          const opened = work(folder, disk, finished, size);
          calls = Math.max(calls, opened ? made() : failing + 1);
          const found = contentOf(copyOf(folder));
          const lost = [...finished].filter((name) => !found.includes(name));
          const more = found.filter((name) => !finished.has(name));
          expect(lost, `lost by call ${failing}`).to.deep.equal([]);
          // The change that a killed process was making may be there as a whole, or not at all.
          const most = typeof fault === "object" ? [0] : [0, 1, size];
          expect(most, `there after call ${failing}: ${more}`).to.include(more.length);
        }
      });
});

/** Opens, changes, closes and does it again; notes what was finished. False when it did not get to the end. */
function work(folder: string, disk: StateDisk, finished: Set<string>, size: number): boolean {
  let store: Store | null = null;
  try {
    for (let round = 0; round < 2; round++) {
      store = attempt(() => new Store(schema, new FilePersistence(folder, schema, false, disk)));
      if (!store) continue;
      if (finished.size === 0)
        change(
          store,
          finished,
          Array.from({ length: size }, (_, index) => `Person ${index}`),
          size,
        );
      for (const name of ["Ann", "Bob"]) change(store, finished, [`${name} ${round}`], size);
      attempt(() => store?.snapshot());
      change(store, finished, [`Cid ${round}`], size);
      attempt(() => store?.close());
    }
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

/** Puts records in one change. */
function change(store: Store, finished: Set<string>, names: readonly string[], size: number): void {
  const before = store.revision;
  attempt(() =>
    store.transact(() => {
      for (const name of names) store.put(people, name, { name, age: 1, tags: ["x".repeat(size)] });
    }),
  );
  if (store.revision > before) for (const name of names) finished.add(name);
}

/** Null where the store refused; anything but its own errors is a fault of it. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

function contentOf(folder: string): readonly string[] {
  const store = openFileStore(folder, schema);
  const found = store.list(people).map(({ name }) => name);
  store.close();
  return found;
}
