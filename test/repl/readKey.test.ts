import { expect } from "chai";
import { dialogAnswerText, readDialogAnswer } from "../../src/command/dialogAnswerText.ts";
import { initialReadLineSettings } from "../../src/command/readLine/ReadLineSettings.ts";
import { TerminalReader } from "../../src/repl/terminal/TerminalReader.ts";
import { TerminalLines } from "../../src/web/page/TerminalLines.ts";
import { adviser } from "./typed.ts";

const pagerAnswer = { kind: "rows", rows: [0, 2] } as const;

/** A reader, and what sends it keys. */
function newReader(write: (text: string) => void = () => {}) {
  let send: (chunk: string) => void = () => {};
  const stream = {
    setRawMode() {},
    setEncoding() {},
    resume() {},
    on(event: string, take: (chunk: string) => void) {
      if (event === "data") send = take;
    },
  };
  let interrupts = 0;
  const reader = new TerminalReader(stream, { columns: 20, rows: 5, write, on() {} }, () => interrupts++);
  return { reader, send: (chunk: string) => send(chunk), interrupts: () => interrupts };
}

const request = { prompt: "> ", edition: "Core" as const, settings: initialReadLineSettings(), adviser };

describe("waiting for a key", () => {
  it("takes one key and leaves the others", async () => {
    const { reader, send } = newReader();
    const key = reader.converse({ kind: "key" });
    send("\u001b[200~ab\u001b[201~c");
    expect(await key).to.deep.equal({ kind: "key", chord: "a", text: "a" });
    const input = reader.read(request);
    send("\r");
    expect(await input).to.deep.equal({ kind: "line", text: "bc" });
  });

  it("is ended by Ctrl+C", async () => {
    const { reader, send, interrupts } = newReader();
    const key = reader.converse({ kind: "key" });
    send("\u0003");
    expect(interrupts()).to.equal(1);
    reader.closeDialog();
    expect(await key).to.deep.equal({ kind: "closed" });
  });
});

describe("a terminal that is gone", () => {
  it("ends what is read, and all that would be read later", async () => {
    const { reader, send } = newReader();
    const input = reader.read(request);
    send("half");
    reader.hangUp();
    expect(await input).to.deep.equal({ kind: "end" });
    expect(await reader.read(request)).to.deep.equal({ kind: "end" });
  });
});

describe("a dialog in the page", () => {
  it("stands below what was written, and is gone when it is left", async () => {
    const lines = new TerminalLines({ title() {}, bell() {} });
    const { reader, send } = newReader((text) => lines.write(text));
    const shown = (): string[] => lines.lines.map(({ characters }) => characters.join("").trimEnd());
    lines.write("before\r\nhalf");
    const answer = reader.converse({ kind: "pager", title: "", lines: ["one", "two", "three", "four", "five", "six"] });
    expect(shown().slice(0, 4)).to.deep.equal(["before", "half", "one", "two"]);
    send("q");
    expect(await answer).to.deep.equal({ kind: "closed" });
    lines.write("way");
    expect(shown()).to.deep.equal(["before", "halfway"]);
  });

  it("has every character of a row that is as wide as the screen", async () => {
    const lines = new TerminalLines({ title() {}, bell() {} });
    const { reader } = newReader((text) => lines.write(text));
    void reader.converse({ kind: "pager", title: "", lines: ["x".repeat(39) + "y"] });
    expect(lines.lines.slice(0, 2).map(({ characters }) => characters.join("").trimEnd())).to.deep.equal([
      "x".repeat(20),
      `${"x".repeat(19)}y`,
    ]);
  });

  it("is opened by a key of the editor, which goes on where it was", async () => {
    const lines = new TerminalLines({ title() {}, bell() {} });
    const { reader, send } = newReader((text) => lines.write(text));
    const shown = (): string[] => lines.lines.map(({ characters }) => characters.join("").trimEnd());
    const input = reader.read(request);
    send("dir\u001bOP");
    await new Promise(setImmediate);
    expect(shown().join("")).to.contain("command help of dir");
    send("q");
    await new Promise(setImmediate);
    expect(shown().join("")).to.equal("> dir");
    send("x\r");
    expect(await input).to.deep.equal({ kind: "line", text: "dirx" });
  });

  it("is answered by a text", () => {
    expect(readDialogAnswer(dialogAnswerText(pagerAnswer))).to.deep.equal(pagerAnswer);
    for (const text of ["{", "null", '{"kind":"rows","rows":[-1]}', '{"kind":"values","sheet":0,"values":{"a":1}}'])
      expect(readDialogAnswer(text), text).to.equal(null);
  });
});
