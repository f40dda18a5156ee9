import { expect } from "chai";
import { candidate } from "../../src/session/completion/Candidate.ts";
import { newEditor, press, type Setting, shown } from "./typed.ts";

type Row = readonly [habit: string, keys: string, shown: string, setting?: Setting];

const emacs = { mode: "Emacs" } as const;
const vi = { mode: "Vi" } as const;
const after = (...history: string[]): Setting => ({ history });
const inputs = ["Get-Item a", "dir b", "Get-Item c 'd e'"];
const suggesting: Setting = { history: ["Get-Item alpha -Force"], settings: { predictionSource: "History" } };

/** Habits of people who write programs at the prompt, take parts of older inputs, and correct themselves. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  "several lines, Windows mode": [
    ["F8 in several lines moves up a line", "ab<Shift+Enter>cd<F8>X", "abX|\ncd", after("old")],
    ["Up from the first line goes nowhere", "ab<Shift+Enter>cd<UpArrow><UpArrow>X", "abX|\ncd"],
    ["Down from the last line goes nowhere", "ab<Shift+Enter>cd<DownArrow>X", "ab\ncdX|", after("old")],
    [
      "the column of the screen is kept over a shorter line",
      "abcd<Shift+Enter>x<Shift+Enter>efgh<LeftArrow><UpArrow><UpArrow>X",
      "abcdX|\nx\nefgh",
    ],
    ["Left at the start of a line goes to the one before", "ab<Shift+Enter>cd<Home><LeftArrow>X", "abX|\ncd"],
    ["Right at the end of a line goes to the next", "ab<Shift+Enter>cd<UpArrow><RightArrow>X", "ab\nX|cd"],
    ["Ctrl+Home deletes back over lines", "ab<Shift+Enter>cd<Ctrl+Home>", "|"],
    ["a line in the midst, deleted by selecting it", "ab<Shift+Enter>cd<Home><Shift+End><Delete><Backspace>", "ab|"],
    ["select up to the first line by Shift+Home twice", "ab<Shift+Enter>cd<Shift+Home>X", "ab\nX|"],
    ["a word back over the break", "ab<Shift+Enter>cd<Home><Ctrl+LeftArrow>X", "X|ab\ncd"],
    ["kill a word back over the break", "ab cd<Shift+Enter><Ctrl+w>", "ab |"],
    ["undo of a break", "a<Shift+Enter><Ctrl+z>", "a|"],
    ["Enter in the midst of a whole input runs it", "if (1) { 2 }<LeftArrow><LeftArrow>\n", "if (1) { 2| }"],
    ["a bracket that is missing goes on with a line", "@(1,\n2)", "@(1,\n2)|"],
    ["a table goes on", "@{\na = 1\n}", "@{\na = 1\n}|"],
    ["a try without its catch goes on", "try { 1 }\ncatch { 2 }", "try { 1 }\ncatch { 2 }|"],
    ["a do goes on until its condition", "do { 1 }\nwhile (0)", "do { 1 }\nwhile (0)|"],
    ["a comma at the end goes on", "1,\n2", "1,\n2|"],
    ["an operator at the end goes on", "1 +\n2", "1 +\n2|"],
    ["an assignment without value goes on", "$a =\n2", "$a =\n2|"],
    ["and-and goes on", "dir &&\ndir", "dir &&\ndir|"],
  ],
  "words and brackets": [
    ["a word back stops at a dot and a backslash", "C:\\dir\\file.txt<Ctrl+LeftArrow>X", "C:\\dir\\file.X|txt"],
    ["and a second time", "C:\\dir\\file.txt<Ctrl+LeftArrow><Ctrl+LeftArrow>X", "C:\\dir\\X|file.txt"],
    ["a word on stops behind the parts", "$a.b.c<Home><Ctrl+RightArrow>X", "$a.X|b.c"],
    ["Ctrl+Backspace takes a part of a path", "C:\\dir\\file<Ctrl+Backspace>", "C:\\dir\\|"],
    ["Ctrl+Delete takes the part that follows", "a.b.c<Home><Ctrl+Delete>", "|.b.c"],
    ["Ctrl+] from a closing brace", "{ a { b } }<LeftArrow><Ctrl+]>X", "X|{ a { b } }"],
    ["Ctrl+] on no bracket stays", "abc<Home><Ctrl+]>X", "X|abc"],
    ["Ctrl+] keeps to brackets of one kind", "([)]<Home><Ctrl+]>X", "([X|)]"],
    ["F3 and a character that is not there", "abc<Home><F3>zX", "X|abc"],
    ["Shift+F3 with a number", "abcabcabc<Alt+2><Shift+F3>aX", "abcX|abcabc"],
    ["Alt+a takes the first argument again behind the last", "x aa bb<Alt+a><Alt+a><Alt+a>Z", "x Z| bb"],
    ["Alt+a in a pipeline takes those of all commands", "x aa | y bb<Home><Alt+a><Alt+a>Z", "x aa | y Z|"],
    ["Alt+a takes a number and a variable", "x 12 $v<Home><Alt+a><Alt+a>Z", "x 12 Z|"],
  ],
  "older inputs": [
    [
      "Up, change, Up and Down: the older input is as it was",
      "<UpArrow>X<UpArrow><DownArrow>",
      "Get-Item c 'd e'|",
      after(...inputs),
    ],
    [
      "what was begun comes back behind the newest",
      "new<UpArrow><UpArrow><DownArrow><DownArrow>",
      "new|",
      after(...inputs),
    ],
    ["Down without anything older", "abc<DownArrow>", "abc|", after(...inputs)],
    ["Alt+. brings a quoted argument with its quotes", "x <Alt+.>", "x 'd e'|", after(...inputs)],
    ["Alt+. goes on to the inputs before", "x <Alt+.><Alt+.>", "x b|", after(...inputs)],
    ["Alt+. with a number counts from the command", "x <Alt+1><Alt+.>", "x c|", after(...inputs)],
    [
      "a word of the suggestion after the other",
      "Get<Ctrl+RightArrow><Ctrl+RightArrow>",
      "Get-Item alpha |",
      suggesting,
    ],
    ["a suggestion follows case as it was kept", "get-it<RightArrow>", "Get-Item alpha -Force|", suggesting],
    ["no suggestion in the midst of a line", "Get-Item<LeftArrow><Ctrl+RightArrow>X", "Get-ItemX|", suggesting],
    ["Escape leaves the line empty with a suggestion", "Get<Escape>", "|", suggesting],
    ["Ctrl+r twice goes on", "<Ctrl+r>Item<Ctrl+r>\n", "Get-|Item a", after(...inputs)],
    ["Ctrl+r takes what was typed before", "old<Ctrl+r>dir<Escape>", "|dir b", after(...inputs)],
    ["Ctrl+r, Home", "<Ctrl+r>Item<Home>X", "X|Get-Item c 'd e'", after(...inputs)],
    ["#text and Tab twice", "#Get<Tab><Tab>", "Get-Item a|", after(...inputs)],
    ["#number and Tab", "#2<Tab>", "dir b|", after(...inputs)],
  ],
  "cut, copy, undo": [
    ["Ctrl+c of a selection leaves it as it is", "abc<Ctrl+a><Ctrl+c>", "[abc]|"],
    ["a selection and a letter, undone at once", "abcdef<Shift+LeftArrow><Shift+LeftArrow>X<Ctrl+z>", "abcdef|"],
    ["undo twice, redo once", "abc<Ctrl+z><Ctrl+z><Ctrl+y>", "ab|"],
    ["undo brings back what Ctrl+End deleted", "abc def<Home><Ctrl+End><Ctrl+z>", "abc def|"],
    ["a candidate that was taken is undone", "x al<Tab><Tab><Ctrl+z><Ctrl+z>", "x al|"],
    ["undo of Delete stands behind what came back", "abc<Home><Delete><Ctrl+z>X", "aX|bc"],
    ["undo of a letter in the midst", "ac<LeftArrow>b<Ctrl+z>X", "aX|c"],
    ["cut without a selection takes nothing", "abc<Ctrl+x>", "abc|"],
    ["Shift+Delete cuts", "abc<Shift+Home><Shift+Delete>-<Ctrl+v>", "-abc|"],
    ["Ctrl+Insert copies", "abc<Shift+Home><Ctrl+Insert><End><Ctrl+v>", "abcabc|"],
    ["select all, arrow right, type", "abc<Ctrl+a><RightArrow>X", "abcX|"],
    [
      "Ctrl+Shift+End selects to the end of a word",
      "ab cd<Home><Ctrl+Shift+RightArrow><Ctrl+Shift+RightArrow><Delete>",
      "|",
    ],
  ],
  "Emacs mode": [
    ["Ctrl+u, Ctrl+y twice", "abc<Ctrl+u><Ctrl+y><Ctrl+y>", "abcabc|", emacs],
    ["Alt+d stops before a dash", "foo-bar<Ctrl+a><Alt+d>", "|-bar", emacs],
    [
      "kills forwards and backwards join in their order",
      "ab cd ef<Ctrl+a><Alt+f><Alt+d><Ctrl+e><Ctrl+y>",
      "ab ef cd|",
      emacs,
    ],
    ["Ctrl+w, a letter, Ctrl+w: two kills", "aa bb<Ctrl+w>x<Ctrl+w><Ctrl+y>", "aa x|", emacs],
    ["Ctrl+x Ctrl+u twice", "abc<Ctrl+x><Ctrl+u><Ctrl+x><Ctrl+u>", "a|", emacs],
    ["Ctrl+_ undoes", "ab cd<Alt+Backspace><Ctrl+_>", "ab cd|", emacs],
    ["Alt+u from the midst of a word", "abcd<Alt+b><Ctrl+f><Alt+u>", "aBCD|", emacs],
    ["Alt+c twice", "foo bar<Ctrl+a><Alt+c><Alt+c>", "Foo Bar|", emacs],
    ["Ctrl+t at the start of a line rings", "ab<Ctrl+a><Ctrl+t>X", "X|ab", emacs],
    ["Ctrl+t goes on", "abcd<Ctrl+a><Ctrl+f><Ctrl+t><Ctrl+t>", "bca|d", emacs],
    ["Alt+number before Ctrl+f", "abcdef<Ctrl+a><Alt+4><Ctrl+f>X", "abcdX|ef", emacs],
    ["Alt+- before Ctrl+f", "abcdef<Alt+-><Ctrl+f>X", "abcdeX|f", emacs],
    ["Ctrl+g leaves a number", "ab<Alt+4><Ctrl+g>c", "abc|", emacs],
    ["Ctrl+r, Ctrl+g", "ab<Ctrl+r>dir<Ctrl+g>", "ab|", { ...emacs, ...after(...inputs) }],
    ["Alt+. three times", "<Alt+.><Alt+.><Alt+.>", "a|", { ...emacs, ...after(...inputs) }],
    ["Ctrl+Alt+y takes the first argument", "<Ctrl+Alt+y>", "c|", { ...emacs, ...after(...inputs) }],
    ["Ctrl+d at the end does nothing", "ab<Ctrl+d>", "ab|", emacs],
    ["Tab with one candidate", "x be<Tab>", "x beta|", emacs],
  ],
  "vi mode": [
    ["cw takes no white space behind a word", "ab cd<Escape>0cwX<Escape>", "|X cd", vi],
    ["dd of the only line", "abc<Escape>dd", "|", vi],
    ["A and I", "bc<Escape>Ia<Escape>Ad", "abcd|", vi],
    ["o and O", "a<Escape>ob<Escape>Oc<Escape>", "a\n|c\nb", vi],
    ["r changes one character", "abc<Escape>0rX", "|Xbc", vi],
    ["x with a count at the end", "abc<Escape>5x", "a|b", vi],
    ["f, ; and ,", "a.b.c.d<Escape>0f.;;,x", "a.b|c.d", vi],
    ["% goes to the bracket", "(abc)<Escape>0%x", "(ab|c", vi],
    ["yyP of two lines", "ab<Escape>ocd<Escape>yyP", "ab\n|cd\ncd", vi],
    ["ciw", "foo bar<Escape>ciwX<Escape>", "foo |X", vi],
    ["d and an unknown motion", "abc<Escape>dqx", "a|b", vi],
    ["u of an inserted word", "<Escape>iabc<Escape>u", "|", vi],
    ["Ctrl+r in insert mode searches", "<Ctrl+r>dir\n", "|dir b", { ...vi, ...after(...inputs) }],
    ["j comes back to what was typed", "new<Escape>kj", "ne|w", { ...vi, ...after(...inputs) }],
    ["a word back by b, and by B", "a-b c-d<Escape>bbBx", "|-b c-d", vi],
    ["gg and G", "ab<Escape>ocd<Escape>oef<Escape>ggx", "|b\ncd\nef", vi],
    ["J joins", "ab<Escape>ocd<Escape>kJ", "ab| cd", vi],
    ["~ goes on", "abc<Escape>0~~", "AB|c", vi],
  ],
};

for (const [title, rows] of Object.entries(tables))
  describe(`habits of writing: ${title}`, () => {
    for (const [habit, keys, wanted, setting] of rows)
      it(habit, async () => expect(shown(await press(newEditor(setting), keys))).to.equal(wanted));
  });

describe("habits of writing: help", () => {
  it("F1 gives the command's help to read, and the input goes on", async () => {
    const editor = await press(newEditor(), "dir -Recurse<F1>");
    expect(editor.reading).to.deep.equal({ kind: "pager", title: "", lines: ["command help of dir -Recurse"], top: 0 });
    expect(shown(await press(editor, "x"))).to.equal("dir -Recursex|");
  });

  it("Alt+h shows the parameter's help below the input until the next key", async () => {
    const editor = await press(newEditor(), "dir -Recurse<Alt+h>");
    expect(editor.notice).to.deep.equal(["parameter help of dir -Recurse"]);
    expect((await press(editor, "x")).notice).to.deep.equal([]);
  });

  it("a menu asks how a command is called when it is chosen", async () => {
    const asked: string[] = [];
    const adviser: Setting["adviser"] = {
      complete: async () => ({
        start: 0,
        end: 1,
        candidates: ["dir", "do"].map((name) => candidate(name, "Command", name, "")),
      }),
      help: async (text, _cursor, kind) => {
        asked.push(`${kind} ${text}`);
        return { lines: ["", `${text} [-Path]`], top: 0 };
      },
    };
    const editor = await press(newEditor({ adviser }), "d<Ctrl+Spacebar><DownArrow><UpArrow>");
    expect(asked).to.deep.equal(["syntax dir", "syntax do"]);
    expect(editor.view().below.at(-1)).to.equal("dir [-Path]");
  });
});
