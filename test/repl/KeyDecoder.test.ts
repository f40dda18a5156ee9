import { expect } from "chai";
import { KeyDecoder } from "../../src/repl/KeyDecoder.ts";
import { TerminalKeys } from "../../src/repl/terminal/TerminalKeys.ts";
import { newEditor, send } from "./typed.ts";

/** The chords of what a terminal sent. */
function chords(text: string): string[] {
  const decoder = new KeyDecoder();
  return [...decoder.push(text), ...decoder.flush()].map((event) =>
    event.kind === "key" ? event.chord : `paste ${JSON.stringify(event.text)}`,
  );
}

describe("KeyDecoder", () => {
  for (const [sent, wanted] of [
    ["a\r", ["a", "Enter"]],
    ["\u001b[A\u001bOB\u001b[1;5C", ["UpArrow", "DownArrow", "Ctrl+RightArrow"]],
    ["\u001b[1;6D\u001b[1;2H", ["Ctrl+Shift+LeftArrow", "Shift+Home"]],
    ["\u001b[3~\u001b[3;5~\u001b[19~\u001bOP", ["Delete", "Ctrl+Delete", "F8", "F1"]],
    ["\u001b[Z\u0000\u001d\u007f\u0008", ["Shift+Tab", "Ctrl+Spacebar", "Ctrl+]", "Backspace", "Ctrl+h"]],
    ["\u001b.\u001bh\u001b\u001b", ["Alt+.", "Alt+h", "Escape", "Escape"]],
    ["\u001b[13;2u\u001b[27;2;13~\u001b[27;5;13~", ["Shift+Enter", "Shift+Enter", "Ctrl+Enter"]],
    ["x\u001b[200~a\tb\r\nc\u001b[201~y", ["x", 'paste "a\\tb\\nc"', "y"]],
    ["😀é", ["😀", "é"]],
    ["\u001b", ["Escape"]],
  ] as const)
    it(JSON.stringify(sent), () => expect(chords(sent)).to.deep.equal(wanted));

  it("waits longer for the rest of a sequence than for what an escape may begin", () => {
    const { keys, take, waits } = openKeys();
    take("\u001b");
    take("[");
    // The first time was over while its rest already came.
    waits[0].then();
    expect(keys.next()).to.equal(undefined);
    take("200~a\u001b[201~");
    expect(keys.next()).to.deep.equal({ kind: "paste", text: "a" });
    expect(waits[1].milliseconds).to.be.above(waits[0].milliseconds);
  });

  it("takes tabs for keys unless a text follows them in the same burst", () => {
    const followed = (...chunks: string[]): string => {
      const { keys, take } = openKeys();
      for (const chunk of chunks) take(chunk);
      const seen: string[] = [];
      for (let event = keys.next(); event; event = keys.next())
        if (event.kind === "key")
          seen.push(`${event.chord}${event.text === "\t" && event.isFollowed ? " as text" : ""}`);
      return seen.join(", ");
    };
    expect(followed("a\t\t\u001b[Z")).to.equal("a, Tab, Tab, Shift+Tab");
    expect(followed("\t", "\t", "x")).to.equal("Tab as text, Tab as text, x");
    expect(followed("\t\t\r")).to.equal("Tab as text, Tab as text, Enter");
    expect(followed("\t\u001b[B\t")).to.equal("Tab, DownArrow, Tab");
  });

  it("loses nothing of 1,000 bursts that are cut anywhere", async () => {
    const letters = [..."abcXYZ019 -_$'{}()|;#@.,é憑😀\t"];
    const random = seeded(7);
    for (let round = 0; round < 1000; round++) {
      const text = `x${Array.from({ length: 1 + random(60) }, () => letters[random(letters.length)]).join("")}x`;
      const pasted = round % 2 === 0;
      const sent = pasted ? `\u001b[200~${text}\u001b[201~` : text;
      const chunks: string[] = [];
      for (let at = 0; at < sent.length; ) {
        let end = Math.min(sent.length, at + 1 + random(20));
        // A terminal gives whole tabs with what follows them, or what was pasted is between marks.
        while (!pasted && sent[end - 1] === "\t") end++;
        chunks.push(sent.slice(at, end));
        at = end;
      }
      const editor = newEditor();
      await send(editor, chunks);
      expect(editor.buffer.text).to.equal(text);
    }
  });
});

/** The keys of a terminal whose waits end when the test says so. */
function openKeys() {
  let take = (_chunk: string): void => {};
  const waits: { readonly then: () => void; readonly milliseconds: number }[] = [];
  const stream = {
    setRawMode() {},
    setEncoding() {},
    resume() {},
    on: (event: string, listener: (chunk: string) => void) => void (event === "data" && (take = listener)),
  };
  const keys = new TerminalKeys(stream, (then, milliseconds) => {
    waits.push({ then, milliseconds });
    return 0 as unknown as NodeJS.Timeout;
  });
  keys.open();
  return { keys, take, waits };
}

/** Whole numbers below a limit, the same in each run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}
