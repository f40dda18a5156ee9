import { expect } from "chai";
import { formatted, object } from "../harness.ts";

const rows = [object({ K: "x", N: 1 }), object({ K: "x", N: 2 }), object({ K: "y", N: 30 })];

describe("Format-* requests", () => {
  it("Format-Table with chosen columns, in the object's spelling", () => {
    const properties = [{ expression: "n" }, { expression: "Nope" }];
    expect(formatted(rows, { kind: "Table", properties })).to.equal("\n N Nope\n - ----\n 1 \n 2 \n30 \n");
  });

  it("Format-Table by patterns, widths and alignments", () => {
    const properties = [{ expression: "*", label: "X", width: 4, alignment: "Center" as const }];
    expect(formatted(rows.slice(0, 1), { kind: "Table", properties })).to.equal("\n X    X\n -    -\n x    1\n");
  });

  it("Format-Table in groups", () => {
    const request = { kind: "Table" as const, properties: [{ expression: "N" }], groupBy: { expression: "K" } };
    expect(formatted(rows, request)).to.equal("\n   K: x\n\nN\n-\n1\n2\n\n   K: y\n\n N\n -\n30\n");
  });

  it("Format-List leaves out what an object lacks", () => {
    const properties = [{ expression: "N" }, { expression: "Nope" }];
    expect(formatted(rows.slice(0, 2), { kind: "List", properties })).to.equal("\nN : 1\n\nN : 2\n");
  });

  it("Format-Wide in two columns, or as many as fit", () => {
    const names = ["ann", "bob", "cid"].map((Name) => object({ Name }));
    expect(formatted(names, { kind: "Wide", properties: null }, { width: 11 })).to.equal("\nann   bob\ncid   \n");
    // A line that would be full to the last cell is too long.
    const autoSize = { kind: "Wide", properties: null, autoSize: true } as const;
    expect(formatted(names, autoSize, { width: 11 })).to.equal("\nann   bob\ncid   \n");
    expect(formatted(names, autoSize, { width: 12 })).to.equal("\nann  bob cid\n");
  });

  it("Format-Custom as a class", () => {
    expect(formatted([object({ N: 1, L: [1] })], { kind: "Custom", properties: null })).to.equal(
      "\nclass PSCustomObject\n{\n  N = 1\n  L = \n    [\n      1\n    ]\n    \n}\n\n",
    );
  });
});
