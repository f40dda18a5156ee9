import { expect } from "chai";
import { TerminalLines } from "../../src/web/page/TerminalLines.ts";

function written(text: string): TerminalLines {
  const lines = new TerminalLines({ title() {}, bell() {} });
  lines.write(text);
  return lines;
}

describe("the screen of the page", () => {
  for (const [text, shown, column] of [
    ["日本x", "日本x", 5],
    ["日本\r\u001b[2CX", "日X ", 3],
    ["ab\r日", "日", 2],
    ["日\rx", "x ", 1],
    ["e\u0301x", "e\u0301x", 2],
    ["日\u0301x", "日\u0301x", 3],
  ] as const)
    it(JSON.stringify(text), () => {
      const lines = written(text);
      expect([lines.lines[0].characters.join(""), lines.column]).to.deep.equal([shown, column]);
    });

  for (const before of ["a\r\n", "a\r\nb", ""])
    it(`is as it was when a dialog is left, behind ${JSON.stringify(before)}`, () => {
      const texts = ({ lines }: TerminalLines): string[] => lines.map(({ characters }) => characters.join(""));
      const plain = written(before);
      const left = written(`${before}\u001b[?1049h\u001b[Htitle\r\nrow\u001b[J\u001b[?1049l`);
      expect([texts(left), left.row, left.column]).to.deep.equal([texts(plain), plain.row, plain.column]);
    });
});
