import { expect } from "chai";
import { FoldedTable } from "../../src/base/FoldedTable.ts";

describe("a folded table", () => {
  it("makes each value once, when it is first asked for in any case", () => {
    const made: string[] = [];
    const table = new FoldedTable("Get-A|Get-B", (name) => {
      made.push(name);
      return { name };
    });
    expect([table.has("get-b"), table.written("GET-B"), table.has("Get-C"), made]).to.deep.equal([
      true,
      "Get-B",
      false,
      [],
    ]);
    expect(table.get("get-b")).to.equal(table.get("Get-B"));
    expect(made).to.deep.equal(["Get-B"]);
  });

  it("gives another's values behind its own", () => {
    const table = new FoldedTable("A|B", (name) => `first ${name}`).with(
      new FoldedTable("C", (name) => `second ${name}`),
    );
    expect([...table]).to.deep.equal([
      ["A", "first A"],
      ["B", "first B"],
      ["C", "second C"],
    ]);
    expect(table.get("c")).to.equal("second C");
  });
});
