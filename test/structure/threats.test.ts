import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";

/** What docs/THREATS.md promises is tested: a test carries the id of each promise. */
describe("threats", () => {
  it("have tests that carry their ids", () => {
    const ids = [...readFileSync("docs/THREATS.md", "utf8").matchAll(/^\| (T\d+) \|/gm)].map(([, id]) => id);
    const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".test.ts"),
    );
    const texts = files.map((name) => readFileSync(path.join("test", name), "utf8")).join("\n");
    const carried = new Set(
      [...texts.matchAll(/\b(T\d+)(?: and (T\d+))? in docs\/THREATS\.md/g)].flatMap(([, ...found]) => found),
    );
    expect(ids).to.have.length.greaterThan(6);
    expect(ids.filter((id) => !carried.has(id))).to.deep.equal([]);
  });
});
