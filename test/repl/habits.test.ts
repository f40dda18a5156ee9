import { expect } from "chai";
import { newEditor, press, type Setting, shown } from "./typed.ts";

type Row = readonly [habit: string, keys: string, shown: string, setting?: Setting];

const history = ['"first"', '"second"', "echo arg1 arg2"];
const suggesting = { history, settings: { predictionSource: "History" } } as const;
const emacs = { mode: "Emacs", history } as const;
const vi = { mode: "Vi", history } as const;

/** What hands do without asking at PSReadLine and in shells. */
const habits: readonly Row[] = [
  ["complete a word", "x al<Tab>", "x alpha|"],
  ["go on to the next candidate", "x al<Tab><Tab>", "x alpine|"],
  ["go back to the candidate before", "x al<Tab><Tab><Shift+Tab>", "x alpha|"],
  ["take from the menu", "x al<Ctrl+Spacebar><DownArrow>\n", "x alpine|"],
  ["leave the menu", "x al<Ctrl+Spacebar><DownArrow><Escape>", "x al|"],
  ["clear the line", "abc def<Escape>", "|"],
  ["undo", "abc<Ctrl+z>", "ab|"],
  ["redo", "abc<Ctrl+z><Ctrl+z><Ctrl+y>", "ab|"],
  ["type over all", "abc<Ctrl+a>x", "x|"],
  ["delete a selection", "abcd<Shift+LeftArrow><Shift+LeftArrow><Delete>", "ab|"],
  ["select to the start", "abcd<Shift+Home>z", "z|"],
  ["a word back", "Get-Item foo<Ctrl+LeftArrow>X", "Get-Item X|foo"],
  ["a word on", "ab cd<Home><Ctrl+RightArrow>X", "ab X|cd"],
  ["both ends", "bc<Home>a<End>d", "abcd|"],
  ["kill the word before", "Get-Item foo<Ctrl+w>", "Get-Item |"],
  ["kill the word on", "foo bar<Home><Alt+d>", "| bar"],
  ["delete to the start", "abc def<Ctrl+LeftArrow><Ctrl+Home>", "|def"],
  ["delete to the end", "abc def<Ctrl+LeftArrow><Ctrl+End>", "abc |"],
  ["cut and paste", "ab<Shift+Home><Ctrl+x>-<Ctrl+v>", "-ab|"],
  ["copy and paste", "ab<Shift+Home><Ctrl+c><End><Ctrl+v>", "abab|"],
  ["recall the last input", "<UpArrow>", "echo arg1 arg2|", { history }],
  ["recall and come back", "zz<UpArrow><DownArrow>", "zz|", { history }],
  ["search by the beginning", '"fi<F8>', '"fi|rst"', { history }],
  ["search while typing", "<Ctrl+r>irs", '"f|irst"', { history }],
  ["leave the search", "q<Ctrl+r>first<Ctrl+g>", "q|", { history }],
  ["find in the history by Tab", "#irst<Tab>", '"first"|', { history }],
  ["the last argument", "x <Alt+.>", "x arg2|", { history }],
  ["take the suggestion", '"fir<RightArrow>', '"first"|', suggesting],
  ["take a word of the suggestion", "ec<Ctrl+RightArrow><Ctrl+RightArrow>", "echo arg1 |", suggesting],
  ["take two words of the suggestion", "ec<Alt+2><Ctrl+RightArrow>", "echo arg1 |", suggesting],
  ["take from the list of suggestions", '"f<F2><DownArrow>', '"first"|', suggesting],
  ["go on where something is open", "if (1) {\nx\n}", "if (1) {\nx\n}|"],
  ["begin another line", "a<Alt+Enter>b", "a\nb|"],
  ["begin another line with Shift", "a<Shift+Enter>b", "a\nb|"],
  ["move inside of several lines", "aa<Alt+Enter>bb<UpArrow>X", "aaX|\nbb"],
  ["go to the bracket", "(abc)<LeftArrow><Ctrl+]>X", "X|(abc)"],
  ["go to a character", "abcabc<Home><F3>cX", "abX|cabc"],
  ["select an argument", "foo bar baz<Home><Alt+a>X", "foo X| baz"],
  ["repeat a character", "<Alt+3>x", "xxx|"],
  ["repeat a motion", "abcd<Alt+2><LeftArrow>X", "abX|cd"],
  ["delete to the start as in Unix shells", "abc<Ctrl+u>x", "x|"],
  ["delete to the end as in Unix shells", "abc<Home><Ctrl+k>x", "x|"],
  ["Emacs: kill and yank", "ab cd<Ctrl+a><Ctrl+k>x<Ctrl+y>", "xab cd|", emacs],
  ["Emacs: swap", "ab<Ctrl+t>", "ba|", emacs],
  ["Emacs: capitals", "abc def<Alt+b><Alt+u>x", "abc DEFx|", emacs],
  ["Emacs: small letters and one capital", "ABC DEF<Ctrl+a><Alt+l> <Alt+c>", "abc  Def|", emacs],
  ["Emacs: undo", "abc<Ctrl+x><Ctrl+u>", "ab|", emacs],
  ["Emacs: kill to white space", "a b-c<Ctrl+w>", "a |", emacs],
  ["Emacs: region", "ab cd<Ctrl+@><Alt+b><Ctrl+x><Ctrl+x>X", "ab cdX|", emacs],
  ["vi: delete a word", "ab cd<Escape>0dw", "|cd", vi],
  ["vi: change and repeat", "ab cd ef<Escape>0cwX<Escape>w.", "X |X ef", vi],
  ["vi: history", "<Escape>k", "echo arg1 arg|2", vi],
  ["vi: search the history", "<Escape>/fir\n", '|"first"', vi],
  ["vi: undo an insertion as a whole", "ab<Escape>axyz<Escape>u", "a|b", vi],
  ["vi: yank and put a line", "ab<Escape>yyp", "ab\n|ab", vi],
];

describe("habits of shells", () => {
  for (const [habit, keys, wanted, setting] of habits)
    it(habit, async () => expect(shown(await press(newEditor(setting), keys))).to.equal(wanted));
});
