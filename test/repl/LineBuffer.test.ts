import { expect } from "chai";
import { LineBuffer } from "../../src/repl/LineBuffer.ts";

/** The text after an edit, with | where the cursor stands. */
function edited(text: string, edit: (buffer: LineBuffer) => void): string {
  const buffer = new LineBuffer();
  buffer.set(text.replace("|", ""), text.indexOf("|"));
  edit(buffer);
  return `${buffer.text.slice(0, buffer.cursor)}|${buffer.text.slice(buffer.cursor)}`;
}

describe("LineBuffer", () => {
  it("inserts and deletes at the cursor", () => {
    expect(edited("ab|c", (line) => line.insert("X"))).to.equal("abX|c");
    expect(edited("ab|c", (line) => line.backspace())).to.equal("a|c");
    expect(edited("ab|c", (line) => line.deleteForward())).to.equal("ab|");
    expect(edited("a😀|b", (line) => line.backspace())).to.equal("a|b");
  });

  it("moves within the line that the cursor is in", () => {
    expect(edited("one\ntwo|", (line) => line.home())).to.equal("one\n|two");
    expect(edited("o|ne\ntwo", (line) => line.end())).to.equal("one|\ntwo");
    expect(edited("Get-Date -For|", (line) => line.wordLeft())).to.equal("Get-Date |-For");
    expect(edited("one\nt|wo", (line) => void line.vertical(-1))).to.equal("o|ne\ntwo");
  });

  it("kills to both ends and by words", () => {
    expect(edited("ab|cd", (line) => line.killToEnd())).to.equal("ab|");
    expect(edited("ab|cd", (line) => line.killToStart())).to.equal("|cd");
    expect(edited("Get-Item C:\\x|", (line) => line.killWord())).to.equal("Get-Item C|");
  });
});
