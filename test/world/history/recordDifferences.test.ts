import { expect } from "chai";
import { recordDifferences } from "../../../src/world/history/recordDifferences.ts";

describe("the differences of a record", () => {
  it("are its properties by the product's names, without secrets and times", () => {
    const before = { values: { Enabled: false, Alias: "a" }, password: "old", whenChanged: "1", keys: { one: 1 } };
    const after = { values: { Enabled: true, Alias: "a" }, password: "new", whenChanged: "2", keys: { one: 2 } };
    expect(recordDifferences(before, after)).to.deep.equal([
      { property: "Enabled", before: false, after: true },
      { property: "Password", before: "***", after: "***" },
      { property: "Keys.one", before: 1, after: 2 },
    ]);
  });
});
