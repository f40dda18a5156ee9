import { expect } from "chai";
import fc from "fast-check";
import { fuzzSettings } from "../../fuzzSettings.ts";
import { object, shown } from "../harness.ts";

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer()),
);
const row = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,30}$/), value, { minKeys: 1, maxKeys: 8 });

describe("formatter", function () {
  this.timeout(600_000);

  it("keeps every line of tables and lists inside of the device", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 6, max: 100 }), (rows, width) => {
        for (const line of shown(rows.map(object), { width }).split("\n")) expect(line.length).to.be.at.most(width);
      }),
      fuzzSettings(300),
    );
  });

  it("shows every row of a table", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (numbers) => {
        const lines = shown(numbers.map((N) => object({ N }))).split("\n");
        expect(lines.slice(3, -1).map((line) => Number(line))).to.deep.equal(numbers.map((number) => number + 0));
      }),
      fuzzSettings(100),
    );
  });
});
