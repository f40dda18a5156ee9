import { expect } from "chai";
import { cmdlabProcess, inFolder } from "../cli/harness.ts";

const fence = "```";
const page = (script: string): string => `# Page\n\n${fence}powershell\n${script}\n${fence}\n`;

/** The files that a stranger made, the command line that reads them, its exit code, and what is said. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], number, RegExp])[] = [
  [
    "a scenario of open brackets",
    { "s.json": "[".repeat(50_000) },
    ["run", "a.ps1", "--scenario", "s.json"],
    2,
    /nested too deeply/,
  ],
  [
    "a scenario nested deeply",
    { "s.json": `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}` },
    ["run", "a.ps1", "--scenario", "s.json"],
    2,
    /s\.json' cannot be used: line 1, column \d+: nested too deeply/,
  ],
  [
    "a scenario of inherited names",
    { "s.json": '{"__proto__":{"servers":[]},"constructor":1}' },
    ["run", "a.ps1", "--scenario", "s.json"],
    2,
    /expected a string/,
  ],
  [
    "a values file nested deeply",
    { "p.md": page("Get-Mailbox <Name>"), "v.json": `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}` },
    ["doc", "test", "p.md", "--values", "v.json"],
    2,
    /the value of 'a' is no text/,
  ],
  ["a page too large", { "p.md": page("1").repeat(200_000) }, ["doc", "list", "p.md"], 2, /pages have up to 4 MB/],
  ["a page of brackets", { "p.md": "[".repeat(100_000) + page("1") }, ["doc", "list", "p.md"], 0, /1 script/],
  [
    "a page of placeholders",
    { "p.md": page(Array.from({ length: 3000 }, (_, index) => `Get-Mailbox <Name${index}>`).join("\n")) },
    ["doc", "list", "p.md"],
    0,
    /Name2999/,
  ],
  [
    "a page of open tables",
    { "p.md": page("$x = @{a=\n".repeat(800)) },
    ["doc", "list", "p.md"],
    0,
    /1 script|script 1/,
  ],
  [
    "a page of one long sentence",
    { "p.md": `${"Run `Get-Date` and `Get-Date` ".repeat(4000)}\n\n${page("1")}` },
    ["doc", "list", "p.md"],
    0,
    /1 script|script 1/,
  ],
  [
    "a page of frames in each other",
    { "p.md": page("1") + "`````{tab} a\n".repeat(1500) },
    ["doc", "list", "p.md"],
    0,
    /1 script|script 1/,
  ],
  [
    "a page that would command a terminal",
    { "p.md": `# \u001b]0;title\n\n${page("Get-Mailbox <\u001b[2J\u001b[1mName>")}` },
    ["doc", "list", "p.md"],
    0,
    /␛\[2J\u001b\[1mName/,
  ],
  [
    "a transcript that opens a folder",
    { "a.transcript": "# cmdlab --edition Core --mount Z:=.\nPS> Get-ChildItem Z:\\\n" },
    ["test", "a.transcript"],
    2,
    /a\.transcript' names --mount with a folder/,
  ],
  [
    "a transcript that opens a state",
    { "a.transcript": "# cmdlab --state .\nPS> 1\n1\n" },
    ["test", "a.transcript"],
    2,
    /names --state/,
  ],
  [
    "a transcript with options of its own and no end",
    { "a.transcript": "# cmdlab --limit 900\nPS> while ($true) { }\n" },
    ["test", "a.transcript", "--limit", "0.5"],
    1,
    /limit of its time/,
  ],
  ["a script of parentheses", { "b.ps1": "(".repeat(50_000) }, ["check", "b.ps1"], 1, /too complicated/],
];

/** T5 and T8 in docs/THREATS.md: no document is trusted, and none commands a terminal. */
describe("documents of strangers", () => {
  for (const [name, files, args, code, said] of cases)
    it(`end in a sentence: ${name}`, () => {
      inFolder({ "a.ps1": "1", ...files }, (folder) => {
        const ended = cmdlabProcess(args, "", folder);
        expect(ended.out + ended.err).to.match(said);
        expect(ended.out + ended.err).to.not.match(/cmdlab itself failed|\bat .*\.(c?js|ts):\d+/);
        expect(ended.code).to.equal(code);
      });
    });

  it("are refused where they have no end", function () {
    if (process.platform === "win32") this.skip(); // It has no such devices.
    for (const args of [
      ["run", "/dev/zero"],
      ["doc", "list", "/dev/zero"],
      ["scenario", "check", "/dev/zero"],
      ["doc", "test", "/dev/zero", "--values", "/dev/zero"],
    ]) {
      const { code, err } = cmdlabProcess(args);
      expect([code, err]).to.satisfy(([, text]: [number, string]) => /cannot be read \(EFBIG[):]/.test(text), err);
    }
  });
});
