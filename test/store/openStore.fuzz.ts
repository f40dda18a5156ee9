import { expect } from "chai";
import fc from "fast-check";
import { openFileStore } from "../../src/store/openStore.ts";
import { StoreError } from "../../src/store/StoreError.ts";
import { fuzzSettings } from "../fuzzSettings.ts";
import { newFolder, people, read, removeFolders, schema, write } from "./harness.ts";

/** A change to a text: something cut out at a place, something put in. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom("\n", "}", "{", '"', ",", "null", "\u0000", "__proto__")),
});

describe("a damaged state folder", () => {
  after(removeFolders);

  for (const file of ["organization.json", "journal.jsonl"]) {
    it(`opens or is refused with an error of the store, whatever happened to ${file}`, () => {
      const folder = newFolder();
      const store = openFileStore(folder, schema);
      for (const name of ["Ann", "Bob"]) store.put(people, name, { name, age: 1, tags: ["x"] });
      store.snapshot();
      store.put(people, "Cid", { name: "Cid", age: 2 });
      const good = { document: read(folder, "organization.json"), journal: read(folder, "journal.jsonl") };
      store.close();
      fc.assert(
        fc.property(damage, ({ at, cut, put }) => {
          write(folder, "organization.json", good.document);
          write(folder, "journal.jsonl", good.journal);
          const text = read(folder, file);
          const place = Math.floor(at * text.length);
          const damaged = text.slice(0, place) + put + text.slice(place + cut);
          write(folder, file, damaged);
          try {
            openFileStore(folder, schema).close();
          } catch (error) {
            expect(error).to.be.instanceOf(StoreError);
            expect(read(folder, file)).to.equal(damaged);
          }
        }),
        fuzzSettings(300),
      );
    }).timeout(600_000);
  }
});
