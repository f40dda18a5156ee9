import { expect } from "chai";
import { positionMessage } from "../../src/diag/positionMessage.ts";
import { SourceText } from "../../src/diag/SourceText.ts";

/** Characters behind the place in a line that is too long, and how the line ends: as PowerShell 7.6.9 shows them. */
const rows: readonly (readonly [behind: number, end: string])[] = [
  [7, "throw 1;######"],
  [8, "throw 1;#######"],
  [9, "throw 1;####### …"],
];

describe("position messages", () => {
  for (const [behind, end] of rows)
    it(`of a line with ${behind} characters behind the place`, () => {
      const source = new SourceText(`${" ".repeat(60)}throw 1;${"#".repeat(behind - 1)}`);
      const line = positionMessage({ source, start: 60, end: 67 }, "…").split("\n")[1];
      expect(line.slice(line.indexOf("throw"))).to.equal(end);
    });
});
