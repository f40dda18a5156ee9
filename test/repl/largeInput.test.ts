import { expect } from "chai";
import { imageOf } from "../../src/repl/EditorView.ts";
import { Screen } from "../../src/repl/Screen.ts";
import { newEditor, press } from "./typed.ts";

const line = "  if ($name -eq 'x') { Get-Mailbox -Identity $name | Where-Object { $_.Name -like \"a*\" } } # note";

describe("an input of 200 lines", () => {
  it("shows a key in milliseconds, and writes only the rows that change", async () => {
    const editor = newEditor();
    editor.buffer.set(Array(200).fill(line).join("\n"));
    let written = "";
    const screen = new Screen(
      (text) => {
        written += text;
      },
      () => ({ columns: 120, rows: 40 }),
    );
    screen.begin();
    const times: number[] = [];
    for (let round = 0; round < 30; round++) {
      const start = performance.now();
      await press(editor, "x");
      screen.show(editor.view());
      times.push(performance.now() - start);
      if (round === 0) written = "";
    }
    // Far above what it takes, since the machine may be busy.
    expect(times.sort((left, right) => left - right)[15]).to.be.lessThan(300);
    expect(written.length / 29).to.be.lessThan(600);
    if (process.env.CMDLAB_TIMES) console.log("median ms a key:", times[15].toFixed(2), "worst:", times[29].toFixed(2));
  });

  it("has the colours of the text before until it is parsed, moved to where they belong", async () => {
    const editor = newEditor();
    editor.buffer.set(Array(40).fill(line).join("\n"), line.length * 3 + 12);
    editor.view();
    const before = editor.paint;
    for (const keys of ["x", "<Backspace><Backspace>", "<Alt+d>", "<Ctrl+z>y"]) {
      await press(editor, keys);
      const { paints } = editor.view(true);
      expect(before.isParsed(editor.buffer.text)).to.equal(false);
      expect(paints).to.deep.equal(editor.view().paints, keys);
    }
  });

  it("makes only the rows that a screen can show", async () => {
    const editor = newEditor();
    editor.buffer.set(Array(90).fill(`${line} 日本`).join("\n"));
    for (const cursor of [0, 4000, editor.buffer.text.length]) {
      editor.buffer.cursor = cursor;
      const [all, some] = [imageOf(editor.view(), 50), imageOf(editor.view(), 50, 10)];
      expect({ ...some, rows: some.rows.length }).to.deep.equal({ ...all, rows: all.rows.length });
      const near = (rows: readonly string[]): readonly string[] =>
        rows.slice(Math.max(0, all.cursorRow - 9), all.cursorRow + 10);
      expect(near(some.rows)).to.deep.equal(near(all.rows));
    }
  });

  it("shows the part around the cursor where it is higher than the screen", () => {
    const editor = newEditor();
    editor.buffer.set("a\n".repeat(99));
    expect(imageOf(editor.view(), 80).rows.length).to.equal(100);
  });
});
