import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { History } from "../../src/repl/History.ts";

describe("History", () => {
  it("keeps inputs, also of several lines, for the next session", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-history-"));
    const file = path.join(folder, "state", "history.jsonl");
    const first = new History();
    first.open(file);
    for (const input of ["one", "if ($x) {\n}", "if ($x) {\n}", " "]) first.add(input);
    const second = new History();
    second.open(file);
    expect(second.items).to.deep.equal(["one", "if ($x) {\n}"]);
    expect(second.search("ONE", 2)).to.equal(0);
    expect(second.search("two", 2)).to.equal(-1);
    rmSync(folder, { recursive: true });
  });
});
