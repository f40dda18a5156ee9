import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";

/** Lines that a file may have; data tables under data/ and views are exempt. */
const limits = { source: 500, cmdlet: 350, test: 400 };

describe("file sizes", () => {
  it("stay under the stops", () => {
    const found = [
      ...tooLong("src", limits.source),
      ...tooLong("cmdlets", limits.cmdlet),
      ...tooLong("test", limits.test),
    ];
    expect(found).to.deep.equal([]);
  });
});

function tooLong(folder: string, limit: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "data" ? [] : tooLong(name, limit);
    if (!name.endsWith(".ts")) return [];
    const lines = readFileSync(name, "utf8").split("\n").length;
    return lines > limit ? [`${name}: ${lines} lines`] : [];
  });
}
