import { readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { repairState } from "../../src/store/repair/repairState.ts";
import type { Store } from "../../src/store/Store.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { copyOf, newFolder, people, removeFolders, schema } from "./harness.ts";

/** One thing that happens to a file; `at` and `to` are places in it, as parts of its length. */
interface Damage {
  readonly file: number;
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly put: string;
}

const kinds = [
  "flip",
  "cut",
  "replace",
  "line",
  "swap",
  "twice",
  "empty",
  "missing",
  "digit",
  "collection",
  "range",
  "other",
  "higher",
] as const;

const damages = fc.record({
  file: fc.nat(1_000),
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  put: fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom("\n", "}", "{", '"', ",", "null", "\u0000", "__proto__")),
});

describe("a damaged state folder", () => {
  after(removeFolders);

  for (const [what, size] of [
    ["a document", 3],
    ["a document and parts", 400],
  ] as const) {
    it(`of ${what} is as it was, or says what is wrong`, () => {
      const folder = stateOf(size);
      const reader = openFileStore(folder, schema, { readOnly: true });
      const whole = contentOf(reader);
      reader.close();
      const files = filesIn(folder);
      fc.assert(
        fc.property(damages, (damage) => {
          const file = join(folder, files[damage.file % files.length]);
          const good = readFileSync(file);
          const other = join(folder, files[Math.floor(damage.to * files.length)]);
          const bad = damage.kind === "other" ? readFileSync(other) : damaged(good, damage);
          if (bad) writeFileSync(file, bad);
          else unlinkSync(file);
          try {
            if (!expectTold(folder, whole)) expectRepaired(copyOf(folder));
            if (bad) expect(readFileSync(file).equals(bad)).to.equal(true);
          } finally {
            writeFileSync(file, good);
          }
        }),
        fuzzSettings(300),
      );
    }).timeout(3_600_000);
  }
});

/** A state as a killed process leaves it: a document, perhaps with parts, and changes in the journal. */
function stateOf(size: number): string {
  const folder = newFolder();
  const store = openFileStore(folder, schema);
  store.transact(() => {
    for (let index = 0; index < size; index++) {
      const name = `Person ${index}`;
      store.put(people, name, { name, age: index, tags: ["x", "y".repeat(size)] });
    }
  });
  store.snapshot();
  for (const name of ["Cid", "Dan", "Eve"]) store.put(people, name, { name, age: 2 });
  store.remove(people, "Person 1");
  const copy = copyOf(folder);
  store.close();
  return copy;
}

/** What can be saved of a state that does not open is a state that opens. */
function expectRepaired(folder: string): void {
  if (repairs++ % repairStride !== 0) return;
  let isSound = false;
  try {
    isSound = repairState(folder, schema, false).isSound;
  } catch (error) {
    // What only a later version may have written is not taken for damage.
    expect(error).to.be.instanceOf(StoreError);
    expect((error as StoreError).id).to.be.oneOf(["StoreVersionUnknown", "StorePropertyUnknown", "StoreTooLarge"]);
    return;
  }
  const store = openFileStore(folder, schema);
  // Where a part was changed in the moment in which the document was written, only its copy shows that a person did it.
  if (!isSound) expect(store.notices).to.deep.equal([]);
  store.list(people);
  store.close();
}

/** One of so many damages is also repaired. */
const repairStride = 10;
let repairs = 0;

/** A state that opens is the whole one, unless it says something; false for one that does not open. */
function expectTold(folder: string, whole: string): boolean {
  let store: Store | null = null;
  try {
    store = openFileStore(folder, schema, { readOnly: true });
    const content = contentOf(store);
    if (content !== whole) expect(store.notices.map(({ id }) => id)).to.include.oneOf(["HandEdited", "HandEditedLate"]);
    return true;
  } catch (error) {
    expect(error).to.be.instanceOf(StoreError);
    return false;
  } finally {
    store?.close();
  }
}

function contentOf(store: Store): string {
  const found = ["Cid", "Person 2"].map((name) => store.find(people, "name", name).length);
  return JSON.stringify([store.revision, store.isNew, found, store.list(people)]);
}

function filesIn(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

function damaged(good: Buffer, { kind, at, to, put }: Damage): Buffer | null {
  const place = Math.floor(at * good.length);
  const end = Math.floor(to * good.length);
  if (kind === "missing") return null;
  if (kind === "empty") return Buffer.alloc(0);
  if (kind === "cut") return good.subarray(0, place);
  if (kind === "range")
    return Buffer.concat([good.subarray(0, Math.min(place, end)), good.subarray(Math.max(place, end))]);
  if (kind === "replace")
    return Buffer.concat([good.subarray(0, place), Buffer.from(put), good.subarray(place + put.length)]);
  if (kind === "flip") {
    const bad = Buffer.from(good);
    bad[place] ^= 1 << Math.floor(to * 8);
    return bad;
  }
  const text = good.toString("latin1");
  if (kind === "higher") return Buffer.from(withHigherNumber(text, place), "latin1");
  if (kind === "digit") return Buffer.from(withDigit(text, place), "latin1");
  if (kind === "collection") return Buffer.from(text.replace(/\n {4}"people": \{[\s\S]*?\n {4}\}/, ""), "latin1");
  const lines = text.split("\n");
  const [one, two] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
  if (kind === "line") lines.splice(one, 1);
  else if (kind === "twice") lines.splice(one, 0, lines[two]);
  else [lines[one], lines[two]] = [lines[two], lines[one]];
  return Buffer.from(lines.join("\n"), "latin1");
}

function withHigherNumber(text: string, from: number): string {
  const rest = text.slice(from);
  return text.slice(0, from) + rest.replace(/\d+/, (number) => String(Number(number.slice(0, 12)) + 3));
}

function withDigit(text: string, from: number): string {
  const at = text.slice(from).search(/\d/);
  if (at < 0) return text;
  return `${text.slice(0, from + at)}${(Number(text[from + at]) + 1) % 10}${text.slice(from + at + 1)}`;
}
