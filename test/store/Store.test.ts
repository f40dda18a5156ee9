import { expect } from "chai";
import { VirtualClock } from "../../src/base/Clock.ts";
import { FilePersistence } from "../../src/store/folder/FilePersistence.ts";
import { MemoryPersistence } from "../../src/store/MemoryPersistence.ts";
import type { Persistence } from "../../src/store/Persistence.ts";
import { Store } from "../../src/store/Store.ts";
import { newFolder, people, refusal, removeFolders, schema } from "./harness.ts";

/** A place for one store that can be opened again and again. */
type Place = () => Persistence;

const places: Record<string, () => Place> = {
  "in a folder": () => {
    const folder = newFolder();
    return () => new FilePersistence(folder, schema);
  },
  "in memory": () => {
    const persistence = new MemoryPersistence(schema);
    return () => persistence;
  },
};

for (const [where, newPlace] of Object.entries(places)) {
  describe(`Store ${where}`, () => {
    let place: Place;
    const open = () => new Store(schema, place());
    const reopened = (store: Store) => {
      store.close();
      return open();
    };

    beforeEach(() => {
      place = newPlace();
    });
    after(removeFolders);

    it("is new once", () => {
      const store = open();
      expect(store.isNew).to.equal(true);
      store.put(people, "a", { name: "Ann", age: 1 });
      const again = reopened(store);
      expect(again.isNew).to.equal(false);
      expect(again.list(people)).to.deep.equal([{ name: "Ann", age: 1 }]);
      again.close();
    });

    it("finds by index without case, and follows changes", () => {
      const store = open();
      store.put(people, "a", { name: "Ann", age: 1, tags: ["X", "y"] });
      store.put(people, "b", { name: "Bob", age: 2, tags: ["x"] });
      expect(store.find(people, "tag", "x").map(({ name }) => name)).to.deep.equal(["Ann", "Bob"]);
      store.put(people, "a", { name: "Anna", age: 1 });
      expect(store.find(people, "name", "ann")).to.deep.equal([]);
      expect(store.find(people, "tag", "X").map(({ name }) => name)).to.deep.equal(["Bob"]);
      const again = reopened(store);
      expect(again.find(people, "name", "ANNA")).to.have.length(1);
      again.close();
    });

    it("keeps the order in which records came, across openings", () => {
      const store = open();
      for (const key of ["z", "a", "m", "__proto__"]) store.put(people, key, { name: key, age: 1 });
      store.put(people, "z", { name: "z2", age: 1 });
      store.remove(people, "a");
      store.put(people, "a", { name: "a2", age: 1 });
      const names = () => [...store.list(people)].map(({ name }) => name);
      const before = names();
      const again = reopened(store);
      expect(again.list(people).map(({ name }) => name)).to.deep.equal(before);
      expect(before).to.deep.equal(["z2", "m", "__proto__", "a2"]);
      again.put(people, "z", { name: "z3", age: 1, tags: ["x"] });
      again.put(people, "m", { name: "m", age: 1, tags: ["x"] });
      again.put(people, "z", { name: "z3", age: 1, tags: ["y", "x"] });
      expect(again.find(people, "tag", "x").map(({ name }) => name)).to.deep.equal(["z3", "m"]);
      again.close();
    });

    it("makes all changes of a transaction or none", () => {
      const store = open();
      store.put(people, "a", { name: "Ann", age: 1 });
      store.put(people, "b", { name: "Bob", age: 1 });
      const before = store.toText();
      expect(() =>
        store.transact(() => {
          store.put(people, "a", { name: "Other", age: 2 });
          store.remove(people, "a");
          store.put(people, "c", { name: "Cid", age: 2 });
          expect(store.get(people, "a")).to.equal(undefined);
          throw new Error("no");
        }),
      ).to.throw("no");
      expect(store.toText()).to.equal(before);
      expect(store.find(people, "name", "ann")).to.have.length(1);
      expect(store.find(people, "name", "cid")).to.have.length(0);
      store.transact(() => {
        store.put(people, "c", { name: "Cid", age: 2 });
        store.remove(people, "b");
      });
      expect(store.revision).to.equal(3);
      const again = reopened(store);
      expect(again.list(people).map(({ name }) => name)).to.deep.equal(["Ann", "Cid"]);
      again.close();
    });

    it("refuses a record that its shape does not allow", () => {
      const store = open();
      const error = refusal(() => store.put(people, "a", { name: "Ann", age: 1.5 }));
      expect(error.id).to.equal("StoreRecordInvalid");
      expect(error.message).to.equal("people 'a': age: expected a whole number, found 1.5. The change was not made.");
      expect(store.revision).to.equal(0);
      store.close();
      expect(refusal(() => store.put(people, "a", { name: "Ann", age: 1 })).id).to.equal("StoreClosed");
    });

    it("hands out records that cannot be changed in place", () => {
      const store = open();
      const given = { name: "Ann", age: 1, tags: ["x"] };
      store.put(people, "a", given);
      given.tags.push("y");
      const kept = store.get(people, "a");
      expect(kept?.tags).to.deep.equal(["x"]);
      const tags = kept?.tags as unknown as string[];
      expect(() => tags.push("z")).to.throw(TypeError);
      store.close();
    });

    it("is the same, byte for byte, for the same changes at the same time", () => {
      const texts = [newPlace(), newPlace()].map((each) => {
        const store = new Store(schema, each());
        store.useClock(new VirtualClock(Date.UTC(2013, 7, 28)));
        store.put(people, "a", { name: "Ann", age: 1 });
        store.close();
        const again = new Store(schema, each());
        const result = again.toText();
        again.close();
        return result;
      });
      expect(texts[0]).to.equal(texts[1]);
      expect(texts[0]).to.contain('"changed": "2013-08-28T00:00:00Z"');
    });
  });
}
