import { expect } from "chai";
import { LineBuffer } from "../../src/repl/LineBuffer.ts";

/** The text after an edit, with | where the cursor stands. */
function edited(text: string, edit: (buffer: LineBuffer) => void): string {
  const buffer = new LineBuffer();
  buffer.set(text.replace("|", ""), text.indexOf("|"));
  edit(buffer);
  return `${buffer.text.slice(0, buffer.cursor)}|${buffer.text.slice(buffer.cursor)}`;
}

/** The text with | at the place that is found. */
function found(text: string, place: (buffer: LineBuffer) => number | null): string {
  return edited(text, (buffer) => {
    buffer.cursor = place(buffer) ?? buffer.cursor;
  });
}

describe("LineBuffer", () => {
  it("inserts and deletes at the cursor", () => {
    expect(edited("ab|c", (line) => line.insert("X"))).to.equal("abX|c");
    expect(edited("ab|c", (line) => line.backspace())).to.equal("a|c");
    expect(edited("ab|c", (line) => line.deleteForward())).to.equal("ab|");
    expect(edited("a😀|b", (line) => line.backspace())).to.equal("a|b");
  });

  it("takes for one character what a person does", () => {
    expect(edited("ae\u0301|b", (line) => line.backspace())).to.equal("a|b");
    expect(edited("a|👍🏽b", (line) => line.deleteForward())).to.equal("a|b");
    expect(found("x👨‍👩‍👧|", (line) => line.before())).to.equal("x|👨‍👩‍👧");
    expect(found("🇩🇪|🇫🇷", (line) => line.after())).to.equal("🇩🇪🇫🇷|");
  });

  it("finds the ends of lines and words", () => {
    expect(found("one\ntwo|", (line) => line.lineStart())).to.equal("one\n|two");
    expect(found("o|ne\ntwo", (line) => line.lineEnd())).to.equal("one|\ntwo");
    expect(found("Get-Date -For|", (line) => line.wordStart())).to.equal("Get-Date -|For");
    expect(found("G|et-Date -For", (line) => line.wordEnd())).to.equal("Get|-Date -For");
    expect(found("Ge|t-Date -For", (line) => line.nextWord())).to.equal("Get-|Date -For");
    expect(found("a |(b[1])", (line) => line.matchingBrace())).to.equal("a (b[1]|)");
  });
});
