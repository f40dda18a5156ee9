import { expect } from "chai";
import { imageOf } from "../../src/repl/EditorView.ts";
import { Screen } from "../../src/repl/Screen.ts";
import { newEditor, press } from "./typed.ts";

/** Rows, and row and column of the cursor, of a text at a screen of ten columns. */
function placed(text: string, cursor: number): readonly unknown[] {
  const { rows, cursorRow, cursorColumn } = imageOf(
    {
      prompt: "> ",
      continuationPrompt: ">> ",
      text,
      cursor,
      selection: null,
      emphasis: null,
      paints: [],
      suggestion: "",
      below: [],
      colors: {},
    },
    10,
  );
  return [rows, cursorRow, cursorColumn];
}

describe("imageOf", () => {
  it("breaks long lines, continues several ones, and knows wide characters, tabs and control characters", () => {
    expect(placed("abc", 3)).to.deep.equal([["> abc"], 0, 5]);
    expect(placed("abcdefgh", 8)).to.deep.equal([["> abcdefgh", ""], 1, 0]);
    expect(placed("a\nb", 1)).to.deep.equal([["> a", ">> b"], 0, 3]);
    expect(placed("a\nb", 3)).to.deep.equal([["> a", ">> b"], 1, 4]);
    expect(placed("憑證", 2)).to.deep.equal([["> 憑證"], 0, 6]);
    expect(placed("⚡✅", 2)).to.deep.equal([["> ⚡✅"], 0, 6]);
    expect(placed("👩\u200d🚀e\u0301", 7)).to.deep.equal([["> 👩\u200d🚀e\u0301"], 0, 5]);
    expect(placed("\ta\u0001", 2)).to.deep.equal([["> " + "  a^A"], 0, 5]);
  });
});

describe("a screen that gets narrower", () => {
  it("finds the first row again, which the terminal folded", async () => {
    const size = { columns: 40, rows: 10 };
    let written = "";
    const screen = new Screen(
      (text) => {
        written = text;
      },
      () => size,
    );
    const editor = await press(newEditor(), "12345678901234567890123456789");
    screen.begin();
    screen.show(editor.view());
    size.columns = 15;
    screen.show(editor.view());
    expect(written.slice(0, 8)).to.equal("\u001b[2A\r\u001b[J");
  });
});
