import { existsSync, unlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { systemRefusal } from "../../src/store/folder/systemRefusal.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import type { StoreError } from "../../src/store/StoreError.ts";
import { copyOf, newFolder, people, read, refusal, removeFolders, schema, write } from "./harness.ts";

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
    const copy = copyOf(folder);
    store.close();
    return copy;
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
    expect(read(folder, journal).split("\n")).to.have.length(3);
    expect(existsSync(join(folder, "lock.json"))).to.equal(false);
  });

  it("passes over journal lines that the document already holds", () => {
    const folder = killed();
    const old = read(folder, journal);
    names(folder);
    write(folder, journal, old);
    expect(names(folder).names).to.deep.equal(all);
  });

  /** Puts the journal of a process that was killed while it wrote its last change. */
  function unfinished(folder: string, whole: string, missing: number): void {
    const lines = whole.split("\n");
    const [, checksum] = /"checksum":"(\w+)"/.exec(lines[2]) as RegExpExecArray;
    lines[1] = `{"end":${"3".padEnd(16)},"checksum":"${checksum}"}`;
    write(folder, "journal-end.json", `${lines[1]}\n`);
    write(folder, journal, lines.join("\n").slice(0, -missing));
  }

  it("removes an unfinished last line and says so", () => {
    const folder = killed();
    unfinished(folder, read(folder, journal), 10);
    const store = openFileStore(folder, schema);
    expect(store.notices.map(({ text }) => text.replace(folder, ""))).to.deep.equal([
      "'/journal.jsonl' ended in the middle of line 4: the unfinished change (144 bytes) was removed; finished changes kept: 1.",
    ]);
    store.put(people, "e", { name: "Eve", age: 5 });
    store.close();
    expect(names(folder)).to.deep.equal({
      names: ["Ann", "Bob", "Cid", "Eve"],
      notices: [],
    });
  });

  it("survives an end at every byte of the last change", () => {
    const folder = killed();
    const whole = read(folder, journal);
    const last = whole.length - whole.trimEnd().lastIndexOf("\n") - 1;
    for (let missing = 1; missing < last; missing += 7) {
      unfinished(folder, whole, missing);
      const reader = openFileStore(folder, schema, { readOnly: true });
      expect(reader.list(people).map(({ name }) => name)).to.deep.equal(["Ann", "Bob", "Cid"]);
      expect(reader.notices.map(({ id }) => id)).to.deep.equal(["JournalIgnored"]);
      reader.close();
    }
  });

  it("notices a cut at every byte of finished changes", () => {
    const folder = killed();
    const whole = read(folder, journal);
    for (let length = 0; length < whole.length - 1; length += 7) {
      write(folder, journal, whole.slice(0, length));
      expect(opening(folder).id, `cut after ${length} bytes`).to.be.oneOf(["StoreBroken", "StoreJournalMissing"]);
    }
    write(folder, journal, whole.slice(0, -1));
    expect(names(folder).names).to.deep.equal(all);
  });

  for (const [what, spoil, line, reason] of [
    [
      "a changed text",
      (lines: string[]) => lines.with(2, lines[2].replace("Cid", "Sid")),
      3,
      "the checksum does not fit the text of the line and the line before",
    ],
    [
      "a missing line",
      (lines: string[]) => lines.toSpliced(2, 1),
      3,
      "the checksum does not fit the text of the line and the line before",
    ],
    [
      "a missing last line",
      (lines: string[]) => lines.toSpliced(3, 1),
      4,
      "1 finished changes are missing: the journal had change 4, it ends with 3",
    ],
    [
      "two lines swapped",
      (lines: string[]) => [lines[0], lines[1], lines[3], lines[2], ""],
      3,
      "the checksum does not fit the text of the line and the line before",
    ],
    [
      "another number of changes",
      (lines: string[]) => lines.with(1, lines[1].replace('"end":4', '"end":3')),
      2,
      "the number of finished changes does not fit the changes",
    ],
    [
      "no number of changes",
      (lines: string[]) => lines.toSpliced(1, 1),
      2,
      "this is not the line that tells the number of finished changes",
    ],
  ] as const) {
    it(`refuses a journal with ${what}, with its place, and changes nothing`, () => {
      const folder = killed();
      const spoilt = spoil(read(folder, journal).split("\n")).join("\n");
      write(folder, journal, spoilt);
      expect(opening(folder).data).to.deep.include({ line, what: reason });
      expect(read(folder, journal)).to.equal(spoilt);
    });
  }

  it("refuses an empty or missing journal", () => {
    const folder = killed();
    write(folder, journal, "");
    expect(opening(folder).id).to.equal("StoreJournalMissing");
    unlinkSync(join(folder, journal));
    expect(opening(folder).id).to.equal("StoreJournalMissing");
    unlinkSync(join(folder, document));
    expect(opening(folder).id).to.equal("StoreIncomplete");
  });

  for (const [what, spoil, line, column, reason] of [
    ["a lost comma", (text: string) => text.replace('"Ann",', '"Ann"'), 12, 9, "expected ',' or '}'"],
    ["a cut", (text: string) => text.slice(0, 250), 11, 7, undefined],
    ["an empty file", () => "", 1, 1, "the text ends too early"],
    ["a wrong type", (text: string) => text.replace('"age": 2', '"age": "2"'), 16, 16, undefined],
    ["an unknown collection", (text: string) => text.replace('"people"', '"cats"'), 9, 13, undefined],
    ["a raised revision", (text: string) => text.replace('"revision": 2', '"revision": 4'), 5, 15, undefined],
    [
      "another time",
      (text: string) => text.replace('"changed": null', '"changed": "2020-01-01T00:00:00Z"'),
      6,
      14,
      undefined,
    ],
    ["too many brackets", () => "[".repeat(50_000), 1, 201, "nested too deeply"],
    ["brackets too deep", () => "[".repeat(50_000) + "]".repeat(50_000), 1, 65, "nested too deeply"],
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

  it("names the properties that only a later version knows", () => {
    const folder = killed();
    write(folder, document, read(folder, document).replace('"age": 2', '"age": 2, "x": 1, "y": 2'));
    const { id, data } = opening(folder);
    expect(id).to.equal("StorePropertyUnknown");
    expect(data).to.deep.include({ collection: "people", key: "b", properties: "x, y", line: 16, column: 24 });
  });

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

  it("writes over no document that was changed while the folder was in use", () => {
    const folder = killed();
    const store = openFileStore(folder, schema);
    store.put(people, "e", { name: "Eve", age: 5 });
    write(folder, document, read(folder, document).replace('"name": "Ann"', '"name": "Anne"'));
    expect(refusal(() => store.snapshot()).data).to.deep.include({ file: join(folder, document) });
    store.close();
    expect(names(folder)).to.deep.equal({ names: ["Anne", "Bob", "Cid", "Dan", "Eve"], notices: ["HandEdited"] });
  });

  it("goes on after a large change whose process ended before the journal's turn", () => {
    const folder = killed();
    const store = openFileStore(folder, schema);
    const [before, told] = [read(folder, journal), read(folder, "journal-end.json")];
    store.transact(() => {
      for (let count = 0; count < 2_000; count++) store.put(people, `p${count}`, { name: `P${count}`, age: 1 });
    });
    const copy = copyOf(folder);
    store.close();
    write(copy, journal, before);
    write(copy, "journal-end.json", told);
    const next = openFileStore(copy, schema);
    next.put(people, "e", { name: "Eve", age: 5 });
    const ended = copyOf(copy);
    next.close();
    expect(names(ended).names).to.have.length(2_005).and.to.include("Eve");
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

  it("names a full disk and a folder that cannot be written", () => {
    const of = (code: string) => systemRefusal("f", Object.assign(new Error(code), { code })) as StoreError;
    expect(of("ENOSPC").message).to.equal(
      "There is no space left to write 'f'. The change was not made; free some space, or choose another folder with --state.",
    );
    expect(of("EROFS").message).to.equal(
      "'f' cannot be written: its file system is read-only (EROFS). The change was not made; allow writing there, or choose another folder with --state.",
    );
    expect(of("EACCES").id).to.equal("StoreReadOnly");
  });
});
