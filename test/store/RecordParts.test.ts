import { readdirSync, statSync, unlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Selection, StoredValue } from "../../src/store/Collection.ts";
import { PartFiles } from "../../src/store/document/PartFiles.ts";
import type { PartRow } from "../../src/store/document/PartsHead.ts";
import { stateDisk } from "../../src/store/folder/StateDisk.ts";
import { ReadRoom, StateFolder } from "../../src/store/folder/StateFolder.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import type { Store } from "../../src/store/Store.ts";
import { copyOf, newFolder, people, read, refusal, removeFolders, schema, write } from "./harness.ts";

const folderOfParts = "collections/people";

describe("a large collection", () => {
  after(removeFolders);

  /** Some hundred people, of whom a document of this size no longer holds the records. */
  function large(): { readonly folder: string; readonly store: Store } {
    const folder = newFolder();
    const store = openFileStore(folder, schema);
    store.transact(() => {
      for (let index = 0; index < 400; index++) put(store, index);
    });
    store.snapshot();
    return { folder, store };
  }

  const put = (store: Store, index: number, age = index): void => {
    store.put(people, `p${index}`, { name: `Person ${index}`, age, tags: [`t${index % 3}`, "x".repeat(400)] });
  };
  const parts = (folder: string) => readdirSync(join(folder, folderOfParts)).filter((name) => name.endsWith(".json"));
  const age = (store: Store, index: number) => store.find(people, "name", `PERSON ${index}`).map((each) => each.age);

  it("lies in readable parts, with indexes; the document names them", () => {
    const { folder, store } = large();
    store.close();
    expect(parts(folder).length).to.be.within(3, 10);
    expect(read(folder, join(folderOfParts, parts(folder)[0]))).to.match(
      /^\{\n {2}"collection": "people",\n {2}"records": \{\n {4}"p0": \{\n {6}"name": "Person 0",/,
    );
    expect(statSync(join(folder, "organization.json")).size).to.be.below(2_500);
  });

  it("is what a small one is: order, look-ups, changes, across openings", () => {
    const { folder, store } = large();
    const expected = new Map(Array.from({ length: 400 }, (_, index) => [`p${index}`, index] as const));
    let current = store;
    for (let round = 0; round < 3; round++) {
      for (const index of [5, 250, 399, 400 + round]) {
        put(current, index, -1 - round);
        expected.set(`p${index}`, -1 - round);
      }
      for (const index of [17 + round, 300 + round]) {
        expect(current.remove(people, `p${index}`)).to.equal(true);
        expected.delete(`p${index}`);
      }
      current.remove(people, "p6");
      expected.delete("p6");
      put(current, 6, round);
      expected.set("p6", round);
      const found = () => [current.count(people), current.list(people).map((each) => each.age)];
      const there = [expected.size, [...expected.values()]];
      expect(found(), `round ${round}`).to.deep.equal(there);
      if (round === 1) current.snapshot();
      current.close();
      current = openFileStore(folder, schema);
      expect(found(), `round ${round}, opened again`).to.deep.equal(there);
      expect([age(current, 250), age(current, 17), age(current, 6)]).to.deep.equal([[-1 - round], [], [round]]);
      expect(current.find(people, "tag", "T1")).to.have.length(
        [...expected.keys()].filter((key) => Number(key.slice(1)) % 3 === 1).length,
      );
    }
    current.close();
  });

  it("gives what is selected one by one in order, as it was when the first was asked for", () => {
    const { store } = large();
    put(store, 7, -7);
    store.remove(people, "p8");
    put(store, 400, -400);
    const ages = (has: "any" | "all", ...words: string[]) =>
      [...store.eachSelected(people, { index: "tag", words, has })].map((each) => each.age);
    const expected = (tags: readonly number[]) => {
      const order = Array.from({ length: 401 }, (_, index) => index).filter((index) => index !== 8);
      return order.filter((index) => tags.includes(index % 3)).map((index) => (index % 393 === 7 ? -index : index));
    };
    expect(ages("any", "T1")).to.deep.equal(expected([1]));
    expect(ages("any", "t2", "t1", "nobody")).to.deep.equal(expected([1, 2]));
    expect(ages("all", "t2", "x".repeat(400))).to.include.members(expected([2]));
    expect(ages("all", "t2", "nobody")).to.deep.equal([-7, -400]);
    const reader = store.eachSelected(people, { index: "tag", words: ["t1"], has: "any" });
    expect(reader.next().value?.age).to.equal(1);
    put(store, 301, -301);
    store.remove(people, "p304");
    store.snapshot();
    expect([...reader].map((each) => each.age)).to.deep.equal(expected([1]).slice(1));
    store.close();
  });

  it("gives what a glance leaves over, also where another one begins meanwhile, and each time it is asked", () => {
    const { folder, store } = large();
    store.close();
    const again = openFileStore(folder, schema);
    const ending = (digits: string) =>
      again.eachSelected(people, {
        index: "tag",
        words: ["t0"],
        has: "any",
        mayMean: (value) => String(value("name")).endsWith(digits),
      });
    for (let round = 0; round < 3; round++) {
      const found = [...ending("50")].map((each) => [each.age, [...ending("99")].map(({ name }) => name)]);
      expect(found, `round ${round}`).to.deep.equal([[150, ["Person 99", "Person 399"]]]);
    }
    const below = (limit: number) => {
      const mayMean: Selection["mayMean"] = (value) => Number(value("age")) < limit;
      return [...again.eachSelected(people, { index: "tag", words: ["t0"], has: "any", mayMean })].map(
        ({ age }) => age,
      );
    };
    expect(below(4)).to.deep.equal([0, 3]);
    put(again, 150, -1);
    again.snapshot();
    expect(below(4)).to.deep.equal([0, 3, -1]);
    again.close();
  });

  it("writes only the parts that a change touches", () => {
    const { folder, store } = large();
    const before = new Set(parts(folder));
    put(store, 200, 0);
    store.snapshot();
    expect(parts(folder).filter((name) => !before.has(name))).to.have.length(1);
    expect(parts(folder)).to.have.length(before.size);
    store.close();
  });

  it("is forked without being read, and the fork outlives the parts that it was made of", () => {
    const { folder, store } = large();
    store.close();
    const again = openFileStore(folder, schema);
    const fork = again.fork();
    put(fork, 200, -7);
    expect([age(again, 200), age(fork, 200)]).to.deep.equal([[200], [-7]]);
    put(again, 201, -8);
    again.snapshot();
    expect([age(again, 201), age(fork, 201)]).to.deep.equal([[-8], [201]]);
    put(again, 1, -9);
    again.snapshot();
    again.close();
    expect([age(fork, 1), age(fork, 201)]).to.deep.equal([[1], [201]]);
    expect(fork.list(people)).to.have.length(400);
  });

  it("makes a missing or damaged index anew", () => {
    for (const damage of [unlinkSync, (file: string) => write("", file, "damaged")]) {
      const { folder, store } = large();
      store.close();
      for (const name of readdirSync(join(folder, folderOfParts)))
        if (name.endsWith(".index")) damage(join(folder, folderOfParts, name));
      const again = openFileStore(folder, schema);
      expect([age(again, 77), again.get(people, "p78")?.age]).to.deep.equal([[77], 78]);
      again.close();
    }
  });

  it("says what a person changed in a part, and keeps the part as it was", () => {
    const { folder, store } = large();
    store.close();
    const part = join(folderOfParts, parts(folder)[1]);
    const key = /"(p\d+)": \{\n\s+"name": "(.*)"/.exec(read(folder, part)) as RegExpExecArray;
    write(folder, part, read(folder, part).replace(`"name": "${key[2]}"`, '"name": "Somebody Else"'));
    const again = openFileStore(folder, schema);
    expect(again.notices.map(({ text }) => text)[0]).to.contain(`altered: people '${key[1]}'.`);
    expect(again.find(people, "name", "somebody else")).to.have.length(1);
    again.close();
    expect(openFileStore(folder, schema).notices).to.deep.equal([]);
    expect(readdirSync(join(folder, "kept"))).to.deep.equal(["people-000001.json"]);
  });

  it("tells of a part that is missing at once, and of one that decayed when it is read", () => {
    const missing = large();
    missing.store.close();
    unlinkSync(join(missing.folder, folderOfParts, parts(missing.folder)[0]));
    expect(refusal(() => openFileStore(missing.folder, schema)).id).to.equal("StorePartMissing");
    const { folder, store } = large();
    store.close();
    const part = join(folder, folderOfParts, parts(folder)[0]);
    const { atime, mtime } = statSync(part);
    write(
      folder,
      join(folderOfParts, parts(folder)[0]),
      read(folder, join(folderOfParts, parts(folder)[0])).replace("Person 1", "Parson 1"),
    );
    utimesSync(part, atime, mtime);
    const again = openFileStore(folder, schema);
    expect(again.find(people, "name", "Person 399")).to.have.length(1);
    const glanced = {
      index: "tag",
      words: ["t0", "t1"],
      has: "any",
      mayMean: (value: StoredValue) => value("name") === "",
    } as const;
    expect(refusal(() => [...again.eachSelected(people, glanced)]).id).to.equal("StorePartChanged");
    expect(refusal(() => again.get(people, "p1")).id).to.equal("StorePartChanged");
    again.close();
  });

  it("glances at parts that have no CRC-32 by their checksum", () => {
    const folder = new StateFolder(newFolder(), stateDisk);
    const files = new PartFiles(folder, "people");
    const row = files.write(0, [["p1", { name: "Person 1" }]]);
    const [number, records, bytes, sum, crc32] = row;
    expect(crc32).to.be.a("number");
    const names = (of: PartRow) => files.glance(of, new ReadRoom()).records.values(["name"]);
    for (const each of [row, [number, records, bytes, sum] as const]) {
      expect(names(each)).to.deep.equal(["Person 1"]);
      const name = files.nameOf(each);
      const written = read(folder.path, name);
      write(folder.path, name, written.replace("Person", "Parson"));
      expect(refusal(() => names(each)).id).to.equal("StorePartChanged");
      write(folder.path, name, written);
    }
  });

  it("comes back whole from a process that was killed after its parts were written", () => {
    const { folder, store } = large();
    put(store, 3, -3);
    const killed = copyOf(folder);
    store.close();
    const again = openFileStore(killed, schema);
    expect([age(again, 3), again.count(people)]).to.deep.equal([[-3], 400]);
    again.close();
  });
});
