import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { copyOf, newFolder, people, read, removeFolders, schema, write } from "./harness.ts";

const document = "organization.json";
const journal = "journal.jsonl";
const end = "journal-end.json";

type Hostile = (folder: string, outside: string) => void;

const replaced =
  (name: string, make: (file: string, outside: string) => void): Hostile =>
  (folder, outside) => {
    rmSync(join(folder, name), { recursive: true, force: true });
    make(join(folder, name), outside);
  };
const linked = (name: string): Hostile => replaced(name, (file, outside) => symlinkSync(outside, file));
const dangling = (name: string): Hostile => replaced(name, (file, outside) => symlinkSync(join(outside, "none"), file));
const folder = (name: string): Hostile => replaced(name, (file) => mkdirSync(file));
const pipe = (name: string): Hostile => replaced(name, (file) => void execFileSync("mkfifo", [file]));
const text =
  (name: string, make: (before: string) => string): Hostile =>
  (state) =>
    write(state, name, make(read(state, name)));
const both =
  (one: Hostile, other: Hostile): Hostile =>
  (state, outside) => {
    one(state, outside);
    other(state, outside);
  };
const changedName = text(document, (before) => before.replace('"Ann"', '"Anne"'));

/** What a stranger may have made of a state, and the id of what is said of it; "" where all is as it was. */
const cases: readonly (readonly [string, Hostile, string])[] = [
  ...[document, journal, end].flatMap(
    (name) =>
      [
        [`a link as ${name}`, linked(name), "StoreLinked"],
        [`a link to nowhere as ${name}`, dangling(name), "StoreLinked"],
        [`a folder as ${name}`, folder(name), "StoreNotPlain"],
        [`a pipe as ${name}`, pipe(name), "StoreNotPlain"],
      ] as const,
  ),
  ...["copies", "collections", "kept"].flatMap(
    (name) =>
      [
        [`a link as ${name}`, linked(name), "StoreLinked"],
        [`a pipe as ${name}`, pipe(name), "StoreNotPlain"],
      ] as const,
  ),
  ["an end of 5 MB", text(end, () => "9".repeat(5_000_000)), "StoreTooLarge"],
  ["an end that is empty", text(end, () => ""), "JournalEndUnknown"],
  ["an end without its line's end", text(end, (before) => before.trim()), "JournalEndUnknown"],
  ["an end of brackets", text(end, () => "[".repeat(900)), "JournalEndUnknown"],
  [
    "an end that no number holds",
    text(end, (before) => before.replace(/\d+ */, "9999999999999999")),
    "JournalEndUnknown",
  ],
  ["an end far ahead", text(end, (before) => before.replace(/\d+ */, "9007199254740991")), "StoreBroken"],
  ["an end below nothing", text(end, (before) => before.replace(/"end":\d/, '"end":-')), "JournalEndUnknown"],
  ["an end of another chain", text(end, (before) => before.replace(/[0-9a-f]{32}/, "0".repeat(32))), "StoreBroken"],
  ["a hard link as the end", replaced(end, hardLink), ""],
  [
    "a link where the next end is written",
    (state, outside) => symlinkSync(outside, join(state, `${end}.new`)),
    "LeftoverRemoved",
  ],
  ["a folder where the next end is written", (state) => mkdirSync(join(state, `${end}.new`)), ""],
  ["an inherited collection", collection('"__proto__": {"polluted": {"a": 1}}'), "StoreBroken"],
  ["a collection called constructor", collection('"constructor": {"a": {"a": 1}}'), "StoreBroken"],
  [
    "an inherited record",
    text(document, (before) => before.replace('"people": {', '"people": {"__proto__": {"name": 1},')),
    "StoreBroken",
  ],
  ["a collection 100 deep", collection(`"x": ${'{"a":'.repeat(100)}1${"}".repeat(100)}`), "StoreBroken"],
  [
    "a revision without end",
    text(document, (before) => before.replace(/"revision": \d+/, '"revision": 1e999')),
    "StoreBroken",
  ],
  [
    "the largest revision",
    text(document, (before) => before.replace(/"revision": \d+/, '"revision": 9007199254740991')),
    "StoreBroken",
  ],
  ["parts in another folder", parts("../../../outside"), "StoreBroken"],
  ["two byte order marks", text(document, (before) => `\uFEFF\uFEFF${before}`), "StoreBroken"],
  [
    "another encoding",
    (state) => writeFileSync(join(state, document), Buffer.from(`\uFEFF${read(state, document)}`, "utf16le")),
    "StoreBroken",
  ],
  ["a document of NULs", text(document, () => "\0".repeat(10_000)), "StoreBroken"],
  ["a document that is null", text(document, () => "null"), "StoreBroken"],
  ["a journal with other line ends", text(journal, (before) => before.replaceAll("\n", "\r\n")), "StoreBroken"],
  ["a journal twice", text(journal, (before) => before + before), "StoreBroken"],
  ["a journal of empty lines", text(journal, (before) => before + "\n".repeat(100_000)), "StoreBroken"],
  [
    "a journal with a long last line",
    text(journal, (before) => `${before}{${"x".repeat(1_000_000)}`),
    "JournalRepaired",
  ],
  [
    "a copy that unpacks to much",
    both((state) => copies(state, gzipSync(Buffer.alloc(300_000_000), { level: 1 })), changedName),
    "StoreBroken",
  ],
  ["a copy that is a link", both(copyLinks, changedName), "StoreLinked"],
  ["a lock of brackets", (state) => write(state, "lock.json", "[".repeat(5_000)), "LockTakenOver"],
  ["a lock of 1 MB", (state) => write(state, "lock.json", "[".repeat(1_000_000)), "StoreTooLarge"],
  ["a lock of process -1", lock(-1), "LockTakenOver"],
  ["a lock of process 0", lock(0), "LockTakenOver"],
  ["a lock without end", (state) => write(state, "lock.json", '{"pid":1e400,"start":{},"host":[]}'), "LockTakenOver"],
];

/** T5 and T6 in docs/THREATS.md. */
describe("a state folder of a stranger", () => {
  if (process.platform === "win32") return; // It has no such links and pipes.
  after(removeFolders);

  let good = "";
  before(() => {
    const made = newFolder();
    const store = openFileStore(made, schema);
    for (const name of ["Ann", "Bob"]) store.put(people, name, { name, age: 1 });
    store.snapshot();
    for (const name of ["Cid", "Dan"]) store.put(people, name, { name, age: 1 });
    good = copyOf(made);
    store.close();
  });

  for (const [what, make, said] of cases)
    it(`says what is wrong with ${what}`, () => {
      const state = copyOf(good);
      const outside = newFolder();
      write(outside, "secret", "canary-77");
      make(state, outside);
      const { told, names } = openedAndChanged(state);
      expect(told, told).to.contain(said);
      if (names) expect(names).to.include.members(["Bob", "Cid", "Dan"]);
      expect(readdirSync(outside).filter((name) => name !== "hard.json")).to.deep.equal(["secret"]);
      expect(readFileSync(join(outside, "secret"), "utf8")).to.equal("canary-77");
      if (readdirSync(outside).includes("hard.json")) expect(read(outside, "hard.json")).to.equal(read(good, end));
      expect("polluted" in {}).to.equal(false);
    });
});

function openedAndChanged(state: string): { readonly told: string; readonly names?: readonly string[] } {
  try {
    const store = openFileStore(state, schema);
    const told = store.notices.map(({ id }) => id).join();
    store.put(people, "Eve", { name: "Eve", age: 1 });
    const names = store.list(people).map(({ name }) => name);
    store.close();
    return { told, names };
  } catch (error) {
    if (error instanceof StoreError) return { told: error.id };
    throw error;
  }
}

function hardLink(file: string, outside: string): void {
  const content = read(join(file, ".."), journal).split("\n")[1];
  write(outside, "hard.json", `${content}\n`);
  linkSync(join(outside, "hard.json"), file);
}

function collection(json: string): Hostile {
  return text(document, (before) => before.replace('"collections": {', `"collections": {${json},`));
}

function parts(name: string): Hostile {
  const head = { next: 1, schemaVersion: 1, files: [[0, 1, 1, "0".repeat(32)]], indexes: [] };
  return text(document, (before) =>
    before.replace(/\n\}\n$/, `,\n  "parts": ${JSON.stringify({ [name]: head })}\n}\n`),
  );
}

function copyNames(state: string): readonly string[] {
  return readdirSync(join(state, "copies")).filter((name) => name.endsWith(".gz"));
}

function copies(state: string, bytes: Uint8Array): void {
  for (const name of copyNames(state)) writeFileSync(join(state, "copies", name), bytes);
}

function copyLinks(state: string, outside: string): void {
  for (const name of copyNames(state)) linked(`copies/${name}`)(state, join(outside, "secret"));
}

function lock(pid: number): Hostile {
  return (state) =>
    write(
      state,
      "lock.json",
      JSON.stringify({ pid, start: null, host: execFileSync("hostname", { encoding: "utf8" }).trim() }),
    );
}
