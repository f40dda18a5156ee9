import { expect } from "chai";
import { terminalCells, unitCells } from "../../../src/format/layout/cellMetric.ts";
import { cutText } from "../../../src/format/layout/cutText.ts";

const cases: readonly (readonly [
  text: string,
  width: number,
  alignment: "Left" | "Right",
  core: string,
  desktop: string,
])[] = [
  ["abc", 3, "Left", "abc", "abc"],
  ["abcdefgh", 5, "Left", "abcd…", "ab..."],
  ["abcdefgh", 5, "Right", "…efgh", "...gh"],
  ["abcdefgh", 1, "Left", "a", "a"],
  ["abcdefgh", 3, "Left", "ab…", "abc"],
  ["ab\ncd", 9, "Left", "ab…", "ab..."],
];

describe("cutText", () => {
  for (const [text, width, alignment, core, desktop] of cases) {
    it(`${JSON.stringify(text)} to ${width}, ${alignment}`, () => {
      expect(cutText(unitCells, text, width, alignment, "…")).to.equal(core);
      expect(cutText(unitCells, text, width, alignment, "...")).to.equal(desktop);
    });
  }

  it("does not cut wide characters in two", () => {
    expect(cutText(terminalCells, "日本語", 4, "Left", "…")).to.equal("日…");
  });

  it("keeps colours and does not count them", () => {
    expect(cutText(unitCells, "\u001b[31mred\u001b[0m", 3, "Left", "…")).to.equal("\u001b[31mred\u001b[0m");
  });
});
