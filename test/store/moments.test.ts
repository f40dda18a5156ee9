import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { FilePersistence } from "../../src/store/folder/FilePersistence.ts";
import { stateDisk } from "../../src/store/folder/StateDisk.ts";
import { StateFolder } from "../../src/store/folder/StateFolder.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { copyOf, newFolder, people, read, removeFolders, schema, write } from "./harness.ts";

const document = "organization.json";
const journal = "journal.jsonl";

/** T6 in docs/THREATS.md: files of one state from several moments are told from each other. */
describe("document and journal of two moments", () => {
  after(removeFolders);

  for (const [what, size] of [
    ["small", 1],
    ["with parts", 60],
  ] as const) {
    it(`are told where they are not those of the folder: ${what}`, () => {
      const moments = history(size);
      const contents = moments.map((folder) => opened(folder));
      for (const { told } of contents) expect(told).to.equal("");
      const silent: string[] = [];
      const work = newFolder();
      // A folder of these moments, with document and journal of any two.
      for (const rest of size === 1 ? [moments.length - 1, Math.floor(moments.length / 2)] : [moments.length - 1]) {
        rmSync(work, { recursive: true });
        cpSync(moments[rest], work, { recursive: true });
        for (const [one, from] of moments.entries())
          for (const [two, by] of moments.entries()) {
            put(from, work, document);
            put(by, work, journal);
            const { content, told } = opened(work);
            const isWhole = contents.some((each, at) => at >= rest && each.content === content);
            if (told === "" && !isWhole) silent.push(`document ${one}, journal ${two} in folder ${rest}`);
            const isTogether = one === rest && two === rest;
            if (isTogether && told !== "") silent.push(`moment ${rest} told ${told}`);
          }
      }
      expect(silent).to.deep.equal([]);
    });
  }

  it("are told whatever becomes of the journal's lines", () => {
    const [folder] = history(1).slice(-2);
    const whole = opened(folder).content;
    const lines = read(folder, journal).split("\n");
    const texts: string[] = [];
    for (let at = 0; at < lines.length; at++) {
      texts.push(
        lines.slice(0, at).join("\n"),
        `${lines.slice(0, at).join("\n")}\n`,
        lines.toSpliced(at, 1).join("\n"),
      );
      for (let to = 0; to < lines.length; to++)
        texts.push(
          lines.toSpliced(to, 0, lines[at]).join("\n"),
          lines.with(at, lines[to]).with(to, lines[at]).join("\n"),
        );
    }
    for (const text of texts) {
      write(folder, journal, text);
      const { content, told } = opened(folder);
      if (told === "") expect(content, text).to.equal(whole);
    }
  });

  it("name the changes that an older journal lacks, and a repair tells them, too", () => {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    for (const name of ["Ann", "Bob"]) store.put(people, name, { name, age: 1 });
    const older = copyOf(folder);
    for (const name of ["Cid", "Dan"]) store.put(people, name, { name, age: 1 });
    const now = copyOf(folder);
    store.close();
    put(older, now, journal);
    expect(opened(now).told).to.contain(
      "2 finished changes are missing: by 'journal-end.json' the journal had change 4, it ends with 2",
    );
    rmSync(join(now, "journal-end.json"));
    expect(opened(now).told).to.equal("JournalEndUnknown");
  });
});

/** Folders as they were at several moments of one state's life, as killed processes leave them. */
function history(size: number): readonly string[] {
  const folder = newFolder();
  const moments: string[] = [];
  let store = openFileStore(folder, schema);
  const note = (): void => void moments.push(copyOf(folder));
  const change = (name: string): void => {
    store.put(people, name, { name, age: 1, tags: ["x".repeat(size * 50)] });
    note();
  };
  store.transact(() => {
    for (let count = 0; count < size; count++)
      store.put(people, `First ${count}`, { name: `First ${count}`, age: 1, tags: ["x".repeat(size * 50)] });
  });
  note();
  change("Ann");
  store.snapshot();
  note();
  change("Bob");
  change("Cid");
  store.snapshot();
  note();
  change("Dan");
  store.close();
  note();
  store = openFileStore(folder, schema);
  change("Eve");
  store.close();
  // As a snapshot is put back: the revision falls.
  const snapshot = openFileStore(moments[2], schema, { readOnly: true });
  FilePersistence.overwrite(new StateFolder(folder, stateDisk), schema, snapshot.fork().state());
  snapshot.close();
  note();
  store = openFileStore(folder, schema);
  change("Fay");
  change("Gus");
  store.remove(people, "Ann");
  note();
  store.close();
  return moments;
}

function put(from: string, to: string, name: string): void {
  rmSync(join(to, name), { force: true });
  if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name));
}

function opened(folder: string): { readonly content: string; readonly told: string } {
  try {
    const store = openFileStore(folder, schema, { readOnly: true });
    const content = JSON.stringify([store.revision, store.list(people)]);
    const told = store.notices.map(({ id }) => id).join();
    store.close();
    return { content, told };
  } catch (error) {
    if (error instanceof StoreError) return { content: "", told: error.message };
    throw error;
  }
}
