import { expect } from "chai";
import { newEditor, press, type Setting, shown } from "./typed.ts";

type Row = readonly [keys: string, shown: string, setting?: Setting];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [keys, wanted, setting] of rows)
      it(`${keys.replaceAll("\n", "<Enter>")} -> ${wanted}`, async () =>
        expect(shown(await press(newEditor(setting), keys))).to.equal(wanted));
  });
}

const emacs = { mode: "Emacs" } as const;
const history = ["Get-Date", "Set-Item a 'b c'", "Get-Item x y"];

table("editing in Windows mode", [
  ["Get-Item C:\\x<Ctrl+LeftArrow>", "Get-Item C:\\|x"],
  ["ab cd<Home><Ctrl+RightArrow>", "ab |cd"],
  ["ab cd<Ctrl+Backspace>", "ab |"],
  ["ab cd<Home><Ctrl+Delete>", "| cd"],
  ["abc<Escape>", "|"],
  ["abc<Escape><Ctrl+z>", "abc|"],
  ["abc<Ctrl+z><Ctrl+z>", "a|"],
  ["abc<Ctrl+z><Ctrl+z><Ctrl+y>", "ab|"],
  ["ab cd<Shift+LeftArrow><Shift+LeftArrow>", "ab [|cd]"],
  ["ab cd<Ctrl+Shift+LeftArrow>X", "ab X|"],
  ["ab cd<Shift+Home><Ctrl+x>-<Ctrl+v>", "-ab cd|"],
  ["ab<Ctrl+a><Ctrl+c><End> <Ctrl+v>", "ab ab|"],
  ["abc<Home><Shift+RightArrow><Delete>", "|bc"],
  ["ab (c [d])<Ctrl+]>", "ab (c [d])|"],
  ["ab (c)<LeftArrow><Ctrl+]>", "ab |(c)"],
  ["abcabc<Home><F3>c", "ab|cabc"],
  ["abcabc<Shift+F3>b", "abca|bc"],
  ["ab<Shift+Enter>cd<UpArrow>X", "abX|\ncd"],
  ["ab<Home><Ctrl+Shift+Enter>x", "ab\nx|"],
  ["ab<Ctrl+Enter>x", "x|\nab"],
  ["a b<Home><Ctrl+End>", "|"],
  ["a b<Ctrl+Home>", "|"],
  ["if (1) {\nx", "if (1) {\nx|"],
  ["Get-Item 'a b' c<Home><Alt+a>", "Get-Item '[a b]|' c"],
]);

table("editing in Emacs mode", [
  ["ab cd<Ctrl+a><Ctrl+k>x<Ctrl+y>", "xab cd|", emacs],
  ["ab cd<Ctrl+w><Ctrl+w><Ctrl+y>", "ab cd|", emacs],
  ["a<Ctrl+u>b<Ctrl+u><Ctrl+y><Alt+y>", "a|", emacs],
  ["ab cd<Ctrl+a><Alt+d>", "| cd", emacs],
  ["ab cd<Ctrl+a><Alt+f>", "ab| cd", emacs],
  ["ab-cd<Alt+Backspace>", "ab-|", emacs],
  ["ab<Ctrl+x><Ctrl+u>", "a|", emacs],
  ["al<Tab>", "alp|", emacs],
  ["be<Tab>", "beta|", emacs],
]);

table("history", [
  ["<UpArrow><UpArrow>", "Set-Item a 'b c'|", { history }],
  ["x<UpArrow><DownArrow>", "x|", { history }],
  ["Get<F8>", "Get|-Item x y", { history }],
  ["Get<F8><F8>", "Get|-Date", { history }],
  ["Get<F8><F8><Shift+F8>", "Get|-Item x y", { history }],
  ["<Ctrl+r>set", "|Set-Item a 'b c'", { history }],
  ["<Ctrl+r>get<Ctrl+r>", "|Get-Date", { history }],
  ["<Ctrl+r>get<Ctrl+r><Ctrl+s>", "|Get-Item x y", { history }],
  ["ab<Ctrl+r>get<Ctrl+g>", "ab|", { history }],
  ["<Ctrl+r>set<End>x", "Set-Item a 'b c'x|", { history }],
  ["z <Alt+.>", "z y|", { history }],
  ["z <Alt+.><Alt+.>", "z 'b c'|", { history }],
  ["<UpArrow><UpArrow>", "a|", { history: ["a", "b", "b"] }],
  ["#it<Tab>", "Get-Item x y|", { history }],
  ["#it<Tab><Tab>", "Set-Item a 'b c'|", { history }],
  ["Get-I<RightArrow>", "Get-Item x y|", { history, settings: { predictionSource: "History" } }],
  ["Get-I<Ctrl+RightArrow>", "Get-Item |", { history, settings: { predictionSource: "History" } }],
  ["Item<F2><DownArrow><DownArrow>", "Set-Item a 'b c'|", { history, settings: { predictionSource: "History" } }],
]);

table("completion", [
  ["x al<Tab>", "x alpha|"],
  ["x al<Tab><Tab>", "x alpine|"],
  ["x al<Tab><Tab><Tab>", "x alpha|"],
  ["x al<Shift+Tab>", "x alpine|"],
  ["x al<Tab><Shift+Tab>", "x alpine|"],
  ["x al<Ctrl+Spacebar><DownArrow>\n", "x alpine|"],
  ["x al<Ctrl+Spacebar><DownArrow><Escape>", "x al|"],
  ["x al<Tab> be<Tab>", "x alpha beta|"],
  ["x al<Ctrl+Spacebar>y<DownArrow>\n", "x alpine|", { settings: { completionQueryItems: 1 } }],
  ["x al<Ctrl+Spacebar>n", "x al|", { settings: { completionQueryItems: 1 } }],
  ["a<Shift+Enter><Tab>", "a\n\t|"],
]);

describe("what the editor shows below the line", () => {
  const below = async (keys: string, setting?: Setting): Promise<readonly string[]> =>
    (await press(newEditor(setting), keys)).view().below;

  it("a search", async () => expect((await below("<Ctrl+r>se", { history }))[0]).to.contain("bck-i-search: "));
  it("a menu with the tip of what is chosen", async () => {
    const lines = await below("al<Ctrl+Spacebar>");
    expect(lines[0]).to.contain("alpine");
    expect(lines.at(-1)).to.equal("tip of alpha");
  });
  it("help", async () => expect(await below("ab<Alt+h>")).to.deep.equal(["parameter help of ab"]));
  it("what a key does", async () => expect((await below("<Alt+?><Ctrl+z>"))[0]).to.contain("Undo"));
});

describe("outcomes", () => {
  for (const [keys, wanted] of [
    ["1+1\n", { kind: "line", text: "1+1" }],
    ["ab<Ctrl+c>", { kind: "canceled" }],
    ["<Ctrl+d>", { kind: "end" }],
    ["if (1) {\n}\n", { kind: "line", text: "if (1) {\n}" }],
  ] as const)
    it(JSON.stringify(keys), async () => expect((await press(newEditor(), keys)).outcome).to.deep.equal(wanted));
});
