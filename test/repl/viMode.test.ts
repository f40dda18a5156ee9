import { expect } from "chai";
import { readLineFunctions } from "../../src/command/readLine/readLineFunctions.ts";
import { viCommandKeys, viInsertKeys } from "../../src/command/readLine/viKeys.ts";
import { editorFunctions } from "../../src/repl/functions/editorFunctions.ts";
import { viFunctions } from "../../src/repl/vi/viFunctions.ts";
import { newEditor, press, shown } from "./typed.ts";

const history = ["Get-Date", "Set-Item a 'b c'", "Get-Item x y"];

describe("vi mode", () => {
  for (const [keys, wanted] of [
    ["ab cd<Escape>", "ab c|d"],
    ["ab cd<Escape>0x", "|b cd"],
    ["ab cd ef<Escape>bbx", "ab |d ef"],
    ["ab cd ef<Escape>02wx", "ab cd |f"],
    ["ab cd ef<Escape>0dw", "|cd ef"],
    ["ab cd ef<Escape>0d2w", "|ef"],
    ["ab cd ef<Escape>02dw", "|ef"],
    ["ab cd ef<Escape>0cwX<Escape>", "|X cd ef"],
    ["ab cd ef<Escape>0cwX<Escape>wWi-", "X cd -|ef"],
    ["ab cd ef<Escape>0wD", "ab| "],
    ["ab-cd ef<Escape>0dW", "|ef"],
    ["ab-cd ef<Escape>0de", "|-cd ef"],
    ["ab-cd ef<Escape>0dE", "| ef"],
    ["ab cd<Escape>db", "ab |d"],
    ["ab cd<Escape>d0", "|d"],
    ["ab cd<Escape>0d$", "|"],
    ["  ab cd<Escape>^x", "  |b cd"],
    ["ab(cd)ef<Escape>0f(d%", "ab|ef"],
    ["ab cd ef<Escape>0fc;x", "ab |d ef"],
    ["a.b.c<Escape>0f.;x", "a.b|c"],
    ["a.b.c<Escape>0f.;,x", "a|b.c"],
    ["a.b.c<Escape>0t.;x", "a.|.c"],
    ["a.b.c<Escape>0dt.", "|.b.c"],
    ["a.b.c<Escape>0df.", "|b.c"],
    ["a.b.c<Escape>dT.", "a.b.|c"],
    ["abc<Escape>rX", "ab|X"],
    ["abc<Escape>03rX", "XX|X"],
    ["abc<Escape>0RXY<Escape>", "X|Yc"],
    ["abc<Escape>0~~", "AB|c"],
    ["abc<Escape>0s-<Escape>", "|-bc"],
    ["abc<Escape>0xp", "b|ac"],
    ["abc<Escape>0ylP", "|aabc"],
    ["abc<Escape>yyp", "abc\n|abc"],
    ["abc<Escape>yyP", "|abc\nabc"],
    ["ab<Escape>ofoo<Escape>", "ab\nfo|o"],
    ["ab<Escape>Ofoo<Escape>", "fo|o\nab"],
    ["ab<Escape>ocd<Escape>kJ", "ab| cd"],
    ["ab<Escape>ocd<Escape>ggdd", "|cd"],
    ["ab<Escape>ocd<Escape>ggdG", "|"],
    ["ab<Escape>ocd<Escape>dk", "|"],
    ["ab<Escape>ccx", "x|"],
    ["ab cd<Escape>Ix<Escape>Ay<Escape>", "xab cd|y"],
    ["ab cd<Escape>0dwu", "|ab cd"],
    ["ab cd ef<Escape>hdbu", "ab |cd ef"],
    ["ab cd ef<Escape>d0u", "|ab cd ef"],
    ["one<Escape>0xlu", "|one"],
    ["ab cd<Escape>2hxp0u", "abc|d"],
    ["ab cd ef<Escape>0dw.", "|ef"],
    ["ab cd ef<Escape>0cwX<Escape>w.", "X |X ef"],
    ["ab cd ef<Escape>0cwX<Escape>w.u", "X |cd ef"],
    ["ab<Escape>aXYZ<Escape>u", "a|b"],
    ["ab<Escape>0ix<Escape>", "|xab"],
    ["a 'b c' d<Escape>Fcdi'", "a '|' d"],
    ["f(a, b)<Escape>hci(x", "f(x|)"],
    ["ab cd<Escape>diw", "ab| "],
    ["abcd<Escape>3|x", "ab|d"],
    ["<Escape>k", "Get-Item x |y"],
    ["<Escape>kk", "Set-Item a 'b c|'"],
    ["<Escape>/date\n", "|Get-Date"],
    ["<Escape>/get\nn", "|Get-Date"],
    ["<Escape>/get\nnN", "|Get-Item x y"],
    ["al<Tab> x", "alpha x|"],
    ["ab<Escape>qq", "a|b"],
    ["ab cd<Alt+b>x", "ab |d"],
    ["ab<Escape>d<Escape>x", "|a"],
  ] as const)
    it(`${keys.replaceAll("\n", "<Enter>")} -> ${wanted}`, async () => {
      const editor = await press(newEditor({ mode: "Vi", history }), keys);
      // Where text is put in the cursor may stand behind the last character.
      expect(shown(editor)).to.equal(wanted);
    });

  it("accepts a line in command mode, and begins the next in insert mode", async () => {
    const editor = await press(newEditor({ mode: "Vi" }), "1+1<Escape>\n");
    expect(editor.outcome).to.deep.equal({ kind: "line", text: "1+1" });
    editor.begin(editor.request);
    expect(shown(await press(editor, "dd"))).to.equal("dd|");
  });

  it("makes a comment of the line with #", async () =>
    expect((await press(newEditor({ mode: "Vi" }), "rm x<Escape>#")).outcome).to.deep.equal({
      kind: "line",
      text: "#rm x",
    }));

  it("says that v is not modelled", async () =>
    expect((await press(newEditor({ mode: "Vi" }), "a<Escape>v")).view().below[0]).to.contain("not modelled"));

  it("loses nothing that is pasted in command mode", async () => {
    const editor = await press(newEditor({ mode: "Vi" }), "ab<Escape>");
    await editor.press({ kind: "paste", text: "dd\tx" });
    expect(editor.buffer.text).to.equal("add\txb");
  });

  it("shows the mode by the cursor or by the prompt", async () => {
    const cursor = newEditor({ mode: "Vi", settings: { viModeIndicator: "Cursor" } });
    expect(cursor.view().cursorShape).to.equal("line");
    expect((await press(cursor, "a<Escape>")).view().cursorShape).to.equal("block");
    const prompt = newEditor({ mode: "Vi", settings: { viModeIndicator: "Prompt" } });
    expect((await press(prompt, "a<Escape>")).view().prompt).to.equal("\u001b[91m> \u001b[0m");
  });
});

describe("the functions that keys are bound to", () => {
  it("are there, each with its description", () => {
    const names = new Set([...Object.values(viCommandKeys), ...Object.values(viInsertKeys)]);
    const missing = [...names].filter(
      (name) =>
        readLineFunctions[name] === undefined ||
        (!(name in editorFunctions) && !(name in viFunctions) && name !== "DigitArgument"),
    );
    expect(missing).to.deep.equal([]);
  });
});
