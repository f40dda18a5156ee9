import { expect } from "chai";
import { type Collection, collection, type StoreSchema } from "../../src/store/Collection.ts";
import type { Migration } from "../../src/store/migrate/Migration.ts";
import { openFileStore } from "../../src/store/openFileStore.ts";
import { openMemoryStore } from "../../src/store/openMemoryStore.ts";
import {
  defaulted,
  flag,
  integer,
  list,
  name,
  nullable,
  object,
  optional,
  text,
  variant,
} from "../../src/store/record/RecordShape.ts";
import { copyOf, newFolder, people, read, refusal, removeFolders, schema } from "./harness.ts";

interface Pet {
  readonly name: string;
  readonly [property: string]: unknown;
}

const pets = (members: Parameters<typeof object>[0]): Collection<Pet> =>
  collection("pets", object({ name, ...members }) as never, { name: (pet: Pet) => pet.name });

const schemaOf = (
  version: number,
  collections: StoreSchema["collections"],
  migrations: readonly Migration[] = [],
): StoreSchema => ({ version, collections, migrations });

describe("a schema that grows", () => {
  after(removeFolders);

  /** A folder with one pet in the document and one in the journal. */
  function written(shape: Collection<Pet>, records: readonly Pet[]): string {
    const folder = newFolder();
    const store = openFileStore(folder, schemaOf(1, [shape]));
    store.put(shape, "a", records[0]);
    store.snapshot();
    store.put(shape, "b", records[1]);
    const copy = copyOf(folder);
    store.close();
    return copy;
  }

  function opened(folder: string, shape: Collection<Pet>, version = 1, migrations: readonly Migration[] = []) {
    const store = openFileStore(folder, schemaOf(version, [shape], migrations));
    const found = { pets: store.list(shape), revision: store.revision };
    store.close();
    return found;
  }

  it("fills in the default of each kind of property that was added", () => {
    const folder = written(pets({}), [{ name: "Rex" }, { name: "Tom" }]);
    const grown = pets({
      note: text,
      tame: flag,
      legs: defaulted(integer, 4),
      kind: defaulted(name, "dog"),
      weight: integer,
      owner: nullable(name),
      tags: list(text),
      chip: optional(name),
    });
    const filled = { note: "", tame: false, legs: 4, kind: "dog", weight: 0, owner: null, tags: [] };
    const expected = ["Rex", "Tom"].map((each) => ({ name: each, ...filled }));
    expect(opened(folder, grown).pets).to.deep.equal(expected);
    expect(opened(folder, grown).pets).to.deep.equal(expected);
  });

  it("fills in what was added to objects inside of records", () => {
    const records = [
      { name: "Rex", home: { street: "x" }, shots: [{ year: 1 }], is: { kind: "dog" } },
      { name: "Tom", home: null, shots: [], is: { kind: "dog" } },
    ];
    const before = pets({
      home: nullable(object({ street: text })),
      shots: list(object({ year: integer })),
      is: variant("kind", { dog: object({ kind: text }) }),
    });
    const grown = pets({
      home: nullable(object({ street: text, town: text })),
      shots: list(object({ year: integer, by: nullable(text) })),
      is: variant("kind", { dog: object({ kind: text, breed: text }) }),
    });
    expect(opened(written(before, records), grown).pets).to.deep.equal([
      { name: "Rex", home: { street: "x", town: "" }, shots: [{ year: 1, by: null }], is: { kind: "dog", breed: "" } },
      { name: "Tom", home: null, shots: [], is: { kind: "dog", breed: "" } },
    ]);
  });

  it("refuses a record without a property that has no default, and one whose property is gone", () => {
    const folder = written(pets({ note: text }), [
      { name: "Rex", note: "" },
      { name: "Tom", note: "" },
    ]);
    expect(refusal(() => opened(folder, pets({ note: text, chip: name }))).message).to.match(
      /organization\.json' is broken at line 10, column 12: collections\.pets\.a\.chip: expected a string/,
    );
    expect(refusal(() => opened(folder, pets({}))).data).to.deep.include({ properties: "note", key: "a" });
  });

  it("migrates what no default expresses, in document and journal, and keeps the state before", () => {
    const folder = written(pets({}), [{ name: "Rex" }, { name: "Tom" }]);
    const migrations: readonly Migration[] = [
      { to: 2, what: "names are in capitals", record: (_, __, pet) => ({ name: (pet as Pet).name.toUpperCase() }) },
      { to: 3, what: "Rex is gone", record: (_, key, pet) => (key === "a" ? null : { ...pet, legs: 4 }) },
    ];
    const grown = pets({ legs: integer });
    expect(opened(folder, grown, 3, migrations).pets).to.deep.equal([{ name: "TOM", legs: 4 }]);
    expect(read(folder, "organization.json")).to.contain('"schemaVersion": 3');
    expect(opened(folder, grown, 3, migrations)).to.deep.equal({ pets: [{ name: "TOM", legs: 4 }], revision: 2 });
    expect(read(folder, "kept/organization-1.json")).to.contain('"name": "Rex"').and.contain('"schemaVersion": 1');
  });
});

describe("a collection that is declared later", () => {
  const later: StoreSchema = { ...schema, knows: (each) => each === "pets" };
  const shape = pets({ tags: list(text) });

  it("keeps its records until then, and reads them by their shape", () => {
    const folder = newFolder();
    const store = openFileStore(folder, later);
    store.put(shape, "a", { name: "Rex", tags: ["x"] });
    store.snapshot();
    store.put(shape, "b", { name: "Tom", tags: [] });
    const copy = copyOf(folder);
    store.close();
    for (const each of [folder, copy]) {
      const blind = openFileStore(each, later);
      blind.put(people, "p", { name: "Ann", age: 1 });
      blind.close();
      const again = openFileStore(each, later);
      expect(again.find(shape, "name", "TOM").map(({ name: found }) => found)).to.deep.equal(["Tom"]);
      expect(again.list(shape)).to.have.length(2);
      again.close();
      const wrong = openFileStore(each, later);
      expect(refusal(() => wrong.list(pets({}))).id).to.equal("StorePropertyUnknown");
      wrong.close();
      expect(refusal(() => openFileStore(each, schema)).data.what).to.equal(
        "the collection 'pets' is not known to this version of cmdlab",
      );
    }
  });

  it("is a mistake of the program where the schema does not know it", () => {
    expect(() => openMemoryStore(schema).list(shape)).to.throw("The collection 'pets' is not in the schema");
  });
});

describe("a fork of a store", () => {
  it("goes its own way, and so do forks of forks", () => {
    const store = openMemoryStore(schema);
    for (const each of ["Ann", "Bob", "Cid"]) store.put(people, each, { name: each, age: 1 });
    const names = (of: typeof store) => of.list(people).map((each) => each.name);
    const forks = Array.from({ length: 20 }, () => store.fork());
    forks[0].remove(people, "Bob");
    forks[0].put(people, "Bob", { name: "Bob", age: 2 });
    const second = forks[0].fork();
    second.put(people, "Dan", { name: "Dan", age: 1 });
    store.remove(people, "Ann");
    expect([names(store), names(forks[0]), names(second), names(forks[19])]).to.deep.equal([
      ["Bob", "Cid"],
      ["Ann", "Cid", "Bob"],
      ["Ann", "Cid", "Bob", "Dan"],
      ["Ann", "Bob", "Cid"],
    ]);
    expect(second.find(people, "name", "bob")).to.deep.equal([{ name: "Bob", age: 2 }]);
    expect(store.find(people, "name", "ann")).to.deep.equal([]);
    expect([second.revision, store.revision, second.isNew]).to.deep.equal([6, 4, false]);
    expect(() => store.transact(() => store.fork())).to.throw("in the middle of a change");
  });

  it("is looked at as it was at a moment, and what is written meanwhile is gone", () => {
    const store = openMemoryStore(schema);
    const put = (name: string, age: number) => store.put(people, name, { name, age });
    const ages = () => store.list(people).map(({ age }) => age);
    put("Ann", 1);
    const first = store.moment();
    expect(store.asOf(first, ages)).to.deep.equal([1]);
    store.transact(() => {
      put("Ann", 2);
      put("Bob", 2);
    });
    const second = store.moment();
    store.remove(people, "Ann");
    const looked = store.asOf(first, () => {
      put("Cid", 3);
      return [ages(), store.revision, store.asOf(second, ages), ages()];
    });
    expect(looked).to.deep.equal([[1, 3], 1, [2, 2], [1, 3]]);
    expect([store.asOf(first, ages), store.asOf(second, ages), ages()]).to.deep.equal([[1], [2, 2], [2]]);
    expect(() =>
      store.transact(() => {
        put("Dan", 4);
        throw new Error("refused");
      }),
    ).to.throw("refused");
    expect([store.asOf(store.moment(), ages), store.revision]).to.deep.equal([[2], 3]);
  });

  it("is the same as a store with the same history, after any changes", () => {
    const plain = openMemoryStore(schema);
    let forked = openMemoryStore(schema);
    for (let step = 0; step < 300; step++) {
      const key = `p${(step * 7) % 23}`;
      for (const store of [plain, forked])
        if (step % 5 === 0) store.remove(people, key);
        else store.put(people, key, { name: key, age: step, tags: [`t${step % 4}`] });
      if (step % 3 === 0) forked = forked.fork();
      const tag = `t${step % 4}`;
      expect(forked.find(people, "tag", tag)).to.deep.equal(plain.find(people, "tag", tag));
    }
    expect(forked.toText().replace(/"revision": \d+/, "")).to.equal(plain.toText().replace(/"revision": \d+/, ""));
  });
});
