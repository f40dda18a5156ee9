import { expect } from "chai";
import { terminalCells, unitCells } from "../../../src/format/layout/cellMetric.ts";
import { wrapText } from "../../../src/format/layout/wrapText.ts";

const cases: readonly (readonly [text: string, width: number, lines: string[]])[] = [
  ["", 5, [""]],
  ["one", 5, ["one"]],
  ["one two", 5, ["one ", "two"]],
  ["one two three", 8, ["one two ", "three"]],
  ["abcdefgh", 3, ["abc", "def", "gh"]],
  ["a bcdefgh", 4, ["a bc", "defg", "h"]],
  ["a\nb", 5, ["a", "b"]],
  ["a\r\nb\n", 5, ["a", "b", ""]],
  ["a\rb", 5, ["ab"]],
];

describe("wrapText", () => {
  for (const [text, width, lines] of cases) {
    it(`${JSON.stringify(text)} at ${width}`, () => expect(wrapText(unitCells, text, width)).to.deep.equal(lines));
  }

  it("counts wide characters twice on a terminal", () => {
    expect(wrapText(terminalCells, "日本語", 4)).to.deep.equal(["日本", "語"]);
    expect(wrapText(unitCells, "日本語", 4)).to.deep.equal(["日本語"]);
  });
});
