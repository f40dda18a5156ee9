import { existsSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { openFileStore } from "../../src/store/openStore.ts";
import { AppendFile, storeErrorOf } from "../../src/store/StateFiles.ts";
import type { StoreError } from "../../src/store/StoreError.ts";
import { newFolder, people, read, refusal, removeFolders, schema, write } from "./harness.ts";

const document = "organization.json";
const journal = "journal.jsonl";

describe("opening a state folder", () => {
  after(removeFolders);

  /** A folder with a document of two people and a journal with two more, as a killed process leaves it. */
  function killed(): string {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    store.put(people, "a", { name: "Ann", age: 1 });
    store.put(people, "b", { name: "Bob", age: 2 });
    store.snapshot();
    store.put(people, "c", { name: "Cid", age: 3 });
    store.put(people, "d", { name: "Dan", age: 4 });
    const files = {
      document: read(folder, document),
      journal: read(folder, journal),
    };
    store.close();
    write(folder, document, files.document);
    write(folder, journal, files.journal);
    return folder;
  }

  function names(folder: string): { names: string[]; notices: string[] } {
    const store = openFileStore(folder, schema);
    const result = {
      names: store.list(people).map(({ name }) => name),
      notices: store.notices.map(({ id }) => id as string),
    };
    store.close();
    return result;
  }

  const opening = (folder: string): StoreError => refusal(() => openFileStore(folder, schema));
  const all = ["Ann", "Bob", "Cid", "Dan"];

  it("replays the journal and leaves a readable document", () => {
    const folder = killed();
    expect(names(folder)).to.deep.equal({ names: all, notices: [] });
    expect(read(folder, document)).to.contain('"revision": 4').and.contain('      "d": {\n        "name": "Dan",');
    expect(read(folder, journal).split("\n")).to.have.length(2);
    expect(existsSync(join(folder, "lock.json"))).to.equal(false);
  });

  it("passes over journal lines that the document already holds", () => {
    const folder = killed();
    const old = read(folder, journal);
    names(folder);
    write(folder, journal, old);
    expect(names(folder).names).to.deep.equal(all);
  });

  it("removes an unfinished last line and says so", () => {
    const folder = killed();
    write(folder, journal, read(folder, journal).slice(0, -10));
    const store = openFileStore(folder, schema);
    expect(store.notices.map(({ text }) => text.replace(folder, ""))).to.deep.equal([
      "'/journal.jsonl' ended in the middle of line 3: the unfinished change (128 bytes) was removed; finished changes kept: 1.",
    ]);
    store.put(people, "e", { name: "Eve", age: 5 });
    store.close();
    expect(names(folder)).to.deep.equal({
      names: ["Ann", "Bob", "Cid", "Eve"],
      notices: [],
    });
  });

  it("survives a cut at every byte of the journal", () => {
    const folder = killed();
    const whole = read(folder, journal);
    const before = read(folder, document);
    const second = whole.indexOf("\n") + 1;
    const third = whole.indexOf("\n", second) + 1;
    for (let length = 0; length < whole.length; length += 7) {
      write(folder, document, before);
      write(folder, journal, whole.slice(0, length));
      const expected = length < third ? ["Ann", "Bob"] : ["Ann", "Bob", "Cid"];
      expect(names(folder).names, `cut after ${length} bytes`).to.deep.equal(expected);
    }
  });

  it("refuses a journal line that was changed, with its place, and changes nothing", () => {
    const folder = killed();
    write(folder, journal, read(folder, journal).replace("Cid", "Sid"));
    const error = opening(folder);
    expect(error.id).to.equal("StoreBroken");
    expect(error.data).to.deep.include({
      line: 2,
      what: "the checksum does not fit the text of the line",
    });
    expect(read(folder, journal)).to.contain("Sid");
  });

  it("refuses a journal with a missing line", () => {
    const folder = killed();
    const lines = read(folder, journal).split("\n");
    write(folder, journal, [lines[0], ...lines.slice(2)].join("\n"));
    expect(opening(folder).data).to.deep.include({
      line: 2,
      what: "expected change 3, found 4",
    });
  });

  for (const [what, spoil, line, column, reason] of [
    ["a lost comma", (text: string) => text.replace('"Ann",', '"Ann"'), 10, 9, "expected ',' or '}'"],
    ["a cut", (text: string) => text.slice(0, 120), 7, 5, undefined],
    ["an empty file", () => "", 1, 1, "the text ends too early"],
    ["a wrong type", (text: string) => text.replace('"age": 2', '"age": "2"'), 14, 16, undefined],
    ["an unknown property", (text: string) => text.replace('"age": 2', '"age": 2, "x": 1'), 14, 24, undefined],
    ["an unknown collection", (text: string) => text.replace('"people"', '"cats"'), 7, 13, undefined],
    ["another file", () => "[1]\n", 1, 1, "expected the format 'cmdlab organisation'"],
  ] as const) {
    it(`refuses a document with ${what}`, () => {
      const folder = killed();
      const spoilt = spoil(read(folder, document));
      write(folder, document, spoilt);
      const error = opening(folder);
      expect(error.id).to.equal("StoreBroken");
      expect([error.data.line, error.data.column]).to.deep.equal([line, column]);
      if (reason) expect(error.data.what).to.equal(reason);
      expect(read(folder, document)).to.equal(spoilt);
    });
  }

  it("refuses a schema version that it does not know", () => {
    const folder = killed();
    write(folder, document, read(folder, document).replace('"schemaVersion": 1', '"schemaVersion": 7'));
    expect(opening(folder)).to.deep.include({ id: "StoreVersionUnknown" });
    expect(opening(folder).data).to.deep.include({ found: "7", known: 1 });
  });

  it("refuses a folder whose document was lost", () => {
    const folder = killed();
    unlinkSync(join(folder, document));
    expect(opening(folder).id).to.equal("StoreIncomplete");
  });

  it("refuses a document that is older than its journal", () => {
    const folder = killed();
    const old = read(folder, document);
    names(folder);
    write(folder, document, old);
    const error = opening(folder);
    expect(error.id).to.equal("StoreBroken");
    expect(error.data.what).to.equal("the document ends at change 2, the journal goes on after 4");
  });

  it("reads a document that an editor saved with a byte order mark", () => {
    const folder = killed();
    write(folder, document, `\uFEFF${read(folder, document)}`);
    expect(names(folder).names).to.deep.equal(all);
  });

  it("refuses a path that is not a folder", () => {
    const folder = newFolder();
    write(folder, "file", "");
    expect(opening(join(folder, "file")).id).to.equal("StoreNotFolder");
  });

  it("keeps a second opening out, and says who holds the folder", () => {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    expect(opening(folder).data).to.deep.include({
      pid: process.pid,
      host: hostname(),
    });
    const reader = openFileStore(folder, schema, { readOnly: true });
    expect(refusal(() => reader.put(people, "a", { name: "Ann", age: 1 })).id).to.equal("StoreReadOnly");
    reader.close();
    store.close();
    openFileStore(folder, schema).close();
  });

  it("takes over the lock of a process that has ended", () => {
    const folder = killed();
    write(folder, "lock.json", JSON.stringify({ pid: 999999999, start: "1", host: hostname() }));
    expect(names(folder)).to.deep.equal({
      names: all,
      notices: ["LockTakenOver"],
    });
    write(folder, "lock.json", JSON.stringify({ pid: process.ppid, start: "1", host: hostname() }));
    if (process.platform === "linux") expect(names(folder).notices).to.deep.equal(["LockTakenOver"]);
    write(folder, "lock.json", JSON.stringify({ pid: process.ppid, start: null, host: "elsewhere" }));
    expect(opening(folder).data).to.deep.include({
      pid: process.ppid,
      host: "elsewhere",
    });
  });

  it("makes no change that it cannot write", function () {
    if (!existsSync("/dev/full")) this.skip();
    const file = new AppendFile("/dev/full");
    expect(refusal(() => file.append("a line\n")).id).to.equal("StoreFull");
    file.close();
  });

  it("names a full disk and a folder that cannot be written", () => {
    const of = (code: string) => storeErrorOf("f", Object.assign(new Error(code), { code })) as StoreError;
    expect(of("ENOSPC").message).to.equal(
      "There is no space left to write 'f'. The change was not made; free some space, or choose another folder with --state.",
    );
    expect(of("EROFS").message).to.equal(
      "'f' cannot be written: its file system is read-only (EROFS). The change was not made; allow writing there, or choose another folder with --state.",
    );
    expect(of("EACCES").id).to.equal("StoreReadOnly");
  });
});
