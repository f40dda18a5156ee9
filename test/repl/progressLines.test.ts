import { expect } from "chai";
import type { ProgressRecord } from "../../src/command/services/ProgressRecord.ts";
import { progressLines } from "../../src/repl/progressLines.ts";

const record = (id: number, more: Partial<ProgressRecord> = {}): ProgressRecord => ({
  id,
  parentId: -1,
  activity: `Work ${id}`,
  status: "Going on",
  currentOperation: "",
  percentComplete: -1,
  secondsRemaining: -1,
  isCompleted: false,
  ...more,
});

const plain = (line: string): string => line.replace(/\u001b\[\d+m/g, "");

describe("progressLines", () => {
  it("shows parts below their parents, with the time left, none longer than a row", () => {
    const records = [record(1, { secondsRemaining: 3725 }), record(3), record(2, { parentId: 1, percentComplete: 50 })];
    const lines = progressLines(records, 40);
    expect(lines.map(plain)).to.deep.equal(
      [
        "Work 1 [Going on 01:02:05              ]",
        "  Work 2 [Going on                     ]",
        "Work 3 [Going on                       ]",
      ].map((line) => line.slice(0, -2).concat("]")),
    );
    expect(lines[1].split("\u001b[27m")[0]).to.have.lengthOf("  Work 2 [\u001b[7m".length + 14);
  });
});
