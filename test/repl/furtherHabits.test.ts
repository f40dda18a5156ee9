import { expect } from "chai";
import { candidate } from "../../src/session/completion/Candidate.ts";
import { newEditor, press, type Setting, shown } from "./typed.ts";

type Row = readonly [habit: string, keys: string, shown: string, setting?: Setting];

const emacs = { mode: "Emacs" } as const;
const vi = { mode: "Vi" } as const;
const after = (...history: string[]): Setting => ({ history });
const echoes = after("echo 1", "dir", "echo 2");
const suggesting: Setting = { history: ["Get-Item a b"], settings: { predictionSource: "History" } };
const listing: Setting = {
  history: ["Get-Item 1", "Get-Item 2", "Get-Item 3"],
  settings: { predictionSource: "History", predictionViewStyle: "ListView" },
};

const byName: Setting = {
  ...suggesting,
  settings: {
    ...suggesting.settings,
    keys: {
      "Alt+g": "AcceptSuggestion",
      "Alt+w": "AcceptNextSuggestionWord",
      LeftArrow: "BackwardChar",
      Home: "BeginningOfLine",
    },
  },
};
const selectingTokens: Setting = {
  settings: {
    keys: {
      Home: "BeginningOfLine",
      "Ctrl+z": "SelectShellForwardWord",
      "Ctrl+n": "SelectShellNextWord",
      "Ctrl+b": "SelectShellBackwardWord",
    },
  },
};

/** What hands do without asking, as PSReadLine's functions are described, beyond `habits`. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  "several lines": [
    ["a line above", "abc<Ctrl+Enter>x", "x|\nabc"],
    ["a line below", "abc<Home><Ctrl+Shift+Enter>x", "abc\nx|"],
    ["the start of the line, then of the input", "a<Shift+Enter>bc<Home>X<Home><Home>Y", "Y|a\nXbc"],
    ["the end of the line, then of the input", "ab<Shift+Enter>cd<Home><Home><End>X<End><End>Y", "abX\ncdY|"],
    ["delete to the start of the input", "a<Shift+Enter>bc<LeftArrow><Ctrl+Home>", "|c"],
    ["delete to the end of the input", "ab<Shift+Enter>c<UpArrow><Home><RightArrow><Ctrl+End>", "a|"],
    ["delete a break of lines", "a<Shift+Enter>b<Home><Backspace>", "a|b"],
    ["Delete at the end of a line joins", "a<Shift+Enter>b<UpArrow><Delete>", "a|b"],
    ["an open string goes on", '"abc\ndef', '"abc\ndef|'],
    ["an open pipeline goes on", "dir |\nsort", "dir |\nsort|"],
    ["a grave accent goes on", "dir `\n-Path x", "dir `\n-Path x|"],
    ["an open comment goes on", "<Home><#a\nb", "<#a\nb|"],
    ["a here-string goes on until it ends", "@'\na 'b' \"c\"\n'@", "@'\na 'b' \"c\"\n'@|"],
    ["quotes inside of quotes are closed", '"a \'b "" c\' d"\n', '"a \'b "" c\' d"|'],
    ["an open sub-expression in a string goes on", '"$(1\n)"', '"$(1\n)"|'],
  ],
  selection: [
    ["a word back", "foo bar<Ctrl+Shift+LeftArrow>", "foo [|bar]"],
    ["a word on", "foo bar<Home><Ctrl+Shift+RightArrow>X", "X|bar"],
    ["Backspace deletes it", "abcd<Shift+LeftArrow><Shift+LeftArrow><Backspace>", "ab|"],
    ["an arrow leaves it", "abcd<Shift+LeftArrow><LeftArrow>X", "abX|cd"],
    ["grow and shrink", "abcd<Shift+LeftArrow><Shift+LeftArrow><Shift+RightArrow><Delete>", "abc|"],
    ["to the end of the line", "abcd<Home><Shift+End><Ctrl+x>x<Ctrl+v>", "xabcd|"],
    ["over two lines", "ab<Shift+Enter>cd<Ctrl+a><Delete>x", "x|"],
    ["paste over it", "ab<Shift+Home><Ctrl+c><End> cd<Ctrl+Shift+LeftArrow><Ctrl+v>", "ab ab|"],
    ["Shift+Insert pastes", "ab<Shift+Home><Ctrl+c><End><Shift+Insert>", "abab|"],
    ["Ctrl+x without one cuts nothing", "abc<Ctrl+x><Ctrl+v>", "abc|"],
    ["a space instead of it", "abc<Ctrl+a> ", " |"],
    ["a token", "a\\b echo bar<Home><Ctrl+z>", "[a\\b]| echo bar", selectingTokens],
    ["to the next token", "a\\b echo bar<Home><Ctrl+n>", "[a\\b ]|echo bar", selectingTokens],
    ["the token before", "echo 'a b'<Ctrl+b>", "echo [|'a b']", selectingTokens],
  ],
  "undo groups": [
    ["a paste is one", "xy<Ctrl+a><Ctrl+c><End>-<Ctrl+v><Ctrl+z>", "xy-|"],
    ["a killed word is one", "foo bar<Ctrl+w><Ctrl+z>", "foo bar|"],
    ["a completion is one", "x al<Tab><Ctrl+z>", "x al|"],
    ["typing over a selection", "abc<Ctrl+a>x<Ctrl+z>", "abc|"],
    ["nothing is done again behind another edit", "ab<Ctrl+z>c<Ctrl+y>", "ac|"],
    ["Escape can be taken back with redo", "abc<Escape><Ctrl+y><Ctrl+y>", "ab|"],
    ["Emacs: the whole line", "abc<Alt+r>", "|", emacs],
    ["a deleted selection comes back", "abcd<Ctrl+a><Delete><Ctrl+z>", "abcd|"],
  ],
  history: [
    ["twice the same is once", "<UpArrow><UpArrow>", "b|", after("a", "b", "a")],
    ["and does not go beyond the oldest", "<UpArrow><UpArrow><UpArrow><UpArrow>", "a|", after("a", "b")],
    ["by the beginning, twice", "echo<F8><F8>", "echo| 1", echoes],
    ["by the beginning, and back", "echo<F8><F8><Shift+F8>", "echo| 2", echoes],
    ["by a beginning that nothing has", "zzz<F8>", "zzz|", echoes],
    ["an edited line runs as it is now", "<UpArrow>X\n", "echo 2X|", echoes],
    ["clear it", "<Alt+F7><UpArrow>", "|", echoes],
    ["Emacs: the oldest and the newest", "q<Alt+<><Ctrl+n><Ctrl+n>X", "echo 2X|", { ...emacs, ...echoes }],
    ["search again", "<Ctrl+r>echo<Ctrl+r>", "|echo 1", echoes],
    ["search back", "<Ctrl+r>echo<Ctrl+r><Ctrl+s>", "|echo 2", echoes],
    ["shorten what is searched", "<Ctrl+r>echo 1<Backspace>", "|echo 2", echoes],
    ["an arrow ends the search and moves", "<Ctrl+r>ir<RightArrow>X", "diX|r", echoes],
    ["Enter ends the search and runs", "<Ctrl+r>dir\n", "|dir", echoes],
    ["search for what is not there", "ab<Ctrl+r>zzz<Ctrl+g>", "ab|", echoes],
    ["search without regard to capitals", "<Ctrl+r>ECHO", "|echo 2", echoes],
  ],
  completion: [
    ["a menu is walked with Tab", "x al<Ctrl+Spacebar><Tab>\n", "x alpine|"],
    ["a menu is walked back", "x al<Ctrl+Spacebar><Shift+Tab>\n", "x alpine|"],
    ["typing narrows a menu", "x <Ctrl+Spacebar>b\n", "x beta|"],
    ["and Backspace widens it again", "x al<Ctrl+Spacebar>i<Backspace><DownArrow><DownArrow>\n", "x alpha|"],
    ["what no candidate goes on with is typed behind it", "x al<Ctrl+Spacebar>z", "x alphaz|"],
    ["Escape leaves a narrowed menu as it was", "x al<Ctrl+Spacebar>i<Escape>", "x al|"],
    ["Emacs: Tab completes what is common", "x al<Tab>", "x alp|", emacs],
    ["Emacs: all that is possible, the line as it was", "x al<Alt+=>", "x al|", emacs],
    ["a candidate and on", "x be<Tab> y", "x beta y|"],
    ["nothing fits", "x zz<Tab>q", "x zzq|"],
    ["in the middle of a line", "x al y<LeftArrow><LeftArrow><Tab>", "x alpha| y"],
  ],
  suggestions: [
    ["typing on keeps it", "Get<RightArrow>", "Get-Item a b|", suggesting],
    ["Right inside of the line moves", "Get<LeftArrow><RightArrow>X", "GetX|", suggesting],
    ["the list, walked", "Get<DownArrow><DownArrow>", "Get-Item 2|", listing],
    ["the list, walked up from below", "Get<UpArrow>", "Get-Item 1|", listing],
    ["the list, and back to what was typed", "Get<DownArrow><UpArrow>", "Get|", listing],
    ["the list, left by Escape", "Get<DownArrow><Escape>", "Get|", listing],
    ["it stays where the cursor is not, and is taken by name", "Get<LeftArrow><Alt+g>", "Get-Item a b|", byName],
    ["its next word, the same", "Get<Home><Alt+w>", "Get-Item |", byName],
    ["no input of several lines", "for<RightArrow>X", "forX|", { ...suggesting, history: ["foreach (1) {\n1\n}"] }],
  ],
  "kill ring and marks": [
    ["kills behind each other are one", "aa bb cc<Ctrl+a><Alt+d><Alt+d><Ctrl+y>", "aa bb| cc", emacs],
    ["kills backwards are one", "aa bb<Alt+Backspace><Alt+Backspace><Ctrl+y>", "aa bb|", emacs],
    ["the kill before", "aa<Ctrl+u>bb<Ctrl+u><Ctrl+y><Alt+y>", "aa|", emacs],
    ["the ring without a yank", "aa<Alt+y>", "aa|", emacs],
    ["kill the line to the end of the input", "a<Shift+Enter>b<UpArrow><Ctrl+a><Ctrl+k>", "|", emacs],
    ["delete or leave", "abc<Ctrl+a><Ctrl+d>", "|bc", emacs],
    ["swap in the middle", "abcd<LeftArrow><LeftArrow><Ctrl+t>", "acb|d", emacs],
    ["numbers before Delete", "abcdef<Home><Alt+3><Delete>", "|def"],
    ["numbers before Backspace", "abcdef<Alt+2><Backspace>", "abcd|"],
    ["a character backwards", "abcabc<Shift+F3>aX", "abcX|abc"],
    ["Ctrl+l keeps the line", "abc<Ctrl+l>d", "abcd|"],
  ],
  "wide and combined characters": [
    ["Backspace takes an emoji", "a👍<Backspace>", "a|"],
    ["Left goes over an emoji", "a👍b<LeftArrow><LeftArrow>X", "aX|👍b"],
    ["Delete takes an emoji", "👍b<Home><Delete>", "|b"],
    ["Backspace takes a family", "a👨‍👩‍👧<Backspace>", "a|"],
    ["Left goes over a letter with its mark", "ae\u0301b<LeftArrow><LeftArrow>X", "aX|e\u0301b"],
    ["Up keeps to whole characters", "a👍b<Shift+Enter>cd<LeftArrow><UpArrow>X", "aX|👍b\ncd"],
    ["Chinese, swapped", "漢字<Ctrl+t>", "字漢|", emacs],
    ["a selected emoji", "a👍<Shift+LeftArrow><Delete>", "a|"],
    ["vi: x takes an emoji", "a👍<Escape>x", "|a", vi],
  ],
  "vi: counts, objects, repeat": [
    ["a count before x", "abcdef<Escape>03x", "|def", vi],
    ["a count before an insertion of one line", "ab<Escape>3X", "|b", vi],
    ["D, and put", "abcdef<Escape>03lD0P", "de|fabc", vi],
    ["C", "abc def<Escape>0wCxyz", "abc xyz|", vi],
    ["to a character and on", "abcabcabc<Escape>0fc;", "abcab|cabc", vi],
    ["before a character", "abcabc<Escape>0tc", "a|bcabc", vi],
    ["a word by white space", "a-b c-d<Escape>0W", "a-b |c-d", vi],
    ["delete the word inside", "abc def ghi<Escape>0wdiw", "abc | ghi", vi],
    ["repeat a deletion twice", "abcdef<Escape>0x..", "|def", vi],
    ["yank a word and put it before", "abc def<Escape>0ywP", "abc| abc def", vi],
    ["the column", "abcdef<Escape>03|", "ab|cdef", vi],
    ["S", "abc<Escape>Sx", "x|", vi],
    ["U takes all back", "abc<Escape>0xxU", "|", vi],
    ["repeat an appended text", "ab<Escape>aX<Escape>0.", "a|XbX", vi],
    ["change inside of double quotes", 'a "b c" d<Escape>Fbci"x', 'a "x|" d', vi],
    ["undo and redo by count", "abc<Escape>xxuu", "ab|c", vi],
    ["what is copied backwards leaves the cursor", "012 456<Escape>ybp", "012 4564|5", vi],
    ["Ctrl+u can be put back", "abc def<Escape><Ctrl+u>p", "fabc d|e", vi],
    ["several words inside, over a break of lines", '"a, b!\nc d!"<Escape>gg5l2diw', '"a, b| d!"', vi],
    ["more words than there are", "a b<Escape>09diw", "|a b", vi],
    ["a word inside on an empty last line", '"a b\n<Escape>diw', '"a| ', vi],
  ],
};

for (const [title, rows] of Object.entries(tables))
  describe(`further habits: ${title}`, () => {
    for (const [habit, keys, wanted, setting] of rows)
      it(habit, async () => expect(shown(await press(newEditor(setting), keys))).to.equal(wanted));
  });

describe("further habits: many candidates", () => {
  it("all that is possible is as much as the screen holds, and the number of the others", async () => {
    const many: Setting["adviser"] = {
      complete: async (_text, cursor) => ({
        start: 0,
        end: cursor,
        candidates: Array.from({ length: 300 }, (_, index) => candidate(`name${index}`, "Text", `name${index}`, "")),
      }),
      help: async () => null,
    };
    const editor = newEditor({ mode: "Emacs", adviser: many });
    editor.size = { columns: 40, rows: 24 };
    await press(editor, "n<Alt+=>y");
    expect(editor.notice.length).to.equal(21);
    expect(editor.notice.at(-1)).to.equal("... 220 more");
  });
});

describe("further habits: the list of suggestions", () => {
  const plain = (rows: readonly string[]) => rows.map((row) => row.replace(/\u001b\[[0-9;]*m/g, ""));

  it("tells above it how many there are, and which is chosen", async () => {
    const editor = newEditor(listing);
    editor.size = { columns: 60, rows: 30 };
    await press(editor, "Get");
    const row = (text: string) => `> ${text.padEnd(49)}[History]`;
    const rows = ["Get-Item 3", "Get-Item 2", "Get-Item 1"].map(row);
    expect(plain(editor.view().below)).to.deep.equal([`<-/3>${" ".repeat(43)}<History(3)>`, ...rows]);
    await press(editor, "<DownArrow>");
    expect(plain(editor.view().below)[0]).to.equal(`<1/3>${" ".repeat(41)}<History(1/3)>`);
  });

  it("is left out of a screen that is too small, with a word", async () => {
    const editor = newEditor(listing);
    editor.size = { columns: 40, rows: 30 };
    await press(editor, "Get");
    expect(editor.view().below).to.deep.equal(["! terminal size too small to show the l"]);
  });
});
