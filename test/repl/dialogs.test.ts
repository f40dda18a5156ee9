import { expect } from "chai";
import type { SeenDialog } from "../../src/command/ScreenDialog.ts";
import type { Dialog } from "../../src/repl/dialogs/Dialog.ts";
import { openDialog } from "../../src/repl/dialogs/openDialog.ts";
import { keysOf } from "./typed.ts";

/** A dialog after keys were pressed, on a screen of 40 columns and 8 rows. */
function dialogAfter(shown: SeenDialog, keys: string): Dialog {
  const dialog = openDialog(shown);
  dialog.rows(40, 8);
  for (const key of keysOf(keys)) {
    dialog.press(key);
    dialog.rows(40, 8);
  }
  return dialog;
}

const plain = (dialog: Dialog): string[] => dialog.rows(40, 8).map((row) => row.replace(/\u001b\[\d*m/g, "").trimEnd());

const grid = (chooses: "none" | "one" | "many"): SeenDialog => ({
  kind: "grid",
  title: "T",
  columns: ["Name", "Count"],
  rows: [
    ["beta", "10"],
    ["alpha", "9"],
    ["gamma", "100"],
  ],
  chooses,
});
const pager: SeenDialog = {
  kind: "pager",
  title: "",
  lines: Array.from({ length: 30 }, (_, index) => `line ${index + 1}`),
};
const form: SeenDialog = {
  kind: "form",
  title: "Get-Thing",
  sheets: [
    {
      name: "A",
      fields: [
        { name: "Name", help: "which", isMandatory: true, input: "text" },
        { name: "All", help: "", isMandatory: false, input: "flag" },
        { name: "Kind", help: "", isMandatory: false, input: { choices: ["x", "y"] } },
      ],
    },
    { name: "B", fields: [{ name: "Name", help: "which", isMandatory: false, input: "text" }] },
  ],
};

describe("dialogs", () => {
  it("a table is filtered by words, also in one column", () => {
    expect(plain(dialogAfter(grid("none"), "count:10 a")).slice(3, 6)).to.deep.equal([
      "  beta   10",
      "  gamma  100",
      "",
    ]);
    expect(plain(dialogAfter(grid("none"), "zz<Escape>"))[0]).to.equal("T  3 of 3");
  });

  it("a table is sorted by numbers in a text, either way", () => {
    expect(plain(dialogAfter(grid("none"), "<Tab><Tab>")).slice(3, 6)).to.deep.equal([
      "  alpha  9",
      "  beta   10",
      "  gamma  100",
    ]);
    expect(plain(dialogAfter(grid("none"), "<Tab><Shift+Tab>"))[3]).to.equal("  gamma  100");
  });

  for (const [chooses, keys, wanted] of [
    ["none", "\n", { kind: "closed" }],
    ["one", "<DownArrow>\n", { kind: "rows", rows: [1] }],
    ["one", "<Escape>", { kind: "closed" }],
    ["many", "<Ctrl+Spacebar><DownArrow><Ctrl+Spacebar>\n", { kind: "rows", rows: [0, 2] }],
    ["many", "ga\n", { kind: "rows", rows: [2] }],
    ["many", "<Ctrl+a>\n", { kind: "rows", rows: [0, 1, 2] }],
  ] as const)
    it(`${chooses} of a table: ${JSON.stringify(keys)}`, () =>
      expect(dialogAfter(grid(chooses), keys).answer).to.deep.equal(wanted));

  for (const [keys, first] of [
    [" ", "line 8"],
    ["  b", "line 8"],
    ["\n\nk", "line 2"],
    ["G", "line 24"],
    ["Gg", "line 1"],
    ["/line 2\n", "line 2"],
    ["/line 2\nn", "line 20"],
    ["/line 2\nnN", "line 2"],
  ] as const)
    it(`a pager after ${JSON.stringify(keys)}`, () => expect(plain(dialogAfter(pager, keys))[0]).to.equal(first));

  it("a pager folds wide characters", () => {
    const lines = ["憑證".repeat(15)];
    expect(plain(dialogAfter({ ...pager, lines }, ""))[1]).to.have.length.above(0);
  });

  it("a pager ends with q, and with a space at its end", () => {
    expect(dialogAfter(pager, "q").answer).to.deep.equal({ kind: "closed" });
    expect(dialogAfter(pager, "G ").answer).to.deep.equal({ kind: "closed" });
    expect(plain(dialogAfter(pager, "/nowhere\n")).at(-1)).to.equal("'nowhere' is not found");
  });

  it("a pager goes on to what was looked for when more of the text has come", () => {
    const seen = (search: string) => plain(dialogAfter({ ...pager, goesOn: false, top: 3, search }, ""));
    expect(seen("LINE 2")[0]).to.equal("line 20");
    expect(seen("line 31").at(-1)).to.equal("'line 31' is not found");
  });

  for (const [keys, wanted] of [
    ["   ", null],
    ["    ", { kind: "goOn", top: 28 }],
    ["G", { kind: "goOn", top: null }],
    ["q", { kind: "closed" }],
    ["/line 2\n", null],
    ["/line 31\n", { kind: "goOn", top: 0, search: "line 31" }],
  ] as const)
    it(`a pager of a text that goes on, after ${JSON.stringify(keys)}`, () =>
      expect(dialogAfter({ ...pager, goesOn: true }, keys).answer).to.deep.equal(wanted));

  for (const [keys, wanted] of [
    ["ab<DownArrow> <DownArrow>  \n", { kind: "values", sheet: 0, values: { Name: "ab", All: "true", Kind: "y" } }],
    ["ab<Ctrl+RightArrow>\n", { kind: "values", sheet: 1, values: { Name: "ab" } }],
    ["<Escape>", { kind: "closed" }],
    ["\n", null],
  ] as const)
    it(`a form: ${JSON.stringify(keys)}`, () => expect(dialogAfter(form, keys).answer).to.deep.equal(wanted));

  it("a form says what it needs", () => expect(plain(dialogAfter(form, "\n"))).to.include("Name needs a value."));
});
