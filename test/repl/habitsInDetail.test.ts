import { expect } from "chai";
import { newEditor, press, type Setting, shown } from "./typed.ts";

type Row = readonly [keys: string, shown: string, setting?: Setting];

const emacs = { mode: "Emacs" } as const;
const vi = { mode: "Vi" } as const;
const after = (...history: string[]): Setting => ({ history });
const words = "  aaa  bbb  ccc  ";
const echoed = { ...emacs, history: ["echo aa bb cc 'zz zz $(1 2 3)'"] };
const four = '"\none\ntwo\nthree\n"<Escape>';

/** How PSReadLine's functions behave where it is less plain, as its own tests have it. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  "a number before a function": [
    ["0123456789<Alt+5><LeftArrow><Alt+-><Alt+2><LeftArrow>", "0123456|789"],
    ["0123456789<Alt+-><Alt+7><RightArrow>", "012|3456789"],
    ["<Alt+0>a", "|"],
    ["a<Alt+-><Backspace>", "a|"],
    ["<Alt+1><Alt+2>x", "xxxxxxxxxxxx|"],
    ["<Alt+->x", "|"],
    ["<Alt+3><Ctrl+g>a", "a|", emacs],
    [`${words}<Alt+2><Ctrl+LeftArrow>`, "  aaa  |bbb  ccc  "],
    [`${words}<Home><Alt+-><Alt+2><Ctrl+LeftArrow>`, "  aaa  |bbb  ccc  "],
    [`${words}<Home><Alt+-><Alt+2><Alt+b>`, "  aaa  bbb|  ccc  ", emacs],
    ["a b c<End><Alt+-><Alt+2><Ctrl+]> ", "a| b c", emacs],
  ],
  "lines up and down": [
    ["4444<Shift+Enter>666666<Shift+Enter>22<UpArrow>", "4444\n666666|\n22"],
    ["4444<Shift+Enter>666666<Shift+Enter>22<UpArrow><UpArrow><DownArrow>", "4444\n666666|\n22"],
    ["12345678<Shift+Enter>22<Shift+Enter>12345678<LeftArrow><UpArrow>", "12345678\n22|\n12345678"],
    ["12345678<Shift+Enter>22<Shift+Enter>12345678<LeftArrow><UpArrow><UpArrow>", "12345678|\n22\n12345678"],
    ["1<Shift+Enter>22<Shift+Enter>1234<LeftArrow><UpArrow><UpArrow><DownArrow><DownArrow>", "1\n22\n123|4"],
    ["ab<Shift+Enter>cd<UpArrow><UpArrow>", "ab|\ncd", after("old")],
    ["<UpArrow><UpArrow>", "x|", after("x", "a\nb")],
    ["12<Shift+Enter>34<Home><Home>", "|12\n34"],
  ],
  "Escape as Alt": [
    ["di<Escape>rls", "ls|", emacs],
    ["foo bar<Escape>b", "foo |bar", emacs],
    ["foo bar<Escape><Backspace>", "foo |", emacs],
    ["<Escape>.", "y|", { ...emacs, ...after("x y") }],
  ],
  "arguments of earlier inputs": [
    ["<Alt+0><Alt+.> <Alt+2><Alt+.> <Alt+-><Alt+.> <Alt+-><Alt+2><Alt+.>", "echo bb 'zz zz $(1 2 3)' cc|", echoed],
    ["<Alt+0><Ctrl+Alt+y> <Alt+-><Alt+2><Ctrl+Alt+y> <Alt+9><Ctrl+Alt+y>", "echo cc |", echoed],
    ["<Alt+.><Alt+.><Alt+.>", "a|", after("echo a", "echo b")],
    ["<Alt+.><Alt+.><Alt+-><Alt+.><Alt+.>", "b|", after("echo a", "echo b")],
  ],
  brackets: [
    ["'()'<LeftArrow><LeftArrow><Ctrl+]>", "'(|)'"],
    ["(')')<LeftArrow><Ctrl+]>", "|(')')"],
    ["@{a=(1)}<Home><RightArrow><Ctrl+]>", "@{a=(1)|}"],
    ["a)<LeftArrow><Ctrl+]>", "a|)"],
  ],
  "arguments that are selected": [
    ["az webapp --name My<Alt+a><Alt+a>", "az webapp --name [My]|"],
    ["x a @'<Shift+Enter>b<Shift+Enter>'@ \"$c\"<Alt+a><Alt+a>", "x a @'\n[b]|\n'@ \"$c\""],
    ["x a b c<Alt+a><Alt+2><Alt+a>", "x a b [c]|"],
    ["ab<Ctrl+C><Ctrl+v>", "abab|"],
  ],
  "search while typing": [
    ["<Ctrl+r>a<Ctrl+r><Ctrl+r><Ctrl+s>", "x |abz", after("zz", "x abz", "x abc", "yy")],
    ["<Ctrl+r>zz<Backspace><Backspace>a1", "x a|a1", after("x aa1", "x bb1", "x aa2")],
    ["<Ctrl+r>x<Ctrl+r><Ctrl+r><Ctrl+s><Ctrl+s>", "|x c", after("x a", "1", "x b", "2", "x b", "3", "x c")],
    ["<Ctrl+r>a<Escape>y", "x y|abc", after("x abc", "2")],
  ],
  suggestions: [
    ["e<Ctrl+RightArrow>", "eca |", { ...after("eca -zoo"), settings: { predictionSource: "History" } }],
    ["e<RightArrow><Ctrl+z>", "e|", { ...after("eca -zoo"), settings: { predictionSource: "History" } }],
  ],
  "kill ring": [
    [" abcdir<LeftArrow><LeftArrow><LeftArrow><Ctrl+k><Ctrl+u><Ctrl+y>", " abcdir|", emacs],
    ["abc def<Ctrl+w><Ctrl+a><Ctrl+u><Ctrl+e>ghi<Ctrl+w><Ctrl+y><Alt+y>", "abc def|", emacs],
  ],
  "vi: operators": [
    ["abc def ghi<Escape>bb2cwxxx<Escape>u", "abc |def ghi", vi],
    ["fgedcba<Escape>0lc$def<Escape>c00123<Escape>", "012|3f", vi],
    ["67{abc}89<Escape>hhc%(123)<Escape>", "67(123|)89", vi],
    ["0123456789<Escape>4hsABC<Escape>", "01234AB|C6789", vi],
    ["012 456 890<Escape>bbdwedb", "012 |0", vi],
    ["a www.b.com<Escape>0d4w", "|.com", vi],
    ["0123456<Escape>dT0", "0|6", vi],
    [`${four}kl2dk`, '"\n|"', vi],
    [`${four}kkkl2d$`, '"\n|o\nthree\n"', vi],
    [`${four}kkl4dgg`, '"\none\n|"', vi],
    ["yuiogh<Escape>C897<Ctrl+z><Escape>u", "yuiog|h", vi],
  ],
};

for (const [title, rows] of Object.entries(tables))
  describe(`habits in detail: ${title}`, () => {
    for (const [keys, wanted, setting] of rows)
      it(`${keys.replaceAll("\n", "<Enter>")} -> ${wanted}`, async () =>
        expect(shown(await press(newEditor(setting), keys))).to.equal(wanted));
  });

describe("habits in detail: paths", () => {
  const paths: Setting["adviser"] = {
    complete: async (_text, cursor) => ({
      start: 3,
      end: cursor,
      candidates: [
        { text: "C:\\one", listItem: "one", kind: "ProviderContainer", toolTip: "" },
        { text: "'C:\\t w'", listItem: "t w", kind: "ProviderContainer", toolTip: "" },
        { text: "& 'C:\\u v'", listItem: "u v", kind: "ProviderContainer", toolTip: "" },
      ],
    }),
    help: async () => null,
  };
  for (const [keys, wanted] of [
    ["cd <Tab>", "cd C:\\one\\|"],
    ["cd <Tab><Tab>", "cd 'C:\\t w\\|'"],
    ["cd <Tab><Tab><Tab>", "cd & 'C:\\u v\\|'"],
    ["cd <Tab><Tab><Tab><Tab>", "cd C:\\one\\|"],
    ["cd <Ctrl+Spacebar><DownArrow>\n", "cd 'C:\\t w\\|'"],
  ])
    it(`${keys} -> ${wanted}`, async () =>
      expect(shown(await press(newEditor({ adviser: paths }), keys))).to.equal(wanted));
});

describe("the prompt of an input with errors", () => {
  for (const [keys, wanted, promptText] of [
    ["if (", "\u001b[91m>\u001b[0m ", []],
    ["dir", "> ", []],
    ["if (", "! ", ["> ", "! "]],
  ] as const)
    it(`${keys}: ${JSON.stringify(wanted)}`, async () =>
      expect((await press(newEditor({ settings: { promptText } }), keys)).view().prompt).to.equal(wanted));
});
