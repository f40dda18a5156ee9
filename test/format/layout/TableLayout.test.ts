import { expect } from "chai";
import { unitCells } from "../../../src/format/layout/cellMetric.ts";
import { TableLayout } from "../../../src/format/layout/TableLayout.ts";

describe("TableLayout", () => {
  it("breaks labels that are wider than their column", () => {
    const table = new TableLayout([{ label: "Queue length", width: 6, alignment: "Right" }], 20, unitCells, "…");
    expect(table.header()).to.deep.equal(["Queue", "length", "------"]);
  });

  it("leaves no blanks behind the last column, but behind the last one that fits", () => {
    const columns = [
      { label: "A", width: 5, alignment: "Left" as const },
      { label: "B", width: 5, alignment: "Left" as const },
    ];
    expect(new TableLayout(columns, 20, unitCells, "…").row(["a", "b"])).to.equal("a     b");
    expect(new TableLayout(columns, 5, unitCells, "…").row(["a", "b"])).to.equal("a    ");
  });

  it("gives a wrapped row as many lines as its longest cell", () => {
    const columns = [
      { label: "A", width: 3, alignment: "Left" as const },
      { label: "B", width: 4, alignment: "Left" as const },
      { label: "C", width: 1, alignment: "Left" as const },
    ];
    const table = new TableLayout(columns, 20, unitCells, "…");
    expect(table.wrappedRow(["x\ny", "p\n\nq", "c"])).to.deep.equal(["x   p    c", "y  ", "    q"]);
    expect(table.wrappedRow(["x", "bb", ""])).to.deep.equal(["x   bb   "]);
  });
});
