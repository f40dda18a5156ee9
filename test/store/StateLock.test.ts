import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { buildSync } from "esbuild";
import { VirtualClock } from "../../src/base/Clock.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import type { Store } from "../../src/store/Store.ts";
import { copyOf, newFolder, people, read, refusal, removeFolders, schema, write } from "./harness.ts";

const journal = "journal.jsonl";

describe("a state folder in use", () => {
  after(removeFolders);

  function opened(): { readonly folder: string; readonly store: Store } {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    store.put(people, "a", { name: "Ann", age: 1 });
    return { folder, store };
  }
  const names = (folder: string): readonly string[] => {
    const store = openFileStore(folder, schema);
    const found = store.list(people).map(({ name }) => name);
    store.close();
    return found;
  };

  it("notices that its journal was removed, makes no change, and writes the state before at its end", () => {
    const { folder, store } = opened();
    unlinkSync(join(folder, journal));
    expect(refusal(() => store.put(people, "b", { name: "Bob", age: 1 })).id).to.equal("StoreGone");
    expect(store.get(people, "b")).to.equal(undefined);
    store.close();
    expect(names(folder)).to.deep.equal(["Ann"]);
  });

  it("notices that its journal was written or replaced by somebody else, and overwrites nothing", () => {
    for (const change of [
      (folder: string, text: string) => write(folder, journal, `${text}\n`),
      (folder: string, text: string) => {
        unlinkSync(join(folder, journal));
        write(folder, journal, text);
      },
    ]) {
      const { folder, store } = opened();
      change(folder, read(folder, journal));
      const there = read(folder, journal);
      expect(refusal(() => store.put(people, "b", { name: "Bob", age: 1 })).id).to.equal("StoreShared");
      expect(refusal(() => store.close()).id).to.equal("StoreShared");
      expect(read(folder, journal)).to.equal(there);
    }
  });

  it("notices that the folder was deleted, and makes no change", () => {
    const { folder, store } = opened();
    rmSync(folder, { recursive: true });
    expect(refusal(() => store.put(people, "b", { name: "Bob", age: 1 })).id).to.equal("StoreGone");
    expect(refusal(() => store.close()).id).to.be.oneOf(["StoreGone", "StoreUnwritable"]);
    expect(existsSync(folder)).to.equal(false);
  });

  it("keeps its order when the clock goes back", () => {
    const { folder, store } = opened();
    store.useClock(new VirtualClock(Date.UTC(2020, 0, 2)));
    store.put(people, "b", { name: "Bob", age: 1 });
    store.useClock(new VirtualClock(Date.UTC(2020, 0, 1)));
    store.put(people, "b", { name: "Bea", age: 1 });
    const copy = copyOf(folder);
    store.close();
    for (const each of [folder, copy]) {
      const again = openFileStore(each, schema);
      expect([again.revision, again.changed, again.get(people, "b")?.name]).to.deep.equal([
        3,
        "2020-01-01T00:00:00Z",
        "Bea",
      ]);
      again.close();
    }
  });

  it("is taken over from a process that has ended and was not yet collected", async function () {
    if (process.platform !== "linux") this.skip();
    // The shell starts a child that ends at once, and sleeps on without asking for it: the child stays as a zombie.
    const shell = spawn("sh", ["-c", "sh -c 'echo $$' & exec sleep 30"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const pid = Number(await firstLine(shell));
      const zombie = /^\d+ \(.*\) Z/;
      while (!zombie.test(readFileSync(`/proc/${pid}/stat`, "latin1"))) await new Promise(setImmediate);
      const start = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1].split(" ")[19];
      const { folder, store } = opened();
      store.close();
      write(folder, "lock.json", JSON.stringify({ pid, start, host: hostname() }));
      const again = openFileStore(folder, schema);
      expect(again.notices.map(({ id }) => id)).to.deep.equal(["LockTakenOver"]);
      again.close();
    } finally {
      shell.kill("SIGKILL");
    }
  });

  it("is taken over from an earlier start of the system, and whatever the lock says", () => {
    for (const content of [
      JSON.stringify({ pid: process.ppid, start: null, boot: "another", host: hostname() }),
      JSON.stringify({ pid: -1, host: hostname() }),
      "{",
      "",
    ]) {
      const { folder, store } = opened();
      store.close();
      write(folder, "lock.json", content);
      const again = openFileStore(folder, schema);
      if (process.platform === "linux" || !content.includes("another"))
        expect(again.notices.map(({ id }) => id)).to.deep.equal(["LockTakenOver"]);
      again.close();
      expect(existsSync(join(folder, "lock.json"))).to.equal(false);
    }
  });

  it("is held by one of five shells at a time, and no change is lost", async () => {
    const child = join(newFolder(), "shell.cjs");
    buildSync({
      entryPoints: [join(process.cwd(), "test/store/insistentProcess.ts")],
      outfile: child,
      bundle: true,
      platform: "node",
      format: "cjs",
    });
    const { folder, store } = opened();
    store.close();
    // A dead process's lock makes all five want to take it over.
    write(folder, "lock.json", JSON.stringify({ pid: 999_999_999, start: "1", host: hostname() }));
    const shells = ["1", "2", "3", "4", "5"].map((name) => spawn(process.execPath, [child, folder, name]));
    const codes = await Promise.all(shells.map((shell) => new Promise((resolve) => shell.on("exit", resolve))));
    expect(codes).to.deep.equal([0, 0, 0, 0, 0]);
    const there = openFileStore(folder, schema);
    expect(there.list(people).map(({ name }) => name)).to.have.members([
      "Ann",
      ...["1", "2", "3", "4", "5"].flatMap((shell) => [0, 1, 2, 3].map((index) => `${shell} ${index}`)),
    ]);
    expect(there.revision).to.equal(21);
    there.close();
  });
});

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString().trim())));
}
