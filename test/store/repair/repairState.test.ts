import { existsSync, readdirSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { openFileStore } from "../../../src/store/openFileStore.ts";
import { repairState } from "../../../src/store/repair/repairState.ts";
import { copyOf, newFolder, people, read, refusal, removeFolders, schema, write } from "../harness.ts";

const document = "organization.json";
const journal = "journal.jsonl";

/** What happened, what is told of it after the error itself, and who is there afterwards. */
const cases: readonly (readonly [string, (folder: string) => void, readonly string[], readonly string[]])[] = [
  [
    "a document that is cut",
    (folder) => write(folder, document, read(folder, document).slice(0, 300)),
    ["The document is taken from the copy that was made when it was written (change 2)."],
    ["Ann", "Bob", "Cid", "Dan"],
  ],
  [
    "a missing document",
    (folder) => unlinkSync(join(folder, document)),
    ["The document is taken from the copy that was made when it was written (change 2)."],
    ["Ann", "Bob", "Cid", "Dan"],
  ],
  [
    "a document changed by hand, and no copy",
    (folder) => {
      rmSync(join(folder, "copies"), { recursive: true });
      write(folder, document, read(folder, document).replace('"name": "Ann"', '"name": "Anne"'));
    },
    ["'organization.json' is taken as it is: there is no copy to compare with."],
    ["Anne", "Bob", "Cid", "Dan"],
  ],
  [
    "neither document nor copy",
    (folder) => {
      rmSync(join(folder, "copies"), { recursive: true });
      unlinkSync(join(folder, document));
    },
    [
      "'organization.json' is lost, and there is no copy of it: only the changes in the journal can be saved.",
      "Changes 1 to 2 are lost.",
    ],
    ["Cid", "Dan"],
  ],
  [
    "a missing journal",
    (folder) => unlinkSync(join(folder, journal)),
    ["The journal is lost: changes after change 2, if there were any, cannot be saved.", "Changes 3 to 4 are lost."],
    ["Ann", "Bob"],
  ],
  [
    "a changed line of the journal",
    (folder) => write(folder, journal, read(folder, journal).replace('"Cid"', '"Sid"')),
    ["Lines of the journal that cannot be read: 3.", "Change 3 is lost."],
    ["Ann", "Bob", "Dan"],
  ],
  [
    "a missing last line",
    (folder) => write(folder, journal, `${read(folder, journal).split("\n").slice(0, 3).join("\n")}\n`),
    ["Change 4 is lost."],
    ["Ann", "Bob", "Cid"],
  ],
  [
    "a collection that is not known, and no copy",
    (folder) => {
      rmSync(join(folder, "copies"), { recursive: true });
      write(folder, document, read(folder, document).replace('"people": {', '"PEOPLE": {'));
    },
    [
      "'organization.json' is taken as it is: there is no copy to compare with.",
      "The collection 'PEOPLE' is left out with 2 records: it is not known to this version of cmdlab.",
    ],
    ["Cid", "Dan"],
  ],
  [
    "an end that no journal has",
    (folder) =>
      write(folder, "journal-end.json", `{"end":${"9007199254740991".padEnd(16)},"checksum":"${"0".repeat(32)}"}\n`),
    ["Changes 5 to 9007199254740991 are lost."],
    ["Ann", "Bob", "Cid", "Dan"],
  ],
];

describe("repairing a state folder", () => {
  after(removeFolders);

  /** A folder with a document of two people and a journal with two more, as a killed process leaves it. */
  function killed(): string {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    for (const name of ["Ann", "Bob"]) store.put(people, name, { name, age: 1 });
    store.snapshot();
    for (const name of ["Cid", "Dan"]) store.put(people, name, { name, age: 1 });
    const copy = copyOf(folder);
    store.close();
    return copy;
  }

  const names = (folder: string): readonly string[] => {
    const store = openFileStore(folder, schema);
    const found = store.list(people).map(({ name }) => name);
    store.close();
    return found;
  };
  const told = (folder: string, isTrial: boolean): readonly string[] =>
    repairState(folder, schema, isTrial).sentences.map((text) => text.replaceAll(`${folder}/`, ""));

  it("leaves one that is sound as it is", () => {
    const folder = killed();
    const before = read(folder, journal);
    expect(told(folder, false)).to.deep.equal([`The state in '${folder}' is sound; there is nothing to repair.`]);
    expect(read(folder, journal)).to.equal(before);
  });

  for (const [what, damage, sentences, left] of cases)
    it(`tells of ${what} what is lost, saves the rest and keeps what was there`, () => {
      const folder = killed();
      damage(folder);
      const { message } = refusal(() => openFileStore(folder, schema));
      const before = readdirSync(folder);
      const trial = told(folder, true);
      expect(trial[0]).to.equal(message.replaceAll(`${folder}/`, ""));
      expect(trial.slice(1, -1)).to.deep.equal(sentences);
      expect(readdirSync(folder)).to.deep.equal(before);
      const done = told(folder, false);
      expect(done.slice(0, -1)).to.deep.equal(trial);
      expect(done.at(-1)).to.match(
        /^The state was written anew as it was after change \d\. The files before are kept in 'kept\/repair-1'\.$/,
      );
      expect(names(folder)).to.deep.equal(left);
      for (const name of [document, journal])
        expect(existsSync(join(folder, "kept", "repair-1", name))).to.equal(before.includes(name));
    });

  it("does not touch what a later version wrote", () => {
    const folder = killed();
    write(folder, document, read(folder, document).replace('"age": 1', '"age": 1, "later": 1'));
    expect(refusal(() => told(folder, false)).id).to.equal("StorePropertyUnknown");
  });
});
