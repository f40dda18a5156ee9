import { expect } from "chai";
import { unitCells } from "../../../src/format/layout/cellMetric.ts";
import { complexLines } from "../../../src/format/layout/complexLines.ts";

describe("complexLines", () => {
  it("indents what ends inside of a frame", () => {
    const inner = [{ kind: "text", text: "b" } as const, { kind: "newLine" } as const];
    const nodes = [
      { kind: "text", text: "a" } as const,
      { kind: "newLine" } as const,
      { kind: "frame", left: 2, nodes: inner } as const,
    ];
    expect(complexLines([...nodes, { kind: "text", text: "c" }], 20, unitCells)).to.deep.equal(["a", "  b", "c"]);
  });

  it("does not indent a line that a frame began and did not end", () => {
    const frame = { kind: "frame", left: 4, nodes: [{ kind: "text", text: "b" }] } as const;
    expect(complexLines([frame, { kind: "newLine" }], 20, unitCells)).to.deep.equal(["b", ""]);
  });
});
