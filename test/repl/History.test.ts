import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { History } from "../../src/repl/History.ts";
import { openHistoryFile } from "../../src/repl/terminal/openHistoryFile.ts";

describe("History", () => {
  it("keeps inputs, also of several lines, for the next session", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-history-"));
    const file = path.join(folder, "state", "history.jsonl");
    const first = new History();
    openHistoryFile(first, file);
    for (const input of ["one", "if ($x) {\n}", "if ($x) {\n}", " "]) first.add(input);
    const second = new History();
    openHistoryFile(second, file);
    expect(second.items).to.deep.equal(["one", "if ($x) {\n}"]);
    expect(second.find((input) => input === "one", 2, -1)).to.equal(0);
    expect(second.recent(() => true, 1)).to.deep.equal(["if ($x) {\n}"]);
    rmSync(folder, { recursive: true });
  });

  it("saves what is to be saved when the shell is left, and nothing else before", () => {
    const history = new History();
    const saved: string[] = [];
    history.onAdd = (input) => saved.push(input);
    history.saveStyle = "SaveAtExit";
    history.add("a");
    history.add("my password");
    history.add("b", false, "MemoryOnly");
    history.add("c", false, "SkipAdding");
    expect(history.items).to.deep.equal(["a", "my password", "b"]);
    expect(saved).to.deep.equal([]);
    history.saveWaiting();
    history.saveWaiting();
    expect(saved).to.deep.equal(["a"]);
  });
});
